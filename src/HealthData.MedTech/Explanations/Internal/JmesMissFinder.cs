namespace HealthData.MedTech;

/// <summary>Evaluates a JMESPath expression part by part, and finds the part that gives nothing.</summary>
/// <param name="index">The message.</param>
/// <param name="match">The token that the message has as its member <c>matchedToken</c>, or -1.</param>
/// <param name="mapping">The names that may be told.</param>
/// <param name="budget">What the search may cost.</param>
internal sealed class JmesMissFinder(TokenIndex index, int match, NameMask mapping, EvaluationBudget budget)
{
    private JmesScope Scope => new(index, budget, match);

    /// <summary>Finds why an expression gives nothing; null where it gives something.</summary>
    /// <param name="root">The expression.</param>
    /// <exception cref="ExpressionException">A function fails, or the budget is spent.</exception>
    public ExpressionMiss? Find(JmesNode root) => Find(root, JmesValue.OfToken(0), out _);

    private ExpressionMiss? Find(JmesNode root, JmesValue current, out int followed)
    {
        followed = 0;
        var value = current;
        foreach (var part in root is PipeNode pipe ? pipe.Parts : [root])
        {
            value = value.IsProjection ? value.Settle() : value;
            var isFirst = true;
            foreach (var node in Steps(part))
            {
                var before = value;
                value = isFirst ? node.Evaluate(Scope, before) : node.Apply(Scope, before);
                if (value.IsNull(index) || (value.IsProjection && value.Count == 0))
                {
                    return Describe(node, before, isFirst);
                }

                (followed, isFirst) = (followed + (node is CurrentNode ? 0 : 1), false);
            }
        }

        return null;
    }

    private static JmesNode[] Steps(JmesNode part) =>
        part is ChainNode chain ? [chain.First, .. chain.Steps] : [part];

    private ExpressionMiss Describe(JmesNode node, JmesValue before, bool isFirst)
    {
        var segment = isFirst ? JmesPathText.Of(node) : JmesPathText.OfStep(node);
        var values = before.IsProjection
            ? before.Items[..Math.Min(before.Count, MissedValue.MaxCandidates)].ToArray()
            : [before];
        var misses = values.Select(value => DescribeAt(node, value, segment)).ToList();
        return misses.Find(miss => miss.NearestName is not null)
            ?? misses.Find(miss => miss.Reason != ExpressionMissReason.WrongKind)
            ?? misses[0];
    }

    private ExpressionMiss DescribeAt(JmesNode node, JmesValue value, string segment)
    {
        if (value.Kind != JmesKind.Token)
        {
            return node is FilterNode made && JmesTypes.IsArray(Scope, value)
                ? DescribeFilter(made, value, segment)
                : new ExpressionMiss(ExpressionMissReason.Other, segment, mapping);
        }

        switch (node)
        {
            case MemberNode member:
                return IsNullMember(value.Token, member.Name)
                    ? new ExpressionMiss(ExpressionMissReason.Null, segment, mapping)
                    {
                        Place = MessagePlace.Of(index, value.Token),
                        MissingName = member.Name,
                    }
                    : MissedValue.OfNames(index, value.Token, segment, [member.Name], mapping);
            case FilterNode filter when index.Tokens[value.Token].Kind == TokenKind.Array:
                return DescribeFilter(filter, value, segment);
            case FilterNode or ElementsNode or FlattenNode or SliceNode or IndexNode:
                return MissedValue.OfKind(index, value.Token, segment, TokenKind.Array, mapping);
            case MembersNode:
                return MissedValue.OfKind(index, value.Token, segment, TokenKind.Object, mapping);
            default:
                return new ExpressionMiss(ExpressionMissReason.Other, segment, mapping)
                {
                    Place = MessagePlace.Of(index, value.Token),
                    FoundKind = MissedValue.KindOf(index.Tokens[value.Token].Kind),
                };
        }
    }

    private bool IsNullMember(int token, string name) =>
        index.Tokens[token].Kind == TokenKind.Object
        && index.Find(token, System.Text.Encoding.UTF8.GetBytes(name)) is >= 0 and var member
        && index.Tokens[member].Kind == TokenKind.Null;

    private ExpressionMiss DescribeFilter(FilterNode filter, JmesValue array, string segment)
    {
        var (best, bestRank) = ((ExpressionMiss?)null, default((int, int, int)));
        var items = new JmesItems(index, array);
        for (var tried = 0; tried < MissedValue.MaxCandidates && items.MoveNext(); tried++)
        {
            var miss = DescribeCondition(filter.Condition, items.Current, 0, out var rank);
            if (best is null || rank.CompareTo(bestRank) > 0)
            {
                (best, bestRank) = (miss, rank);
            }
        }

        return best?.OfFilter(segment, best.Test ?? JmesPathText.Of(filter.Condition))
            ?? new ExpressionMiss(ExpressionMissReason.Empty, segment, mapping)
            {
                Place = array.Kind == JmesKind.Token ? MessagePlace.Of(index, array.Token) : null,
                FoundKind = System.Text.Json.JsonValueKind.Array,
            };
    }

    private ExpressionMiss DescribeCondition(
        JmesNode condition, JmesValue item, int held, out (int, int, int) rank)
    {
        if (condition is AndNode and)
        {
            foreach (var part in and.Parts)
            {
                if (JmesTypes.IsFalse(Scope, part.Evaluate(Scope, item)))
                {
                    return DescribeCondition(part, item, held, out rank);
                }

                held++;
            }
        }

        var test = JmesPathText.Of(condition);
        var left = condition is ComparisonNode comparison ? comparison.Left : condition;
        if (left is MemberNode or ChainNode && Find(left, item, out var followed) is { } miss)
        {
            rank = (held, followed, miss.NearestName is null ? 0 : 1);
            return miss.OfFilter(miss.Segment, test);
        }

        rank = (held, int.MaxValue, 0);
        var value = left.Evaluate(Scope, item);
        return (value.Kind == JmesKind.Token
            ? MissedValue.OfTest(index, value.Token, test, mapping)
            : new ExpressionMiss(ExpressionMissReason.TestFailed, test, mapping)).OfFilter(test, test);
    }
}
