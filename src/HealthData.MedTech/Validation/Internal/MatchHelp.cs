using System.Text.RegularExpressions;

namespace HealthData.MedTech;

/// <summary>
/// Looks into a message for why a required value is missing. It tells names of members only where the mapping has them
/// too, since others may be a patient's data.
/// </summary>
internal sealed partial class MatchHelp
{
    private readonly HashSet<string> _known;
    private readonly TokenIndex _index = new();
    private readonly DeviceTemplate _template;
    private readonly MappingExpression _expression;
    private readonly string[] _names;

    private MatchHelp(DeviceMapping mapping, DeviceTemplate template, MappingExpression expression, string[] names)
    {
        _template = template;
        _expression = expression;
        _names = names;
        _known = MappingNames.Of(mapping);
    }

    private bool IsCalculated => _template.Kind == DeviceTemplateKind.Calculated;

    public static IssueHelp Of(DeviceMapping mapping, NormalizationProblem problem, in DeviceMessage message)
    {
        if (problem.Code != NormalizationProblemCode.MissingValue
            || problem is not { Template: { } template, Expression: { } expression }
            || NamesOf(expression) is not { Length: > 0 } names)
        {
            return new IssueHelp(problem.Advice);
        }

        var startsAtMatch = template.Kind != DeviceTemplateKind.Calculated;
        if (!startsAtMatch && names is [MatchedToken.Name, .. { Length: > 0 } rest])
        {
            (startsAtMatch, names) = (true, rest);
        }

        var help = new MatchHelp(mapping, template, expression, names);
        return help.Find(message, startsAtMatch) ?? new IssueHelp(problem.Advice);
    }

    private IssueHelp? Find(in DeviceMessage message, bool startsAtMatch)
    {
        // Only the body is looked into: a place in it would be wrong where the expressions see properties beside it.
        if (message.Properties is not null || message.SystemProperties is not null)
        {
            return null;
        }

        var status = message.IsEnvelope
            ? _index.Read(message.Body.Span, isLenient: true)
            : _index.ReadEnvelope(message.Body.Span, isLenient: true);
        if (status != ReadStatus.Done)
        {
            return null;
        }

        foreach (var match in startsAtMatch ? Matches() : [0])
        {
            if (match >= 0 && Follow(match, out var place, out var missing) < 0)
            {
                return Describe(match, place, missing, startsAtMatch);
            }
        }

        return null;
    }

    private IssueHelp Describe(int match, int place, string missing, bool startsAtMatch)
    {
        var there = NamesAt(place);
        var found = there.Length == 0
            ? "None of the names of the mapping."
            : $"Of the names of the mapping: {string.Join(", ", there)}.";
        if (
            Array.Find(
                there,
                name => name != missing && name.Equals(missing, StringComparison.OrdinalIgnoreCase)) is { } other)
        {
            return new IssueHelp(
                $"Names are compared with their case. Write {other}.",
                missing,
                found,
                ReplaceLast(_expression.Text, missing, other));
        }

        return startsAtMatch && Around(match) is { } around
            ? around with { Found = found, Expected = missing }
            : new IssueHelp(
            $"{Called(place)} has no {missing}. Make the match expression require it, correct the path, or set "
                + $"required to "
                + "false where there is such a member.",
            missing,
            found);
    }

    // An object around the match that has what is missing.
    private IssueHelp? Around(int selected)
    {
        int[] ancestors = [.. Enumerable.Range(0, selected).Where(token => _index.Tokens[token].Next > selected)];
        for (var i = ancestors.Length - 1; i >= 0; i--)
        {
            if (Follow(ancestors[i], out _, out _) < 0)
            {
                continue;
            }

            var story =
                $"The match expression selects {Called(selected).ToLowerInvariant()}, where no {_names[0]} stands; an "
                    + $"object "
                + "around it has one.";
            var (above, below) = (
                PathOf(ancestors.AsSpan(1, i)), PathOf([.. ancestors[(i + 1)..], selected]));
            if (IsCalculated)
            {
                var path = above is null ? null : string.Join('.', [.. above, .. _names]);
                return new IssueHelp(
                    $"{story} Begin the expression at the message, not at matchedToken.",
                    Mended: path is null || _expression.Language == ExpressionLanguage.JmesPath ? path : "$." + path);
            }

            var inner = below is null ? null : string.Join('.', below);
            var match = inner is null ? null : Path().Replace(_template.TypeMatch!.Text, $"@.{inner}.");
            return new IssueHelp(
                inner is null
                    ? $"{story} JsonPathContent sees the match alone: use CalculatedContent, which sees the message "
                        + $"too."
                    : $"{story} Set typeMatchExpression to {match}, which selects that object, and let the other "
                        + $"expressions go on from it, such as $.{inner}.(name).",
                Mended: match);
        }

        return null;
    }

    private List<int> Matches()
    {
        var match = _template.TypeMatch!;
        var budget = new EvaluationBudget(new EvaluationLimits());
        var tokens = new TokenList();
        try
        {
            if (match.JsonPath is { } path)
            {
                path.SelectNodes(_index, 0, tokens, budget);
            }
            else if (match.JmesPath?.Evaluate(_index, 0, budget) is { } value)
            {
                foreach (var item in value.IsProjection ? value.Items : [value])
                {
                    tokens.Add(item.Kind == JmesKind.Token ? item.Token : -1);
                }
            }
        }
        catch (ExpressionException)
        {
            // What was found before is enough to look at.
        }

        return [.. tokens.Span];
    }

    private int Follow(int start, out int place, out string missing)
    {
        (place, missing) = (start, string.Empty);
        var token = start;
        foreach (var name in _names)
        {
            (place, missing) = (token, name);
            token = _index.Tokens[token].Kind == TokenKind.Object
                ? _index.Find(token, System.Text.Encoding.UTF8.GetBytes(name))
                : -1;
            if (token < 0)
            {
                break;
            }
        }

        return token;
    }

    private string[] NamesAt(int token)
    {
        var names = new List<string>();
        if (_index.Tokens[token].Kind == TokenKind.Object)
        {
            for (var child = token + 1; child < _index.Tokens[token].Next; child = _index.Tokens[child].Next)
            {
                var name = _index.GetName(child);
                if (_known.Contains(name) || _names.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    names.Add(name);
                }
            }
        }

        return [.. names];
    }

    private string[]? PathOf(ReadOnlySpan<int> tokens)
    {
        var names = new List<string>();
        foreach (var token in tokens)
        {
            if (_index.Tokens[token].NameStart < 0 || _index.GetName(token) is not { } name || !_known.Contains(name))
            {
                return null;
            }

            names.Add(name);
        }

        return [.. names];
    }

    private string Called(int token) =>
        token == 0 ? "The message"
        : _index.Tokens[token].NameStart >= 0 && _known.Contains(_index.GetName(token))
        ? $"The member {_index.GetName(token)}"
        : "A part of the message";

    private static string? ReplaceLast(string text, string name, string other)
    {
        for (var end = text.Length; text[..end].LastIndexOf(name, StringComparison.Ordinal) is >= 0 and var at;)
        {
            end = at + name.Length;
            if (!IsOfName(text, at - 1) && !IsOfName(text, end))
            {
                return text[..at] + other + text[end..];
            }

            end--;
        }

        return null;
    }

    private static bool IsOfName(string text, int at) =>
        at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-');

    private static string[]? NamesOf(MappingExpression expression)
    {
        if (expression.JsonPath is { } path)
        {
            return path.TryGetMemberPath(out var names) ? names : null;
        }

        return expression.JmesPath is { } jmesPath && jmesPath.TryGetMemberPath(out var members)
            ? members.ToArray()
            : null;
    }

    // Where a path within a filter begins.
    [GeneratedRegex("@\\.?(?=[\\p{L}_])")]
    private static partial Regex Path();
}
