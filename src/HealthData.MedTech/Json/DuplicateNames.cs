namespace HealthData.MedTech;

/// <summary>Whether members of one object have the same name, as far as reading the text tells.</summary>
internal enum DuplicateNames : byte
{
    None,
    Suspected,
    Certain,
}
