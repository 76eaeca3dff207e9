using System.Buffers.Text;

namespace HealthData.Events;

/// <summary>A value of an event's JSON: where its text is, and the text once somebody asked for it.</summary>
/// <remarks>Reading it from several threads at once decodes it several times, to equal texts.</remarks>
internal struct JsonField
{
    private const int InText = -1;

    // The start counted from 1, so that 0 stands for a value that isn't there.
    private readonly int _place;
    private readonly int _length;
    private string? _text;

    /// <summary>Refers to bytes that are UTF-8 and hold no escapes.</summary>
    public JsonField(int start, int length)
    {
        _place = start + 1;
        _length = length;
    }

    /// <summary>Holds a text that is known already; null for a value that isn't there.</summary>
    public JsonField(string? text)
    {
        _text = text;
        _length = text?.Length ?? 0;
        _place = text is null ? 0 : InText;
    }

    public readonly bool IsPresent => _place != 0;

    public readonly bool IsEmpty => _length == 0;

    /// <summary>Gets the text; null if the value isn't there.</summary>
    /// <param name="json">The bytes that the value was found in.</param>
    public string? Get(ReadOnlyMemory<byte> json)
    {
        if (_text is null && IsPresent)
        {
            _text = Encoding.UTF8.GetString(json.Span.Slice(_place - 1, _length));
        }

        return _text;
    }

    public readonly bool TryGetInteger(ReadOnlySpan<byte> json, out long number)
    {
        var text = GetBytes(json);
        return Utf8Parser.TryParse(text, out number, out var consumed) && consumed == text.Length;
    }

    /// <summary>Gets the text as UTF-8; empty if the value isn't there.</summary>
    public readonly ReadOnlySpan<byte> GetBytes(ReadOnlySpan<byte> json) => _place switch
    {
        InText => Encoding.UTF8.GetBytes(_text!),
        0 => [],
        _ => json.Slice(_place - 1, _length),
    };
}
