namespace HealthData.Contracts.Tests.Servers;

/// <summary>Who serves the stubs.</summary>
public enum ServerKind
{
    /// <summary>WireMock.Net in this process.</summary>
    WireMockNet,

    /// <summary>A Kestrel server of this process that reads the format strictly.</summary>
    InProcess,

    /// <summary>WireMock for Java, in a process of its own.</summary>
    WireMock,
}
