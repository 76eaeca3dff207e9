namespace HealthData.MedTech;

/// <summary>What all parts of an evaluation share.</summary>
/// <param name="Index">The message.</param>
/// <param name="Root">The node that the path was asked of, <c>$</c> within filters.</param>
/// <param name="Budget">What the evaluation may still cost.</param>
internal readonly record struct EvaluationScope(TokenIndex Index, int Root, EvaluationBudget Budget)
{
    public bool Is(int node, TokenKind kind) => node >= 0 && Index.Tokens[node].Kind == kind;

    /// <summary>The member of an object with a name, or <see cref="PathNode.None"/>.</summary>
    public int Find(int node, LiteralText name)
    {
        if (!Is(node, TokenKind.Object))
        {
            return PathNode.None;
        }

        var tokens = Index.Tokens;
        var end = tokens[node].Next;
        var steps = 1;
        for (var child = node + 1; child < end; child = tokens[child].Next, steps++)
        {
            if (name.IsNameOf(Index, child))
            {
                Budget.Spend(steps);
                return child;
            }
        }

        Budget.Spend(steps);
        return PathNode.None;
    }

    /// <summary>The element of an array with a number, or <see cref="PathNode.None"/>.</summary>
    /// <exception cref="ExpressionException">The number is negative.</exception>
    public int ElementAt(int node, int number, int position)
    {
        if (!Is(node, TokenKind.Array))
        {
            return PathNode.None;
        }

        if (number < 0)
        {
            throw new ExpressionException(
                ExpressionErrorKind.OutOfRange,
                "An element was asked for by a negative number. Count from 0, or take the last one with [-1:].",
                position);
        }

        var child = Walk(node + 1, number, Index.Tokens[node].Next);
        return child < Index.Tokens[node].Next ? child : PathNode.None;
    }

    /// <summary>The token a number of places behind another, or <paramref name="end"/> or more.</summary>
    public int Walk(int token, int places, int end)
    {
        var tokens = Index.Tokens;
        var steps = 1;
        for (; steps <= places && token < end; steps++)
        {
            token = tokens[token].Next;
        }

        Budget.Spend(steps);
        return token;
    }

    /// <summary>How many children an array has.</summary>
    public int CountOf(int node)
    {
        var end = Index.Tokens[node].Next;
        var count = 0;
        for (var child = node + 1; child < end; child = Index.Tokens[child].Next)
        {
            count++;
        }

        Budget.Spend(count);
        return count;
    }
}
