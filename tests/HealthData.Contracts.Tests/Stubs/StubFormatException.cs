namespace HealthData.Contracts.Tests.Stubs;

/// <summary>A stub is not written in the part of WireMock's format that is understood here.</summary>
internal sealed class StubFormatException(string message) : FormatException(message);
