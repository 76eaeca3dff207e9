namespace HealthData.Dicom;

/// <summary>The result of indexing stored instances by new extended query tags.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("Resources = {Resources.Count}")]
public sealed class DicomReindexResult
{
    internal DicomReindexResult(IReadOnlyList<Uri> resources) => Resources = resources;

    /// <summary>Gets the addresses of the tags.</summary>
    public IReadOnlyList<Uri> Resources { get; }
}
