namespace HealthData.Events;

/// <summary>The types of content that bring events, and how each is read.</summary>
internal static class WebhookContent
{
    private const string BinaryModeType = "ce-type";

    private static readonly string[] _binaryModeHeaders =
        [BinaryModeType, "ce-id", "ce-source", "ce-subject", "ce-time", "ce-specversion"];

    /// <summary>Whether the content of a request is JSON in UTF-8 of a kind that brings events.</summary>
    public static bool IsSupported(WebhookRequest request) =>
        MediaType.TryParse(request.GetHeader("Content-Type"), out var type)
            && type.Type is "application/json" or "application/cloudevents+json" or "application/cloudevents-batch+json"
            && type.Parameters.All(IsUtf8OrOther);

    /// <exception cref="EventFormatException">The body holds no events, or too many.</exception>
    public static EventBatch Read(WebhookRequest request, BinaryData body, int maxEvents) =>
        request.GetHeader(BinaryModeType) is null
            ? HealthDataEvent.ParseMany(body, maxEvents)
            : new EventBatch([HealthDataEvent.FromHeaders(BinaryModeHeaders(request), body)], []);

    private static IEnumerable<KeyValuePair<string, string>> BinaryModeHeaders(WebhookRequest request) =>
        from name in _binaryModeHeaders
        let value = request.GetHeader(name)
        where value is not null
        select KeyValuePair.Create(name, value);

    private static bool IsUtf8OrOther(KeyValuePair<string, string> parameter) =>
        parameter.Key != "charset" || parameter.Value.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
