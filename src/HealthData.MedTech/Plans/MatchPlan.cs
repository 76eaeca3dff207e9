namespace HealthData.MedTech;

/// <summary>How the matches of a template are found without walking over the message. Immutable.</summary>
internal sealed class MatchPlan
{
    /// <summary>Names of which a message must have one at least for the template to match.</summary>
    public required ushort[] Activators { get; init; }

    /// <summary>What the text of the only activator must be, or null.</summary>
    public TextCondition? Condition { get; init; }

    /// <summary>Whether the matches are the objects that hold a member with that text.</summary>
    public bool IsDirect { get; init; }

    /// <summary>
    /// Whether the expression is evaluated over messages that have what it needs: there is no faster way.
    /// </summary>
    public bool IsEvaluated => Anchors is null && Path is null;

    /// <summary>
    /// The numbers of the names of which an object must have one at least to be a match. Null where there is a path, or
    /// an expression to be evaluated.
    /// </summary>
    public ushort[]? Anchors { get; init; }

    /// <summary>
    /// The numbers of the names of paths that must lead from an object with an anchor to some member, in place of the
    /// filter; null where the filter is to be tried.
    /// </summary>
    public ushort[][]? Paths { get; init; }

    /// <summary>To be tried on objects with an anchor; null where the anchor suffices.</summary>
    public PathFilter? Filter { get; init; }

    /// <summary>The path to the only match, or to the array whose elements are the matches.</summary>
    public MemberPath? Path { get; init; }

    /// <summary>Which elements of the array are the matches, if the path leads to one.</summary>
    public ElementsTaken Elements { get; init; }
}
