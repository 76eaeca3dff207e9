namespace HealthData.Testing;

/// <summary>What a <see cref="FakeFault"/> does to the connection.</summary>
public enum FakeConnectionFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>
    /// No connection comes about. It works on the workspace's <see cref="FakeWorkspace.Transport"/>, which gets
    /// "connection refused"; idle connections are closed so that the next request needs a new one.
    /// </summary>
    Refuse,

    /// <summary>The connection is closed (TCP FIN) after the bytes sent so far.</summary>
    Close,

    /// <summary>The connection is reset (TCP RST) after the bytes sent so far.</summary>
    Reset,

    /// <summary>Nothing more is sent, and the connection stays open until the client leaves or the workspace ends.</summary>
    Stall,
}
