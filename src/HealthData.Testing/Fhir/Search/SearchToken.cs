using System.Text.Json;

namespace HealthData.Testing;

/// <summary>A coded value: of a code, a Coding, a CodeableConcept, an Identifier or a ContactPoint.</summary>
internal readonly record struct SearchToken(string? System, string? Code, string? Text)
{
    public static IEnumerable<SearchToken> Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            var code = element.ValueKind == JsonValueKind.String ? element.GetString() : element.GetRawText();
            return [new(null, code, null)];
        }

        if (element.TryGetProperty("coding", out _) || element.TryGetProperty("text", out _))
        {
            var text = element.Text("text");
            var codings = element.Items("coding").SelectMany(Read).ToList();
            return text is null ? codings : [.. codings, new SearchToken(null, null, text)];
        }

        return [new(element.Text("system"), element.Text("code") ?? element.Text("value"), element.Text("display"))];
    }

    /// <summary>Compares with <c>code</c>, <c>system|code</c>, <c>|code</c> or <c>system|</c>.</summary>
    public bool Matches(string wanted)
    {
        var bar = wanted.IndexOf('|', StringComparison.Ordinal);
        if (bar < 0)
        {
            return Code == wanted;
        }

        var (system, code) = (wanted[..bar], wanted[(bar + 1)..]);
        return (system.Length == 0 ? System is null : System == system) && (code.Length == 0 || Code == code);
    }
}
