namespace HealthData.MedTech;

/// <summary>Walks a JSONPath step by step, and finds the step that leads nowhere.</summary>
/// <param name="index">The message.</param>
/// <param name="root">What the path was asked of: <c>$</c> within filters.</param>
/// <param name="mapping">The names that may be told.</param>
/// <param name="budget">What the search may cost.</param>
internal sealed class PathMissFinder(TokenIndex index, int root, NameMask mapping, EvaluationBudget budget)
{
    private EvaluationScope Scope => new(index, root, budget);

    /// <summary>Finds why a path selects nothing; null where it does.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="steps">The steps, from the start on.</param>
    /// <param name="start">The token that they start from.</param>
    /// <exception cref="ExpressionException">A step fails, or the budget is spent.</exception>
    public ExpressionMiss? Find(string text, ReadOnlySpan<PathStep> steps, int start) =>
        Find(text, steps, start, out _, out _);

    /// <param name="text">The expression.</param>
    /// <param name="steps">The steps, from the start on.</param>
    /// <param name="start">The token that they start from.</param>
    /// <param name="followed">How many of the steps lead somewhere.</param>
    /// <param name="last">Where they lead, if all do.</param>
    private ExpressionMiss? Find(
        string text, ReadOnlySpan<PathStep> steps, int start, out int followed, out int last)
    {
        var nodes = new TokenList();
        nodes.Add(start);
        (followed, last) = (0, start);
        foreach (var step in steps)
        {
            var single = new NodePath([step], startsAtRoot: false);
            var next = new TokenList();
            foreach (var node in nodes.Span)
            {
                single.SelectAll(Scope, node, next);
            }

            if (next.Count == 0)
            {
                return Describe(text, step, nodes);
            }

            followed++;
            last = next[0];
            nodes = next;
        }

        return null;
    }

    private ExpressionMiss Describe(string text, PathStep step, TokenList nodes)
    {
        if (step.Filter is not null)
        {
            return DescribeFilter(text, step, nodes);
        }

        var segment = JsonPathText.Of(text, step);
        ExpressionMiss? first = null;
        foreach (var node in nodes.Span[..Math.Min(nodes.Count, MissedValue.MaxCandidates)])
        {
            var miss = DescribeAt(step, PathNode.TokenOf(node), segment);
            first ??= miss;
            if (miss.NearestName is not null)
            {
                return miss;
            }

            first = first.Reason == ExpressionMissReason.WrongKind ? miss : first;
        }

        return first!;
    }

    private ExpressionMiss DescribeAt(PathStep step, int token, string segment) => step.Kind switch
    {
        PathStepKind.Member or PathStepKind.NamedMembers =>
            MissedValue.OfNames(index, token, segment, NamesOf(step), mapping),
        PathStepKind.NamedDescendants => MissedValue.OfNamesBelow(index, token, segment, NamesOf(step), mapping),
        PathStepKind.Members => MissedValue.OfKind(index, token, segment, TokenKind.Object, mapping),
        _ => MissedValue.OfKind(index, token, segment, TokenKind.Array, mapping),
    };

    private static string[] NamesOf(PathStep step) => Array.ConvertAll(step.Names, name => name.Text);

    private ExpressionMiss DescribeFilter(string text, PathStep step, TokenList nodes)
    {
        var segment = JsonPathText.Of(text, step);
        var (best, bestRank) = ((ExpressionMiss?)null, default((int, int, int, int)));
        foreach (var candidate in Candidates(step, nodes).Take(MissedValue.MaxCandidates))
        {
            if (Try(text, step, candidate, segment, out var rank) is { } miss
                && (best is null || rank.CompareTo(bestRank) > 0))
            {
                (best, bestRank) = (miss, rank);
            }
        }

        return best ?? MissedValue.OfKind(index, PathNode.TokenOf(nodes[0]), segment, TokenKind.Array, mapping);
    }

    private IEnumerable<int> Candidates(PathStep step, TokenList nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            var token = PathNode.TokenOf(nodes[i]);
            var end = index.Tokens[token].Next;
            if (step.Kind == PathStepKind.FilteredDescendants)
            {
                for (var below = token; below < end; below++)
                {
                    if (index.Tokens[below].Kind == TokenKind.Object)
                    {
                        yield return below;
                    }
                }
            }
            else if (index.Tokens[token].Kind == TokenKind.Array)
            {
                for (var child = token + 1; child < end; child = index.Tokens[child].Next)
                {
                    yield return child;
                }
            }
        }
    }

    /// <summary>Finds the test that a candidate fails, and how near it comes to passing.</summary>
    private ExpressionMiss? Try(
        string text, PathStep step, int candidate, string segment, out (int, int, int, int) rank)
    {
        rank = default;
        ExpressionMiss? best = null;
        var terms = step.Filter!.Terms;
        var size = IsOfEnvelope(candidate) ? 0 : 1 + MissedValue.CountAt(index, candidate);
        for (var held = 0; held < terms.Length; held++)
        {
            var term = terms[held];
            if (term.Holds(Scope, candidate))
            {
                if (term.Join != FilterJoin.And)
                {
                    return best;
                }

                continue;
            }

            var miss = DescribeTerm(text, term, candidate, out var followed)
                .OfFilter(segment, JsonPathText.Of(text, step, held));
            var its = (held, followed, miss.NearestName is null ? 0 : 1, size);
            if (best is null || its.CompareTo(rank) > 0)
            {
                (best, rank) = (miss, its);
            }

            if (term.Join != FilterJoin.Or)
            {
                break;
            }
        }

        return best;
    }

    private ExpressionMiss DescribeTerm(string text, FilterTerm term, int candidate, out int followed)
    {
        (followed, var last) = (0, candidate);
        if (term.Left.Path is { } path
            && Find(text, path.Steps, term.Left.StartOf(Scope, candidate), out followed, out last) is { } miss)
        {
            return miss;
        }

        followed = int.MaxValue;
        return MissedValue.OfTest(index, PathNode.TokenOf(last), string.Empty, mapping);
    }

    // The message itself, and the properties around the body: rarely what a filter is meant for.
    private bool IsOfEnvelope(int token) =>
        token == 0
        || (index.Tokens[token].NameStart >= 0 && index.GetName(token) is "Properties" or "SystemProperties");
}
