namespace HealthData.MedTech.Fhir;

/// <summary>The options of a <see cref="MeasurementWriter"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class MeasurementWriterOptions
{
    private const int MaxBatchSize = 500;

    private int _batchSize = 100;
    private long _maxRequestBytes = 4_000_000;
    private int _maxAttempts = 8;

    /// <summary>Gets or sets the way in which devices, patients, and encounters are found. The default is
    /// <see cref="IdentityMode.Create"/>.</summary>
    public IdentityMode IdentityMode { get; set; }

    /// <summary>Gets or sets the system of the identifiers of Device resources; null (the default) for identifiers of
    /// any system, and for new ones without a system.</summary>
    public string? DeviceSystem { get; set; }

    /// <summary>Gets or sets a value that indicates whether the Device has to refer to the patient that the message
    /// names. By default the patient of an existing Device counts, as in the MedTech service.</summary>
    public bool ChecksPatient { get; set; }

    /// <summary>Gets or sets how measurements become Observations: by default exactly as in the MedTech service. The
    /// resources that they refer to are found on the server, whatever <see cref="ProjectionOptions.Identify"/> says.
    /// </summary>
    public ProjectionOptions Projection { get; set; } = new();

    /// <summary>Gets or sets the maximum number of searches or resources in a request. The default is 100; the Azure
    /// FHIR service takes up to 500.</summary>
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

    /// <summary>Gets or sets how often an Observation is read, merged, and written, at most, while other writers change
    /// it or the service fails. The default is 8. The delays between are those of the client's
    /// <see cref="Azure.Core.ClientOptions.Retry"/>.</summary>
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
}
