namespace HealthData.Testing;

/// <summary>The options of a <see cref="FakeWorkspace"/>.</summary>
public sealed class FakeWorkspaceOptions
{
    private bool? _requireToken;

    /// <summary>Gets or sets a value that indicates whether the workspace uses https. The default is true.</summary>
    public bool UseHttps { get; set; } = true;

    /// <summary>
    /// Gets or sets a value that indicates whether each request needs a token of the workspace's
    /// <see cref="FakeWorkspace.Credential"/>. The default is true with https and false with http.
    /// </summary>
    public bool RequireToken
    {
        get => _requireToken ?? UseHttps;
        set => _requireToken = value;
    }

    /// <summary>
    /// Gets or sets a value that indicates whether HTTP/2 is offered besides HTTP/1.1; needs https. The default is
    /// false.
    /// </summary>
    public bool EnableHttp2 { get; set; }

    /// <summary>
    /// Gets or sets how many requests <see cref="FakeWorkspace.Requests"/> keeps. The default is 10,000.
    /// </summary>
    public int RecordedRequests { get; set; } = 10_000;

    /// <summary>
    /// Gets or sets a value that indicates whether each request body is hashed for
    /// <see cref="FakeRequest.BodySha256"/>. The default is true; false is for measurements of speed.
    /// </summary>
    public bool HashRequestBodies { get; set; } = true;

    /// <summary>
    /// Gets or sets the lowest rate, in bytes per second, at which a request body must arrive after a grace of five
    /// seconds. The default is null: a client may stall without limit.
    /// </summary>
    public double? MinRequestBytesPerSecond { get; set; }

    /// <summary>Gets or sets the clock that tokens and delays use.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets the options of the DICOM service.</summary>
    public FakeDicomOptions Dicom { get; } = new();

    /// <summary>Gets the options of the FHIR service.</summary>
    public FakeFhirOptions Fhir { get; } = new();
}
