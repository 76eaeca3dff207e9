namespace HealthData.MedTech;

/// <summary>What a path that starts at a message with a match in it sees of the match.</summary>
internal enum MatchUse
{
    /// <summary>Anything: the match must be in the message.</summary>
    Any,

    /// <summary>Nothing: the path gives the same for all matches.</summary>
    None,

    /// <summary>The match alone: the rest of the path starts at it.</summary>
    Alone,

    /// <summary>The message, and then the match: a path such as <c>$..name</c>.</summary>
    Last,
}
