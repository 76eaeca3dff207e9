namespace HealthData.MedTech;

/// <summary>
/// A text that is no JSON, not even leniently read. The message is that of the reader of the MedTech service.
/// </summary>
internal sealed class MappingSyntaxException(string message, MappingPosition at) : Exception(message)
{
    /// <summary>Where the reader was, which the service tells within the message alone.</summary>
    public MappingPosition At { get; } = at;
}
