namespace HealthData.Dicom;

/// <summary>The options for retrieving instances and frames.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class RetrieveOptions
{
    /// <summary>
    /// Gets or sets the transfer syntax to retrieve in (PS3.6 A-1). The default is <c>*</c>: the one that each instance
    /// is stored in. With any other value the service transcodes, or rejects the request (406).
    /// </summary>
    public string TransferSyntax { get; set; } = "*";

    /// <summary>
    /// Gets or sets a value that indicates whether the version before the last bulk update is retrieved. The default is
    /// false. An extension of the Azure DICOM service.
    /// </summary>
    public bool OriginalVersion { get; set; }

    /// <summary>
    /// Gets or sets what to do about a part of the response that can't be used, while a sequence is enumerated. The
    /// default is <see cref="ProblemPolicy.Throw"/>. Saving has its own policy:
    /// <see cref="SaveOptions.OnProblem"/>.
    /// </summary>
    public ProblemPolicy OnProblem { get; set; }
}
