namespace HealthData.MedTech;

/// <summary>
/// A path from member to member, by the numbers of the names: from the match, or from the root of the message.
/// </summary>
internal sealed class MemberPath(bool startsAtMatch, ushort[] names)
{
    public bool StartsAtMatch { get; } = startsAtMatch;

    public ushort[] Names { get; } = names;
}
