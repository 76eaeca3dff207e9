namespace HealthData.MedTech;

/// <summary>What reading a token has to mind.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>The text of the string holds escapes.</summary>
    Escaped = 1,

    /// <summary>The member's name holds escapes.</summary>
    EscapedName = 2,

    /// <summary>The string is no date, whatever it looks like: it does not come from the text of a message.</summary>
    NoDate = 4,
}
