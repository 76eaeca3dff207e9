namespace HealthData.Dicom;

/// <summary>The options for storing instances.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class StoreOptions
{
    private int _maxRequestInstances = 1_000;
    private long _maxRequestBytes = 1024L * 1024 * 1024;

    /// <summary>
    /// Gets or sets the study that all instances must belong to; the service rejects instances of another study. The
    /// default is null: any study.
    /// </summary>
    public string? StudyInstanceUid { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether an instance that is there already is replaced (PUT) instead of
    /// rejected (POST). The default is false. Replacing is an extension of the Azure DICOM service, version 2.
    /// </summary>
    public bool ReplaceExisting { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether a single instance is sent as <c>application/dicom</c> instead of
    /// <c>multipart/related</c>. The default is false, since not every server takes it.
    /// </summary>
    public bool SinglePart { get; set; }

    /// <summary>Gets or sets the maximum number of instances in a request. The default is 1,000. More are sent in
    /// several requests.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxRequestInstances
    {
        get => _maxRequestInstances;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxRequestInstances = value;
        }
    }

    /// <summary>Gets or sets the maximum number of bytes in a request. The default is 1 GiB. More are sent in several
    /// requests; a larger instance is sent alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public long MaxRequestBytes
    {
        get => _maxRequestBytes;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxRequestBytes = value;
        }
    }

    /// <summary>
    /// Gets or sets a value that indicates whether instances that a successful response doesn't mention are sent again,
    /// one by one. The default is true. What a failed response doesn't mention is always sent again.
    /// </summary>
    public bool ResendUnreported { get; set; } = true;

    /// <summary>
    /// Gets or sets what to do when an entire request fails. The default is <see cref="ProblemPolicy.Throw"/>:
    /// an exception, as long as no instance has an outcome yet. Otherwise, and with
    /// <see cref="ProblemPolicy.Continue"/>, its instances have <see cref="StoreStatus.Unknown"/> or
    /// <see cref="StoreStatus.Failed"/> as their outcome.
    /// </summary>
    public ProblemPolicy OnProblem { get; set; }

    /// <summary>Gets or sets the receiver of progress reports: the bytes and the instances sent so far. What is sent
    /// again counts once.</summary>
    public IProgress<TransferProgress>? Progress { get; set; }

    /// <summary>Gets or sets the receiver of each outcome as soon as it is known.</summary>
    public IProgress<StoreOutcome>? OutcomeProgress { get; set; }
}
