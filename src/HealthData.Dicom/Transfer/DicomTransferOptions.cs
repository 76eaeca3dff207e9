namespace HealthData.Dicom;

/// <summary>The options of a <see cref="DicomTransfer"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class DicomTransferOptions
{
    private const long Mebibyte = 1024 * 1024;

    private int _parallel = 4;
    private long _maxBytesInFlight = 64 * Mebibyte;
    private int _maxRequestInstances = 200;
    private long _maxRequestBytes = 8 * Mebibyte;
    private int _maxAttempts = 10;

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

    /// <summary>Gets or sets the maximum number of bytes in all uploading requests at the same time. The default is 64
    /// MiB. A larger request is sent alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public long MaxBytesInFlight
    {
        get => _maxBytesInFlight;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxBytesInFlight = value;
        }
    }

    /// <summary>Gets or sets the maximum number of instances in an uploading request. The default is 200.</summary>
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

    /// <summary>Gets or sets the maximum number of bytes in an uploading request. The default is 8 MiB: what a broken
    /// connection costs is at most as much for each request. A larger instance is sent alone.</summary>
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

    /// <summary>Gets or sets how often the same thing may fail in a row, such as a request for lack of a connection.
    /// The default is 10. The delays between are those of the client's <see cref="ClientOptions.Retry"/>. A service
    /// that is too busy is waited for without end.</summary>
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

    /// <summary>
    /// Gets or sets a value that indicates whether an upload replaces an instance that is there already. The default is
    /// false. Replacing is an extension of the Azure DICOM service, version 2.
    /// </summary>
    public bool ReplaceExisting { get; set; }

    /// <summary>Gets or sets what to do when a file to download exists that isn't in the journal. The default is
    /// <see cref="ExistingFile.Keep"/>, since a file appears only when it is complete.</summary>
    public ExistingFile ExistingFile { get; set; } = ExistingFile.Keep;

    /// <summary>Gets or sets the receiver of progress reports. What the journal knows counts as done, and for nothing
    /// in the rate.</summary>
    public IProgress<TransferProgress>? Progress { get; set; }
}
