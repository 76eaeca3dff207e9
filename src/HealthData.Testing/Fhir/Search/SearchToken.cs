using System.Text.Json;

namespace HealthData.Testing;

/// <summary>A coded value: of a code, a Coding, a CodeableConcept, an Identifier or a ContactPoint.</summary>
internal readonly record struct SearchToken(string? System, string? Code, string? Text)
{
    public static IEnumerable<SearchToken> Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return [new(null, element.Text() ?? element.GetRawText(), null)];
        }

        if (element.Member("coding") is not null || element.Member("text") is not null)
        {
            var text = element.Text("text");
            var codings = element.Items("coding").SelectMany(Read).ToList();
            return text is null ? codings : [.. codings, new SearchToken(null, null, text)];
        }

        return [new(element.Text("system"), element.Text("code") ?? element.Text("value"), element.Text("display"))];
    }

    /// <summary>Compares with a system and a code; an empty system is that of tokens without one.</summary>
    /// <param name="system">The system; null is any.</param>
    /// <param name="code">The code; null is any.</param>
    public bool Matches(string? system, string? code) =>
        (system is null || system == (System ?? string.Empty)) && (code is null || code == Code);
}
