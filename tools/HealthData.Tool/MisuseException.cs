namespace HealthData.Tool;

/// <summary>Tells that options contradict each other, in words for the user.</summary>
internal sealed class MisuseException(string message) : Exception(message);
