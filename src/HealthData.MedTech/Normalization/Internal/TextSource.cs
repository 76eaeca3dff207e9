namespace HealthData.MedTech;

/// <summary>Where a text is.</summary>
internal enum TextSource : byte
{
    /// <summary>There is no text.</summary>
    None,

    /// <summary>In the message.</summary>
    Message,

    /// <summary>In the arena of the measurement.</summary>
    Arena,

    /// <summary>Among the texts that are kept for all matches of the message; it starts at its number.</summary>
    Kept,
}
