namespace HealthData.Management;

/// <summary>Writes JSON, and reads that of answers.</summary>
internal static class JsonText
{
    private const string Advice = "Check that the endpoint is that of Azure Resource Manager, without a proxy between.";

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        return buffer.WrittenMemory;
    }

    /// <summary>Reads an answer that must be an object.</summary>
    /// <exception cref="HealthDataRequestFailedException">It is none.</exception>
    public static JsonDocument Parse(Response response, ServiceCall call)
    {
        JsonDocument? document = null;
        try
        {
            if (response.ContentStream is { Length: > 0 })
            {
                document = JsonDocument.Parse(response.Content.ToMemory());
            }
        }
        catch (JsonException)
        {
            // What follows says so.
        }

        if (document is { RootElement.ValueKind: JsonValueKind.Object })
        {
            return document;
        }

        document?.Dispose();
        throw call.Fail(
            HealthDataErrorCode.ResponseMalformed, "returned a response that isn't a JSON object", Advice);
    }

    public static HealthDataRequestFailedException Unexpected(ServiceCall call) => call.Fail(
        HealthDataErrorCode.ResponseMalformed, "returned a response that isn't one of this operation", Advice);

    /// <summary>Finds a member of an object, or of objects in it by a path; null where there is none.</summary>
    public static JsonElement? Member(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element.ValueKind is JsonValueKind.Null ? null : element;
    }

    public static string? Text(JsonElement element, params ReadOnlySpan<string> path) =>
        Member(element, path) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text
            ? text
            : null;
}
