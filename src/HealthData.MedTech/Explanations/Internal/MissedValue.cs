using System.Globalization;
using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>Looks at a value of a message for why a part of an expression selects nothing there.</summary>
internal static class MissedValue
{
    public const int MaxNames = 100;
    public const int MaxCandidates = 1_000;

    /// <summary>Tells that an object has no member of some names, or why it can't have.</summary>
    public static ExpressionMiss OfNames(
        TokenIndex index, int token, string segment, IReadOnlyList<string> wanted, NameMask mapping)
    {
        var names = NamesAt(index, token, out var count);
        return OfNames(index, token, segment, wanted, mapping, names, count);
    }

    /// <summary>The same of all that is within a value.</summary>
    public static ExpressionMiss OfNamesBelow(
        TokenIndex index, int token, string segment, IReadOnlyList<string> wanted, NameMask mapping)
    {
        var names = new HashSet<string>();
        for (var below = token + 1; below < index.Tokens[token].Next; below++)
        {
            if (index.Tokens[below].NameStart >= 0)
            {
                names.Add(index.GetName(below));
            }
        }

        return OfNames(index, token, segment, wanted, mapping, [.. names.Take(MaxNames)], names.Count);
    }

    /// <summary>Tells that a value is of another kind, empty, or an array that is too short.</summary>
    public static ExpressionMiss OfKind(
        TokenIndex index, int token, string segment, TokenKind wanted, NameMask mapping)
    {
        var kind = index.Tokens[token].Kind;
        var count = CountAt(index, token);
        var reason = kind != wanted ? ExpressionMissReason.WrongKind
            : count == 0 ? ExpressionMissReason.Empty
            : ExpressionMissReason.NoElement;
        return new ExpressionMiss(reason, segment, mapping)
        {
            Place = MessagePlace.Of(index, token),
            FoundKind = KindOf(kind),
            FoundCount = count,
        };
    }

    /// <summary>Tells that a test doesn't hold for a value.</summary>
    public static ExpressionMiss OfTest(TokenIndex index, int token, string segment, NameMask mapping) =>
        new(ExpressionMissReason.TestFailed, segment, mapping)
        {
            Place = MessagePlace.Of(index, token),
            FoundKind = KindOf(index.Tokens[token].Kind),
            FoundCount = CountAt(index, token),
            Value = TextOf(index, token),
        };

    public static string[] NamesAt(TokenIndex index, int token, out int count)
    {
        count = 0;
        if (index.Tokens[token].Kind != TokenKind.Object)
        {
            return [];
        }

        var names = new List<string>();
        for (var child = token + 1; child < index.Tokens[token].Next; child = index.Tokens[child].Next, count++)
        {
            if (names.Count < MaxNames)
            {
                names.Add(index.GetName(child));
            }
        }

        return [.. names];
    }

    public static int CountAt(TokenIndex index, int token)
    {
        var count = 0;
        for (var child = token + 1; child < index.Tokens[token].Next; child = index.Tokens[child].Next)
        {
            count++;
        }

        return count;
    }

    /// <summary>The name that is likely meant: the same in another case, or one with few other letters.</summary>
    public static string? Nearest(IReadOnlyList<string> wanted, IReadOnlyList<string> names) =>
        wanted.Select(name => NearestName.Of(name, names)).OfType<string>().FirstOrDefault();

    public static JsonValueKind KindOf(TokenKind kind) => kind switch
    {
        TokenKind.Object => JsonValueKind.Object,
        TokenKind.Array => JsonValueKind.Array,
        TokenKind.String => JsonValueKind.String,
        TokenKind.Integer or TokenKind.Float => JsonValueKind.Number,
        TokenKind.True => JsonValueKind.True,
        TokenKind.False => JsonValueKind.False,
        _ => JsonValueKind.Null,
    };

    private static ExpressionMiss OfNames(
        TokenIndex index,
        int token,
        string segment,
        IReadOnlyList<string> wanted,
        NameMask mapping,
        string[] names,
        int count)
    {
        var kind = index.Tokens[token].Kind;
        var reason = kind is not (TokenKind.Object or TokenKind.Array) || (kind == TokenKind.Array && names.Length == 0)
            ? ExpressionMissReason.WrongKind
            : count == 0 ? ExpressionMissReason.Empty
            : ExpressionMissReason.NoMember;
        return new ExpressionMiss(reason, segment, mapping)
        {
            Place = MessagePlace.Of(index, token),
            FoundKind = KindOf(kind),
            FoundCount = reason == ExpressionMissReason.WrongKind ? CountAt(index, token) : count,
            MissingName = wanted.Count == 1 ? wanted[0] : string.Join(", ", wanted),
            Names = names,
            NearestName = Nearest(wanted, names),
        };
    }

    private static string? TextOf(TokenIndex index, int token) => index.Tokens[token].Kind switch
    {
        TokenKind.Object or TokenKind.Array => null,
        TokenKind.String => string.Create(CultureInfo.InvariantCulture, $"\"{index.GetString(token)}\""),
        _ => System.Text.Encoding.UTF8.GetString(index.RawText(token)),
    };
}
