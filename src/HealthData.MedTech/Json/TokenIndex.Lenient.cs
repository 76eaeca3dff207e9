using System.Buffers;
using System.Text;

namespace HealthData.MedTech;

/// <content>What <see cref="LenientReader"/> makes of a text: tokens over a text that is written anew, without
/// escapes.</content>
internal sealed partial class TokenIndex
{
    /// <summary>Writes text behind the text so far and returns a token that is it.</summary>
    internal Token WriteText(TokenKind kind, ReadOnlySpan<char> text)
    {
        var start = TextLength;
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        EnsureText(checked(start + most + Padding));
        TextLength += Encoding.UTF8.GetBytes(text, Text.AsSpan(start));
        return new Token { Start = start, Length = TextLength - start, NameStart = -1, Kind = kind };
    }

    /// <summary>Writes the name of a member of a container, and returns a token that has it.</summary>
    internal Token WriteName(ReadOnlySpan<char> name, int container)
    {
        var text = WriteText(TokenKind.None, name);
        var id = _names.Find(RawTextOf(text));
        if (id != 0 && id <= _names.AnchorCount)
        {
            AddAnchor(Count, container);
        }

        return new Token { NameStart = text.Start, NameLength = text.Length, NameId = id };
    }

    /// <summary>Adds a value with a name; a container's end is still to be set.</summary>
    internal int Add(Token value, Token name)
    {
        EnsureCapacity(Count + 1);
        value.Next = Count + 1;
        (value.NameStart, value.NameLength, value.NameId) = (name.NameStart, name.NameLength, name.NameId);
        Tokens[Count] = value;
        return Count++;
    }

    private ReadOnlySpan<byte> RawTextOf(in Token token) => Text.AsSpan(token.Start, token.Length);

    private ReadStatus ReadLeniently(int start, ReadOnlySpan<byte> text, int parent, Token name)
    {
        var decoded = LenientReader.Decode(text, out var length);
        TextLength = start;
        if (parent < 0)
        {
            (Count, _anchorCount, name) = (0, 0, new Token { NameStart = -1 });
        }

        var reader = new LenientReader(this, decoded, length);
        var status = reader.Read(name);
        _position = start + Encoding.UTF8.GetByteCount(decoded.AsSpan(0, reader.Position));
        ArrayPool<char>.Shared.Return(decoded);
        _duplicates = DuplicateNames.Suspected;
        EnsureText(TextLength + Padding);
        Text.AsSpan(TextLength, Padding).Clear();
        return status;
    }
}
