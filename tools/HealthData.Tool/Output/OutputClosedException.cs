namespace HealthData.Tool;

/// <summary>Nobody reads the output any more, or it has no room: there is nothing left to do.</summary>
internal sealed class OutputClosedException : Exception;
