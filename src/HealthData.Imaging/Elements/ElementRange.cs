namespace HealthData.Imaging;

/// <summary>Where an attribute's JSON is in the bytes of the metadata; no bytes where there is none.</summary>
internal readonly record struct ElementRange(int Start, int Length);
