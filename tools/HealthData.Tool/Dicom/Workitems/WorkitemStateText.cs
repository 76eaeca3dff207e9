namespace HealthData.Tool.Dicom;

/// <summary>The states of workitems as people write them.</summary>
internal static class WorkitemStateText
{
    public const string All = "scheduled, in-progress, completed, or canceled";

    /// <exception cref="MisuseException">It is none.</exception>
    public static WorkitemState Parse(string text) => text.ToUpperInvariant() switch
    {
        "SCHEDULED" => WorkitemState.Scheduled,
        "IN-PROGRESS" or "IN PROGRESS" => WorkitemState.InProgress,
        "COMPLETED" => WorkitemState.Completed,
        "CANCELED" => WorkitemState.Canceled,
        _ => throw new MisuseException($"'{PlainText.Clean(text)}' isn't a state. Use {All}."),
    };

    public static string Of(WorkitemState state) => state switch
    {
        WorkitemState.InProgress => "in-progress",
        WorkitemState.Completed => "completed",
        _ => "canceled",
    };
}
