namespace HealthData.MedTech;

/// <summary>
/// What a path selects, as a number: a value is its token; a member of an object itself, name and value together, which
/// filters over objects select, is the complement of its value's token.
/// </summary>
internal static class PathNode
{
    /// <summary>No node.</summary>
    public const int None = int.MinValue;

    public static int OfMember(int token) => ~token;

    public static bool IsMember(int node) => node < 0;

    /// <summary>The token of a value, or of the value of a member.</summary>
    public static int TokenOf(int node) => node < 0 ? ~node : node;
}
