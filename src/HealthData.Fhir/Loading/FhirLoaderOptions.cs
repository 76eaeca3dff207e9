namespace HealthData.Fhir;

/// <summary>The options of a <see cref="FhirLoader"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirLoaderOptions
{
    /// <summary>The most entries that the Azure FHIR service takes in a bundle.</summary>
    internal const int MaxBatchSize = 500;

    private int _batchSize = MaxBatchSize;
    private long _maxRequestBytes = 4_000_000;
    private int _parallel = 4;
    private int _maxAttempts = 6;

    /// <summary>Gets or sets the maximum number of entries in a request. The default is 500, which is the limit of the
    /// Azure FHIR service. Entries that refer to each other are sent together, up to 500, whatever it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 500.</exception>
    public int BatchSize
    {
        get => _batchSize;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxBatchSize);
            _batchSize = value;
        }
    }

    /// <summary>Gets or sets the maximum number of bytes in a request. The default is 4,000,000, since the Azure FHIR
    /// service takes about 4 MB. A larger resource is sent alone.</summary>
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

    /// <summary>Gets or sets the maximum number of requests at the same time. The default is 4. There are fewer while
    /// the service is busy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Parallel
    {
        get => _parallel;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _parallel = value;
        }
    }

    /// <summary>Gets or sets how often an entry is sent, at most. The default is 6. The delays between are those of the
    /// client's <see cref="ClientOptions.Retry"/>, unless the service asks for others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxAttempts
    {
        get => _maxAttempts;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxAttempts = value;
        }
    }

    /// <summary>Gets or sets a value that indicates whether a resource without id is created only if none has its first
    /// identifier with a system. The default is false. A resource created so can be sent again after any failure.
    /// </summary>
    public bool IfNoneExistByIdentifier { get; set; }

    /// <summary>Gets or sets what to do about a content that can't be sent, such as a broken line, and when the service
    /// can't be used at all. The default is <see cref="ProblemPolicy.Continue"/>: it is an outcome, and the others
    /// follow. With <see cref="ProblemPolicy.Throw"/>, the outcomes of what was read before come first.</summary>
    public ProblemPolicy OnProblem { get; set; } = ProblemPolicy.Continue;

    /// <summary>Gets or sets the receiver of progress reports: the resources that have an outcome, and their
    /// bytes.</summary>
    public IProgress<TransferProgress>? Progress { get; set; }
}
