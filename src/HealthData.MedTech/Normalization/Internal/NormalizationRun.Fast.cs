using System.Runtime.CompilerServices;

namespace HealthData.MedTech;

/// <content>Fast forms: matches by anchors, and paths from member to member.</content>
internal sealed partial class NormalizationRun
{
    private const int MinSuspectDigits = 18;

    private bool TryRunFastMatches(TemplatePlan template, MatchPlan plan, int number)
    {
        if (plan.Path is { } path)
        {
            var token = Follow(path);
            if (plan.Elements != ElementsTaken.None)
            {
                return token < 0
                    || _message.Tokens[token].Kind != TokenKind.Array
                    || TryRunElements(template, token, plan.Elements);
            }

            return token < 0
                || (template.Match!.JmesPath is not null && _message.Tokens[token].Kind == TokenKind.Null)
                || TryRunMatch(template, token);
        }

        FindCandidates(plan, number);
        for (var i = 0; i < _matches.Count; i++)
        {
            try
            {
                if (plan.Filter is { } filter && !(plan.Paths is { } paths
                    ? LeadSomewhere(paths, _matches[i])
                    : filter.Matches(_message, _matches[i], 0, _budget)))
                {
                    continue;
                }
            }
            catch (ExpressionException exception)
            {
                return Fail(NormalizationProblem.Failed(
                    template.Template, NormalizationStage.Match, template.Match!.Source, exception));
            }

            if (!TryRunMatch(template, _matches[i]) && EndsTemplate)
            {
                return false;
            }
        }

        return true;
    }

    private bool LeadSomewhere(ushort[][] paths, int candidate)
    {
        foreach (var path in paths)
        {
            if (Follow(path, _slots.Find(candidate, path[0]), 1) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool TryRunElements(TemplatePlan template, int array, ElementsTaken taken)
    {
        // What is taken from a match may make room for more tokens, but leaves those that there are.
        var end = _message.Tokens[array].Next;
        for (var child = array + 1; child < end; child = _message.Tokens[child].Next)
        {
            var kind = _message.Tokens[child].Kind;
            if (kind == TokenKind.Array && taken == ElementsTaken.Flattened)
            {
                if (!TryRunElements(template, child, ElementsTaken.WithoutNulls))
                {
                    return false;
                }
            }
            else if ((kind != TokenKind.Null || taken == ElementsTaken.All)
                && !TryRunMatch(template, child) && EndsTemplate)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Reads a field that is a member of the match and a text as it stands there, or digits: what most fields are.
    /// </summary>
    private bool TryReadPlainText(FieldPlan field, out TextSlice text)
    {
        text = default;
        return field.Member != 0
            && _match >= 0
            && _slots.Find(_match, field.Member) is >= 0 and var token
            && TryReadPlain(token, out text);
    }

    /// <summary>Reads a token that is a text as it stands there, or digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadPlain(int number, out TextSlice text)
    {
        text = default;
        ref readonly var token = ref _message.Tokens[number];
        ref readonly var first = ref _message.Text[token.Start];
        switch (token.Kind)
        {
            case TokenKind.String when (token.Flags & TokenFlags.Escaped) == 0
                && token.Length > 0
                && !MayBeDate(token, first):
                text = new TextSlice(token.Start, token.Length, TextSource.Message);
                return first is > (byte)' ' and < 0x7F;
            case TokenKind.Integer when token.Length < MinSuspectDigits && (first != '-' || token.Length > 2):
                text = new TextSlice(token.Start, token.Length, TextSource.Message);
                return true;
            default:
                return false;
        }
    }

    private bool TryReadPlainTime(FieldPlan field) =>
        field.Member != 0 && _match >= 0 && _slots.Find(_match, field.Member) is var token && token >= 0
            && _message.TryReadDate(token, out _row.Occurrence);

    private bool MayBeDate(in Token token, byte first) =>
        first == '/' || (token.Length >= DateText.TextLength && _message.Text[token.Start + 10] == 'T');

    private void FindCandidates(MatchPlan plan, int number)
    {
        _matches.Clear();
        if (plan.IsDirect)
        {
            _activation.FindCandidates(number, _matches);
            return;
        }

        var anchors = plan.Anchors!;
        var first = anchors[0];
        var others = anchors.AsSpan(1);
        foreach (var anchor in _message.Anchors)
        {
            var name = _message.Tokens[anchor.Token].NameId;
            if (name == first || others.Contains(name))
            {
                _matches.AddSorted(anchor.Container);
            }
        }
    }

    /// <summary>The token that a field's path leads to, or -1. To JMESPath, null is nothing.</summary>
    private int FollowField(ExpressionPlan expression, MemberPath path)
    {
        var token = Follow(path);
        return expression.JmesPath is not null && token >= 0 && _message.Tokens[token].Kind == TokenKind.Null
            ? -1
            : token;
    }

    /// <summary>The token that a path leads to, or -1.</summary>
    private int Follow(MemberPath path)
    {
        var names = path.Names;
        var token = 0;
        var next = 0;
        if (path.StartsAtMatch)
        {
            token = _match;
            if (names.Length > 0 && token >= 0)
            {
                token = _slots.Find(token, names[next++]);
            }
        }

        return Follow(names, token, next);
    }

    private int Follow(ushort[] names, int token, int next)
    {
        for (; token >= 0 && next < names.Length; next++)
        {
            token = Find(token, names[next]);
        }

        return token;
    }

    private int Find(int parent, ushort name)
    {
        var tokens = _message.Tokens;
        if (tokens[parent].Kind != TokenKind.Object)
        {
            return -1;
        }

        var end = tokens[parent].Next;
        for (var child = parent + 1; child < end; child = tokens[child].Next)
        {
            if (tokens[child].NameId == name)
            {
                return child;
            }
        }

        return -1;
    }
}
