using System.Text;

namespace HealthData.Dicom;

/// <summary>Decodes text with ISO 2022 escape sequences (PS3.5 6.1.2.5).</summary>
internal ref struct CodeExtensions
{
    public const byte Escape = 0x1B;

    private readonly ReadOnlySpan<byte> _value;
    private readonly Encoding _initial;
    private readonly bool _isName;
    private readonly StringBuilder _text;
    private Encoding _high;
    private Encoding? _pairs;
    private bool _isEuc;
    private int _next;

    private CodeExtensions(ReadOnlySpan<byte> value, Encoding initial, bool isName)
    {
        _value = value;
        _initial = _high = initial;
        _isName = isName;
        _text = new(value.Length);
    }

    public static string Decode(ReadOnlySpan<byte> value, Encoding initial, bool isName)
    {
        var decoder = new CodeExtensions(value, initial, isName);
        while (decoder._next < value.Length)
        {
            decoder.Step();
        }

        return decoder._text.ToString();
    }

    private void Step()
    {
        var current = _value[_next];
        if (current == Escape && TryDesignate())
        {
            return;
        }

        if (current < 0x20)
        {
            TakeControl(current);
        }
        else if (current >= 0x80)
        {
            Append(Run(0x80, 0xFF), _high);
        }
        else if (_pairs is null)
        {
            TakeAscii();
        }
        else
        {
            TakePairs(Run(0x20, 0x7F));
        }
    }

    private readonly ReadOnlySpan<byte> Run(byte low, byte high)
    {
        var rest = _value[_next..];
        var end = rest.IndexOfAnyExceptInRange(low, high);
        return end < 0 ? rest : rest[..end];
    }

    private void Append(ReadOnlySpan<byte> run, Encoding encoding)
    {
        _text.Append(CharacterRepertoire.Decode(encoding, run));
        _next += run.Length;
    }

    private void TakeControl(byte control)
    {
        _text.Append((char)control);
        _next++;
        if (control is 0x09 or 0x0A or 0x0C or 0x0D)
        {
            Reset();
        }
    }

    // The character sets of the start are active again after each delimiter (PS3.5 6.1.2.5.3).
    private void TakeAscii()
    {
        var run = Run(0x20, 0x7F);
        if (run.IndexOf((byte)'\\') >= 0 || (_isName && run.IndexOfAny((byte)'^', (byte)'=') >= 0))
        {
            _high = _initial;
        }

        Append(run, Encoding.ASCII);
    }

    private void TakePairs(ReadOnlySpan<byte> run)
    {
        if (run[0] == 0x20)
        {
            _text.Append(' ');
            _next++;
            return;
        }

        _next += run.Length;
        var bytes = new byte[run.Length];
        for (var index = 0; index < run.Length; index++)
        {
            bytes[index] = (byte)(run[index] | (_isEuc || index % 2 == 0 ? 0x80 : 0));
        }

        _text.Append(_pairs!.GetString(bytes));
    }

    private void Reset()
    {
        _high = _initial;
        _pairs = null;
    }

    private bool TryDesignate()
    {
        var rest = _value[(_next + 1)..];
        int length;
        if (rest is [(byte)'(', (byte)'B' or (byte)'J', ..])
        {
            _pairs = null;
            length = 2;
        }
        else if (rest is [(byte)'$', (byte)'B' or (byte)'@', ..])
        {
            _pairs = CharacterRepertoire.Kanji;
            _isEuc = true;
            length = 2;
        }
        else if (rest is [(byte)'$', (byte)'(', (byte)'D', ..])
        {
            _pairs = CharacterRepertoire.SupplementaryKanji;
            _isEuc = false;
            length = 3;
        }
        else
        {
            length = DesignateHigh(rest);
        }

        _next += length == 0 ? 0 : length + 1;
        return length > 0;
    }

    private int DesignateHigh(ReadOnlySpan<byte> rest)
    {
        for (var length = 2; length <= Math.Min(3, rest.Length); length++)
        {
            if (CharacterRepertoire.ByEscape(rest[..length]) is { } encoding)
            {
                _high = encoding;
                return length;
            }
        }

        return 0;
    }
}
