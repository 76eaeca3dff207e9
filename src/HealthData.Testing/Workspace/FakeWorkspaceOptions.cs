namespace HealthData.Testing;

/// <summary>How a <see cref="FakeWorkspace"/> is to behave.</summary>
public sealed class FakeWorkspaceOptions
{
    private bool? _requireToken;

    /// <summary>Whether the workspace speaks https (the default), or plain http.</summary>
    public bool UseHttps { get; set; } = true;

    /// <summary>
    /// Whether each request needs a token of the workspace's <see cref="FakeWorkspace.Credential"/>.
    /// Unless set, this is so with https and not with http.
    /// </summary>
    public bool RequireToken
    {
        get => _requireToken ?? UseHttps;
        set => _requireToken = value;
    }

    /// <summary>Whether HTTP/2 is offered besides HTTP/1.1. Off by default; needs https.</summary>
    public bool EnableHttp2 { get; set; }

    /// <summary>How many requests <see cref="FakeWorkspace.Requests"/> keeps. 10,000 unless set.</summary>
    public int RecordedRequests { get; set; } = 10_000;

    /// <summary>Whether each request body is hashed for <see cref="FakeRequest.BodySha256"/>. Switch it off to measure speed.</summary>
    public bool HashRequestBodies { get; set; } = true;

    /// <summary>
    /// The fewest bytes a second at which a request body must arrive, after a grace of five seconds; null, the default,
    /// lets a client stall as long as it likes.
    /// </summary>
    public double? MinRequestBytesPerSecond { get; set; }

    /// <summary>The clock that tokens and delays go by.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The DICOM service.</summary>
    public FakeDicomOptions Dicom { get; } = new();
}
