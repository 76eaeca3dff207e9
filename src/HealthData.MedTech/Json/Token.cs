namespace HealthData.MedTech;

/// <summary>
/// One value of a JSON text: where it is in the text, and where the next value beside it is in the index.
/// </summary>
internal struct Token
{
    /// <summary>Offset of the value's text; of strings, of the first byte within the quotes.</summary>
    public int Start;

    /// <summary>Length of the value's text in bytes; of strings, without the quotes.</summary>
    public int Length;

    /// <summary>Index of the first token behind this one and all that it contains.</summary>
    public int Next;

    /// <summary>
    /// Offset of the member's name within its quotes, or -1 where the value is no member of an object.
    /// </summary>
    public int NameStart;

    /// <summary>Length of the member's name in bytes.</summary>
    public int NameLength;

    /// <summary>The number of the member's name among those that a plan knows, or 0.</summary>
    public ushort NameId;

    public TokenKind Kind;

    public TokenFlags Flags;
}
