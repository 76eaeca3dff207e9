namespace HealthData.MedTech;

/// <summary>
/// A regular expression that is only a text, with or without anchors and <c>.*</c> at its ends, as most of mappings
/// are. It decides on texts in ASCII of one line. Immutable.
/// </summary>
internal sealed class SimplePattern
{
    private const string Special = "\\^$.|?*+()[]{}#/ ";

    private readonly byte[] _text;
    private readonly bool _atStart;
    private readonly bool _atEnd;
    private readonly bool _ignoresCase;

    private SimplePattern(byte[] text, bool atStart, bool atEnd, bool ignoresCase) =>
        (_text, _atStart, _atEnd, _ignoresCase) = (text, atStart, atEnd, ignoresCase);

    /// <summary>Reads a pattern in the syntax of .NET; null if it is not a simple one.</summary>
    public static SimplePattern? TryRead(ReadOnlySpan<char> pattern, bool ignoresCase)
    {
        var atStart = pattern is ['^', ..];
        pattern = atStart ? pattern[1..] : pattern;
        if (pattern.StartsWith(".*"))
        {
            atStart = false;
            pattern = pattern[2..];
        }

        var atEnd = pattern is [.., '$'] && !pattern.EndsWith("\\$");
        pattern = atEnd ? pattern[..^1] : pattern;
        if (pattern.EndsWith(".*") && !pattern.EndsWith("\\.*"))
        {
            atEnd = false;
            pattern = pattern[..^2];
        }

        var text = new List<byte>();
        for (var i = 0; i < pattern.Length; i++)
        {
            var isEscape = pattern[i] == '\\'
                && i + 1 < pattern.Length
                && char.IsAsciiLetterOrDigit(pattern[i + 1]) == false;
            i += isEscape ? 1 : 0;
            if (!char.IsAscii(pattern[i]) || char.IsControl(pattern[i]) || (!isEscape && Special.Contains(pattern[i])))
            {
                return null;
            }

            text.Add((byte)pattern[i]);
        }

        return new SimplePattern([.. text], atStart, atEnd, ignoresCase);
    }

    /// <summary>Tells whether the pattern holds for a text; null where that takes the regular expression.</summary>
    public bool? Holds(ReadOnlySpan<byte> text)
    {
        if (text.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
        {
            return null;
        }

        if (text.Length < _text.Length)
        {
            return false;
        }

        if (_atStart)
        {
            return Equals(text[.._text.Length]) && (!_atEnd || text.Length == _text.Length);
        }

        if (_atEnd)
        {
            return Equals(text[^_text.Length..]);
        }

        for (var start = 0; start <= text.Length - _text.Length; start++)
        {
            if (Equals(text.Slice(start, _text.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Equals(ReadOnlySpan<byte> text) =>
        _ignoresCase ? System.Text.Ascii.EqualsIgnoreCase(text, _text) : text.SequenceEqual(_text);
}
