namespace HealthData.Core;

/// <summary>Says what usually helps against a status of a service; null where only the status itself is
/// known.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="isOwnHost">Whether the service runs on one of its own hosts, and not on a server that speaks the
/// same standard.</param>
internal delegate string? StatusAdvice(int status, bool isOwnHost);
