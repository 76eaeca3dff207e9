namespace HealthData.Contracts.Tests.Servers;

/// <summary>Who serves the stubs.</summary>
public enum ServerKind
{
    /// <summary>A Kestrel server of this process that reads the format.</summary>
    InProcess,

    /// <summary>WireMock itself.</summary>
    WireMock,
}
