namespace HealthData.Fhir.R4;

/// <content>JSON strings: only what JSON wants escaped is escaped.</content>
internal ref partial struct FhirWriter
{
    private const int LongestPiece = 1024;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 32).Select(code => (char)code)) + "\"\\");

    private void Quoted(ReadOnlySpan<char> text)
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

    private void Piece(ReadOnlySpan<char> text)
    {
        Reserve((text.Length * 3) + 1);
        var run = text.IndexOfAny(Escaped);
        if (run < 0)
        {
            _used += Encoding.UTF8.GetBytes(text, _span[_used..]);
            return;
        }

        while (run >= 0)
        {
            Reserve((text.Length * 3) + 7);
            _used += Encoding.UTF8.GetBytes(text[..run], _span[_used..]);
            Escape(text[run]);
            text = text[(run + 1)..];
            run = text.IndexOfAny(Escaped);
        }

        Reserve(text.Length * 3);
        _used += Encoding.UTF8.GetBytes(text, _span[_used..]);
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
