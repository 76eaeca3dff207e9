namespace HealthData.MedTech;

/// <summary>
/// A place in a mapping's text, as the reader of the MedTech service counts: both from 1, -1 where not known.
/// </summary>
internal readonly record struct MappingPosition(int Line, int Column)
{
    public static MappingPosition Unknown => new(-1, -1);

    public bool IsKnown => Line >= 0 && Column >= 0;

    /// <summary>A message with the place in front of it, as the service words it.</summary>
    public string Prefix(string message) => IsKnown ? $"Line Number: {Line}, Position: {Column}. {message}" : message;
}
