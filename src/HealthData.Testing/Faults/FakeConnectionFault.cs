namespace HealthData.Testing;

/// <summary>The effects of a <see cref="FakeFault"/> on the connection.</summary>
public enum FakeConnectionFault
{
    /// <summary>No effect.</summary>
    None,

    /// <summary>
    /// A refused connection, for clients of the workspace's <see cref="FakeWorkspace.Transport"/>. Idle connections are
    /// closed, so that the next request needs a new one.
    /// </summary>
    Refuse,

    /// <summary>A close of the connection (TCP FIN) after the bytes that were sent.</summary>
    Close,

    /// <summary>A reset of the connection (TCP RST) after the bytes that were sent.</summary>
    Reset,

    /// <summary>A stall: nothing more is sent until the client closes the connection or the workspace stops.</summary>
    Stall,
}
