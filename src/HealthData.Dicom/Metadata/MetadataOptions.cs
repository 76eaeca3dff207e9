namespace HealthData.Dicom;

/// <summary>The options for retrieving metadata.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class MetadataOptions
{
    /// <summary>
    /// Gets or sets the <see cref="RetrievedMetadata.ETag"/> of an earlier response. If nothing has changed since
    /// then, <see cref="RetrievedMetadata.IsUnchanged"/> is true and there are no instances.
    /// </summary>
    public ETag? IfNoneMatch { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the version before the last bulk update is retrieved. The default is
    /// false. An extension of the Azure DICOM service.
    /// </summary>
    public bool OriginalVersion { get; set; }

    /// <summary>
    /// Gets or sets what to do about a data set that can't be read. The default is <see cref="ProblemPolicy.Throw"/>.
    /// With <see cref="ProblemPolicy.Continue"/> it is listed in <see cref="RetrievedMetadata.Problems"/>, and the
    /// others come.
    /// </summary>
    public ProblemPolicy OnProblem { get; set; }
}
