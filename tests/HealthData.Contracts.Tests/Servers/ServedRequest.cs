namespace HealthData.Contracts.Tests.Servers;

/// <summary>A request and the name of the stub that it matched, null when it matched none.</summary>
internal sealed record ServedRequest(ReceivedRequest Request, string? Stub);
