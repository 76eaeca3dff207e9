using System.Buffers.Text;

namespace HealthData.Fhir.R4;

/// <summary>Takes the escapes out of the bytes of a JSON string.</summary>
internal static class JsonEscapes
{
    /// <summary>Unescapes; the target is as long as the source.</summary>
    /// <param name="source">The bytes between the quotes.</param>
    /// <param name="target">The place for the result.</param>
    /// <param name="fault">The position of the first wrong escape; -1 if there is none.</param>
    /// <param name="hasLoneSurrogate">Whether the result has half of a surrogate pair, encoded as if it were a
    /// character.</param>
    /// <returns>The length of the result.</returns>
    public static int Remove(ReadOnlySpan<byte> source, Span<byte> target, out int fault, out bool hasLoneSurrogate)
    {
        hasLoneSurrogate = false;
        var count = 0;
        fault = -1;
        for (var index = 0; index < source.Length;)
        {
            var run = source[index..].IndexOf((byte)'\\');
            run = run < 0 ? source.Length - index : run;
            source.Slice(index, run).CopyTo(target[count..]);
            count += run;
            index += run;
            if (index == source.Length)
            {
                break;
            }

            if (index + 1 == source.Length)
            {
                fault = index;
                return 0;
            }

            if (source[index + 1] == 'u')
            {
                var length = ReadUnicode(source[index..], target[count..], out var written, ref hasLoneSurrogate);
                if (length == 0)
                {
                    fault = index;
                    return 0;
                }

                index += length;
                count += written;
                continue;
            }

            if (Simple(source[index + 1]) is not { } character)
            {
                fault = index;
                return 0;
            }

            target[count++] = character;
            index += 2;
        }

        return count;
    }

    private static byte? Simple(byte escape) => escape switch
    {
        (byte)'"' or (byte)'\\' or (byte)'/' => escape,
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => null,
    };

    /// <summary>Decodes a text that has halves of surrogate pairs.</summary>
    /// <param name="bytes">The result of <see cref="Remove"/>.</param>
    /// <returns>The text; <see langword="null"/> if the rest is not UTF-8.</returns>
    public static string? DecodeLone(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (bytes is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..])
            {
                text.Append((char)(0xD000 | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F)));
                bytes = bytes[3..];
                continue;
            }

            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) != OperationStatus.Done)
            {
                return null;
            }

            text.Append(rune.ToString());
            bytes = bytes[length..];
        }

        return text.ToString();
    }

    /// <summary>Gets the length of the escape: 0 if it is wrong.</summary>
    private static int ReadUnicode(
        ReadOnlySpan<byte> source, Span<byte> target, out int written, ref bool hasLoneSurrogate)
    {
        written = 0;
        if (!TryReadUnit(source, out var first))
        {
            return 0;
        }

        if (!char.IsSurrogate(first))
        {
            written = new Rune(first).EncodeToUtf8(target);
            return 6;
        }

        if (TryReadUnit(source[6..], out var second) && Rune.TryCreate(first, second, out var rune))
        {
            written = rune.EncodeToUtf8(target);
            return 12;
        }

        target[0] = (byte)(0xE0 | (first >> 12));
        target[1] = (byte)(0x80 | ((first >> 6) & 0x3F));
        target[2] = (byte)(0x80 | (first & 0x3F));
        written = 3;
        hasLoneSurrogate = true;
        return 6;
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> source, out char unit)
    {
        unit = '\0';
        if (source.Length < 6 || source[0] != '\\' || source[1] != 'u'
            || !Utf8Parser.TryParse(source.Slice(2, 4), out ushort value, out var consumed, 'x') || consumed != 4)
        {
            return false;
        }

        unit = (char)value;
        return true;
    }
}
