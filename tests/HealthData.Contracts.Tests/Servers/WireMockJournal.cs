namespace HealthData.Contracts.Tests.Servers;

/// <summary>Reads entries of WireMock's request journal.</summary>
internal static class WireMockJournal
{
    public static ServedRequest Read(JsonElement entry)
    {
        var request = entry.GetProperty("request");
        var received = new ReceivedRequest
        {
            Method = request.GetProperty("method").GetString()!,
            Url = request.GetProperty("url").GetString()!,
            Headers =
            [
                .. from header in request.GetProperty("headers").EnumerateObject()
                   from value in Values(header.Value)
                   select KeyValuePair.Create(header.Name, value),
            ],
            Body = request.TryGetProperty("bodyAsBase64", out var body) ? body.GetBytesFromBase64() : [],
        };
        var stub = entry.GetProperty("wasMatched").GetBoolean()
            ? entry.GetProperty("stubMapping").GetProperty("name").GetString()
            : null;
        return new ServedRequest(received, stub);
    }

    private static IEnumerable<string> Values(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray().Select(item => item.GetString()!)
        : [value.GetString()!];
}
