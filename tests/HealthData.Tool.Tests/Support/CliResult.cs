namespace HealthData.Tool.Tests.Support;

/// <summary>What a run printed, and what it ended with.</summary>
internal sealed record CliResult(int Code, string Out, string Error)
{
    private const StringSplitOptions Tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    public string[] OutLines => Out.Split('\n', Tidy);

    public string[] ErrorLines => Error.Split('\n', Tidy);

    /// <summary>The lines of the output, each of which must be a JSON object.</summary>
    public JsonElement[] Objects => [.. OutLines.Select(line =>
    {
        using var document = JsonDocument.Parse(line);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
        return document.RootElement.Clone();
    })];
}
