using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Compares elements of resources with one value that is searched for.</summary>
internal static class ValueMatch
{
    private const CompareOptions Loose = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly CompareInfo Comparer = CultureInfo.InvariantCulture.CompareInfo;

    /// <exception cref="FhirException">The value cannot be one of the parameter (400).</exception>
    public static Func<JsonElement, bool> Create(SearchParameter parameter, string modifier, string value, string root)
    {
        var plain = EscapedText.Unescape(value);
        switch (parameter.Kind)
        {
            case SearchKind.Date:
                var (prefix, text) = SplitPrefix(value);
                var wanted = DateInterval.Read(text)
                    ?? throw FhirException.Invalid($"The value of '{parameter.Name}' is not a date.");
                return element => DateInterval.Read(element)?.Matches(prefix, wanted) == true;
            case SearchKind.String:
                return element => SearchElements.Texts(element).Any(found => MatchesText(found, modifier, plain));
            case SearchKind.Token:
                return modifier == "text" ? TokenText(plain) : Token(value);
            case SearchKind.Reference:
                var target = modifier.Length > 0 ? $"{modifier}/{plain}" : plain;
                return element => element.Text("reference") is { } found && MatchesReference(found, target, root);
            case SearchKind.Uri:
                return element => element.Text() is { } found && MatchesUri(found, modifier, plain);
            default:
                return Quantity(parameter, value);
        }
    }

    public static bool MatchesReference(string found, string wanted, string root)
    {
        var (one, other) = (Relative(found, root), Relative(wanted, root));
        return one == other
            || (!other.Contains('/', StringComparison.Ordinal) && one.EndsWith("/" + other, StringComparison.Ordinal));
    }

    /// <summary>Gets a reference without the address of the service and without a version.</summary>
    public static string Relative(string reference, string root)
    {
        var relative = reference.StartsWith(root + "/", StringComparison.Ordinal)
            ? reference[(root.Length + 1)..]
            : reference;
        var version = relative.IndexOf("/_history/", StringComparison.Ordinal);
        return version < 0 ? relative : relative[..version];
    }

    public static (string Prefix, string Text) SplitPrefix(string value) =>
        value.Length > 2 && char.IsAsciiLetterLower(value[0]) && char.IsAsciiLetterLower(value[1])
            ? (value[..2], value[2..])
            : ("eq", value);

    private static bool MatchesText(string found, string modifier, string wanted) => modifier switch
    {
        "exact" => found == wanted,
        "contains" => Comparer.IndexOf(found, wanted, Loose) >= 0,
        _ => Comparer.IsPrefix(found, wanted, Loose),
    };

    private static Func<JsonElement, bool> TokenText(string wanted) => element => SearchToken.Read(element)
        .Any(token => token.Text is { } text && Comparer.IsPrefix(text, wanted, Loose));

    // The forms are code, system|code, |code and system|.
    private static Func<JsonElement, bool> Token(string value)
    {
        var parts = EscapedText.Split(value, '|').ConvertAll(EscapedText.Unescape);
        var system = parts.Count > 1 ? parts[0] : null;
        var code = parts.Count > 1 ? string.Join('|', parts.Skip(1)) : parts[0];
        var wanted = system is not null && code.Length == 0 ? null : code;
        return element => SearchToken.Read(element).Any(token => token.Matches(system, wanted));
    }

    private static bool MatchesUri(string found, string modifier, string wanted) => modifier switch
    {
        "below" => found == wanted || found.StartsWith(wanted.TrimEnd('/') + "/", StringComparison.Ordinal),
        "above" => found == wanted || wanted.StartsWith(found.TrimEnd('/') + "/", StringComparison.Ordinal),
        _ => found == wanted,
    };

    private static Func<JsonElement, bool> Quantity(SearchParameter parameter, string value)
    {
        var parts = EscapedText.Split(value, '|').ConvertAll(EscapedText.Unescape);
        var (prefix, text) = SplitPrefix(parts[0]);
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var wanted))
        {
            throw FhirException.Invalid($"The value of '{parameter.Name}' is not a number.");
        }

        return element => element.Member("value") is { ValueKind: JsonValueKind.Number } number
            && number.TryGetDecimal(out var found)
            && (parts.Count < 3 || parts[1].Length == 0 || element.Text("system") == parts[1])
            && (parts.Count < 3
                || parts[2].Length == 0
                || element.Text("code") == parts[2]
                || element.Text("unit") == parts[2])
            && MatchesNumber(found, prefix, wanted);
    }

    private static bool MatchesNumber(decimal found, string prefix, decimal wanted) => prefix switch
    {
        "ne" => found != wanted,
        "gt" or "sa" => found > wanted,
        "lt" or "eb" => found < wanted,
        "ge" => found >= wanted,
        "le" => found <= wanted,
        "ap" => Math.Sign(found) == Math.Sign(wanted) && Math.Abs(found - wanted) <= Math.Abs(wanted) / 10,
        _ => found == wanted,
    };
}
