namespace HealthData.Peers.Tests.FhirKit;

/// <summary>What the npm client got in a step: a result with the status and the headers, or an error.</summary>
internal sealed record KitStep(JsonElement Line)
{
    public int? Status => Line.TryGetProperty("status", out var status) ? status.GetInt32() : null;

    /// <summary>The result; an error fails the test.</summary>
    public JsonElement Result => Line.TryGetProperty("result", out var result)
        ? result
        : throw new InvalidOperationException(Line.GetRawText());

    /// <summary>The body of the answer that the client took for an error.</summary>
    public JsonElement Error => Line.GetProperty("error");

    public string? Header(string name) =>
        Line.GetProperty("headers").TryGetProperty(name, out var value) ? value.GetString() : null;

    public string Text(string name) => Result.GetProperty(name).GetString()!;

    public IReadOnlyList<JsonElement> Items(string name) => [.. Result.GetProperty(name).EnumerateArray()];
}
