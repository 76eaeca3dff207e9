namespace HealthData.Fhir;

/// <summary>Reads a JSON Patch.</summary>
internal static class JsonPatchReader
{
    /// <exception cref="ArgumentException">The data isn't an array of operations.</exception>
    public static List<JsonPatchOperation> Read(BinaryData json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? [.. document.RootElement.EnumerateArray().Select(operation => Read(operation, nameof(json)))]
                : throw NoPatch(nameof(json));
        }
        catch (JsonException exception)
        {
            throw NoPatch(nameof(json), exception);
        }
    }

    private static JsonPatchOperation Read(JsonElement operation, string parameter)
    {
        if (operation.Text("op") is not { Length: > 0 } name || operation.Text("path") is not { } path)
        {
            throw NoPatch(parameter);
        }

        return new(
            name,
            JsonPointer.Check(path, parameter),
            operation.Text("from"),
            operation.TryGetProperty("value", out var value) ? Bytes(value) : (ReadOnlyMemory<byte>?)null);
    }

    private static ReadOnlyMemory<byte> Bytes(JsonElement value) => Encoding.UTF8.GetBytes(value.GetRawText());

    private static ArgumentException NoPatch(string parameter, JsonException? exception = null) => new(
        "The data isn't a JSON Patch: an array of operations, each with a name and a path.", parameter, exception);
}
