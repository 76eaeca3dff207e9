namespace HealthData.Dicom;

/// <summary>What was asked for: instances of a study, of a series, or one instance.</summary>
internal readonly record struct InstanceScope(string? Study, string? Series, string? Instance)
{
    /// <summary>Returns a value that indicates whether identifiers belong to what was asked for.</summary>
    public bool Has(string? study, string? series, ReadOnlySpan<char> instance) =>
        (Study is null || UidGuard.AreEqual(Study, study))
        && (Series is null || UidGuard.AreEqual(Series, series))
        && (Instance is null || UidGuard.AreEqual(Instance, instance));
}
