namespace HealthData.MedTech;

/// <summary>How the matches of a template are found without walking over the message. Immutable.</summary>
internal sealed class MatchPlan
{
    /// <summary>Names of which a message must have one at least for the template to match.</summary>
    public required ushort[] Activators { get; init; }

    /// <summary>
    /// By the numbers of the anchors: whether an object with such a member may be a match. Null where there is a path.
    /// </summary>
    public bool[]? IsAnchor { get; init; }

    /// <summary>To be tried on objects with an anchor; null where the anchor suffices.</summary>
    public PathFilter? Filter { get; init; }

    /// <summary>The path to the only match.</summary>
    public MemberPath? Path { get; init; }
}
