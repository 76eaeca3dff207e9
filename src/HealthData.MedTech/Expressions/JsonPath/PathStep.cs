namespace HealthData.MedTech;

/// <summary>A step of a path. Immutable.</summary>
internal sealed class PathStep
{
    public required PathStepKind Kind { get; init; }

    /// <summary>Where the step begins in the expression's text.</summary>
    public required int Position { get; init; }

    /// <summary>The names of a step to members: one, but for several in brackets.</summary>
    public LiteralText[] Names { get; init; } = [];

    /// <summary>The numbers of a step to elements: one, but for several in brackets.</summary>
    public int[] Numbers { get; init; } = [];

    public int? SliceStart { get; init; }

    public int? SliceEnd { get; init; }

    public int? SliceStride { get; init; }

    public PathFilter? Filter { get; init; }

    /// <summary>Tells whether the step leads from a node to one other at most.</summary>
    public bool IsSingular => Kind is PathStepKind.Member or PathStepKind.Element;

    /// <summary>Tells whether the step leads on from values of containers only, not from members themselves.</summary>
    public bool NeedsObject => Kind is PathStepKind.Member or PathStepKind.Members or PathStepKind.NamedMembers;
}
