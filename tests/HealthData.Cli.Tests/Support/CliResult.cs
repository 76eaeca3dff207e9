namespace HealthData.Cli.Tests.Support;

/// <summary>What a run printed, and what it ended with.</summary>
internal sealed record CliResult(int Code, string Out, string Error)
{
    public string[] OutLines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The lines of the output, each of which must be a JSON object.</summary>
    public JsonElement[] Objects => [.. OutLines.Select(line =>
    {
        using var document = JsonDocument.Parse(line);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
        return document.RootElement.Clone();
    })];
}
