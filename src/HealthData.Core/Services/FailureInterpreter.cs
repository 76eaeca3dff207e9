namespace HealthData.Core;

/// <summary>Reads an error body of a service; null where it is not of the service's form.</summary>
internal delegate ServiceFailure? FailureInterpreter(int status, string? contentType, ReadOnlySpan<byte> body);
