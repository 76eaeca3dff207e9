using System.Buffers;
using System.Text;

namespace HealthData.MedTech;

/// <summary>
/// A JSON text as a flat list of its values in document order. The root is token 0; the children of a container
/// <c>c</c> are <c>c + 1</c>, the <see cref="Token.Next"/> of that, and so on, as long as they are below
/// <c>Tokens[c].Next</c>. Members of an object have names that differ: of duplicates the last value stands at the first
/// one's place. Reused from message to message, by one thread at a time.
/// </summary>
internal sealed partial class TokenIndex
{
    /// <summary>The text, with zeros behind it. Tokens refer to this array, never to the caller's.</summary>
    public byte[] Text = ArrayPool<byte>.Shared.Rent(LeastText);

    /// <summary>
    /// How many bytes of <see cref="Text"/> are in use. Behind them are at least 64 zeros, or room for them.
    /// </summary>
    public int TextLength;

    public Token[] Tokens = ArrayPool<Token>.Shared.Rent(LeastTokens);

    /// <summary>How many of <see cref="Tokens"/> are in use.</summary>
    public int Count;

    /// <summary>Whether strings that look like dates are no dates: an option, kept from text to text.</summary>
    public bool KeepsDateText;

    public bool IsContainer(int token) => Tokens[token].Kind is TokenKind.Object or TokenKind.Array;

    /// <summary>The value's raw text: of strings, what stands within the quotes, escapes and all.</summary>
    public ReadOnlySpan<byte> RawText(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    public ReadOnlySpan<byte> RawName(int token) => Text.AsSpan(Tokens[token].NameStart, Tokens[token].NameLength);

    /// <summary>The text of a string, unescaped, with what is not UTF-8 replaced.</summary>
    public string GetString(int token) =>
        (Tokens[token].Flags & TokenFlags.Escaped) != 0
            ? Escapes.RemoveToString(RawText(token))
            : Encoding.UTF8.GetString(RawText(token));

    /// <summary>The member's name, unescaped.</summary>
    public string GetName(int token) =>
        (Tokens[token].Flags & TokenFlags.EscapedName) != 0
            ? Escapes.RemoveToString(RawName(token))
            : Encoding.UTF8.GetString(RawName(token));

    /// <summary>Tells whether a member has a name, given as UTF-8 without escapes.</summary>
    public bool IsNamed(int token, ReadOnlySpan<byte> name) =>
        (Tokens[token].Flags & TokenFlags.EscapedName) != 0
            ? GetName(token) == Encoding.UTF8.GetString(name)
            : RawName(token).SequenceEqual(name);

    /// <summary>The member of an object with a name, given as UTF-8 without escapes, or -1.</summary>
    public int Find(int parent, ReadOnlySpan<byte> name)
    {
        var end = Tokens[parent].Next;
        for (var child = parent + 1; child < end; child = Tokens[child].Next)
        {
            if (IsNamed(child, name))
            {
                return child;
            }
        }

        return -1;
    }
}
