namespace HealthData.Fhir.R4;

/// <content>JSON strings: only what JSON wants escaped is escaped.</content>
internal ref partial struct FhirWriter
{
    private const int LongestPiece = 1024;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 32).Select(code => (char)code)) + "\"\\");

    // Most texts are short and plain: they are written with one look at the room that is left.
    private void Quoted(ReadOnlySpan<char> text)
    {
        if (text.Length <= LongestPiece)
        {
            Reserve(text.Length + 2);
            var span = _span.Slice(_used, text.Length + 2);
            if (PlainText.TryCopy(text, span[1..]))
            {
                span[0] = span[^1] = (byte)'"';
                _used += span.Length;
                return;
            }
        }

        QuotedPieces(text);
    }

    private void QuotedPieces(ReadOnlySpan<char> text)
    {
        Put('"');
        while (text.Length > LongestPiece)
        {
            var length = char.IsHighSurrogate(text[LongestPiece - 1]) ? LongestPiece - 1 : LongestPiece;
            Piece(text[..length]);
            text = text[length..];
        }

        Piece(text);
        Put('"');
    }

    /// <summary>Writes the name of a value that was kept; it may have half of a surrogate pair.</summary>
    private void QuotedName(string name)
    {
        var isWhole = true;
        for (var index = 0; index < name.Length; index++)
        {
            isWhole &= !char.IsSurrogate(name[index]);
        }

        if (isWhole)
        {
            Quoted(name);
            return;
        }

        Put('"');
        for (var index = 0; index < name.Length; index++)
        {
            var length = char.IsSurrogatePair(name, index) ? 2 : 1;
            if (length == 1 && char.IsSurrogate(name[index]))
            {
                Raw(Encoding.ASCII.GetBytes($"\\u{(int)name[index]:x4}"));
            }
            else
            {
                Piece(name.AsSpan(index, length));
            }

            index += length - 1;
        }

        Put('"');
    }

    private void Quoted64(ReadOnlySpan<byte> bytes)
    {
        const int Block = 48 * 1024;
        Put('"');
        while (!bytes.IsEmpty)
        {
            var block = bytes[..Math.Min(Block, bytes.Length)];
            Reserve(System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(block.Length));
            System.Buffers.Text.Base64.EncodeToUtf8(block, _span[_used..], out _, out var written);
            _used += written;
            bytes = bytes[block.Length..];
        }

        Put('"');
    }

    private void Quoted64(Base64Text text)
    {
        const int Block = 64 * 1024;
        Put('"');
        for (var rest = text.Utf8.Span; !rest.IsEmpty;)
        {
            var block = rest[..Math.Min(Block, rest.Length)];
            Raw(block);
            rest = rest[block.Length..];
        }

        Put('"');
    }

    private void Piece(ReadOnlySpan<char> text)
    {
        Reserve((text.Length * 3) + 1);
        var run = text.IndexOfAny(Escaped);
        if (run < 0)
        {
            Run(text);
            return;
        }

        while (run >= 0)
        {
            Reserve((text.Length * 3) + 7);
            Run(text[..run]);
            Escape(text[run]);
            text = text[(run + 1)..];
            run = text.IndexOfAny(Escaped);
        }

        Reserve(text.Length * 3);
        Run(text);
    }

    private void Run(ReadOnlySpan<char> text)
    {
        var status = System.Text.Unicode.Utf8.FromUtf16(
            text, _span[_used..], out _, out var written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            throw new LoneSurrogateException();
        }

        _used += written;
    }

    private void Escape(char character)
    {
        var simple = character switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        Put('\\');
        if (simple != '\0')
        {
            Put(simple);
            return;
        }

        Raw("u00"u8);
        Put(character < 16 ? '0' : '1');
        Put("0123456789abcdef"[character & 15]);
    }
}
