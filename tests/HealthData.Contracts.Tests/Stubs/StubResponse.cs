namespace HealthData.Contracts.Tests.Stubs;

/// <summary>The answer of a stub.</summary>
internal sealed record StubResponse(int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    private MediaTypeHeaderValue? ContentType =>
        Header("Content-Type") is { } value ? MediaTypeHeaderValue.Parse(value) : null;

    /// <summary>
    /// Where another answer is not as this one says: its status, its headers, the values of its JSON, and how many
    /// parts of which type it has. It may hold more members and headers, other parameters of its type, and other
    /// content.
    /// </summary>
    public IEnumerable<Difference> Compare(StubResponse actual)
    {
        if (actual.Status != Status)
        {
            return [new Difference("status", $"{Status}", $"{actual.Status}")];
        }

        var headers = from header in Headers
                      where header.Key != "Content-Type" && actual.Header(header.Key) != header.Value
                      select new Difference(
                          $"header {header.Key}", header.Value, actual.Header(header.Key) ?? Shown.Nothing);
        var expected = ContentType?.MediaType;
        var type = actual.ContentType?.MediaType;
        return expected == type
            ? headers.Concat(CompareBody(actual, expected))
            : headers.Append(new Difference("header Content-Type", expected ?? Shown.Nothing, type ?? Shown.Nothing));
    }

    private IEnumerable<Difference> CompareBody(StubResponse actual, string? type)
    {
        if (type?.EndsWith("json", StringComparison.Ordinal) == true)
        {
            using var expected = JsonDocument.Parse(Body);
            using var given = JsonDocument.Parse(actual.Body);
            return [.. JsonDifferences.Find("body", expected.RootElement, given.RootElement)];
        }

        return type == "multipart/related" ? CompareParts(PartTypes(), actual.PartTypes()) : [];
    }

    private static IEnumerable<Difference> CompareParts(string[] expected, string[] actual) =>
        expected.Length != actual.Length
            ? [new Difference("parts", $"{expected.Length}", $"{actual.Length}")]
            : from pair in expected.Zip(actual).Select((types, index) => (types, Number: index + 1))
              where pair.types.First != pair.types.Second
              select new Difference($"part {pair.Number}", pair.types.First, pair.types.Second);

    private string[] PartTypes()
    {
        var boundary = ContentType!.Parameters.Single(parameter => parameter.Name == "boundary").Value!.Trim('"');
        var parts = ("\r\n" + Encoding.Latin1.GetString(Body)).Split("\r\n--" + boundary);
        return [.. parts[1..^1].Select(part => part.Split("\r\n\r\n")[0].Trim())];
    }

    private string? Header(string name) =>
        Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
