namespace HealthData.Dicom;

/// <summary>What requests about workitems have in common.</summary>
internal static class WorkitemRequest
{
    private const string InProgress = "IN PROGRESS";
    private const string Completed = "COMPLETED";
    private const string Canceled = "CANCELED";

    /// <summary>Puts a data set into the body: as the only one of an array, as PS3.18 11.1.2 has it.</summary>
    public static void SetBody(ServiceCall call, AttributeSet set)
    {
        var body = new ArrayBufferWriter<byte>();
        body.Write("["u8);
        set.WriteTo(body);
        body.Write("]"u8);
        call.SetContent(RequestContent.Create(body.WrittenMemory), MediaTypes.DicomJson, isReplayable: true);
    }

    /// <summary>Puts a UID into the query as it stands there: without a name.</summary>
    public static void SetQuery(ServiceCall call, string uid) => call.Request.Uri.Query = "?" + uid;

    public static string Text(WorkitemState state, string parameter) => state switch
    {
        WorkitemState.InProgress => InProgress,
        WorkitemState.Completed => Completed,
        WorkitemState.Canceled => Canceled,
        _ => throw new ArgumentOutOfRangeException(
            parameter, "A workitem's state can be changed to in progress, completed, or canceled."),
    };

    public static string? SearchText(WorkitemState? state, string parameter) => state switch
    {
        null => null,
        WorkitemState.Scheduled => "SCHEDULED",
        { } other => Text(other, parameter),
    };

    public static WorkitemState State(string? text) => text?.Trim(' ', '\0').ToUpperInvariant() switch
    {
        "SCHEDULED" => WorkitemState.Scheduled,
        InProgress => WorkitemState.InProgress,
        Completed => WorkitemState.Completed,
        Canceled => WorkitemState.Canceled,
        _ => WorkitemState.Unknown,
    };
}
