using System.Buffers.Text;

namespace HealthData.Events;

/// <summary>A value of an event's JSON: where its text is, and the text once somebody asked for it.</summary>
/// <remarks>Reading it from several threads at once decodes it several times, to equal texts.</remarks>
internal struct JsonField
{
    private readonly int _start;
    private readonly int _length;
    private string? _text;

    /// <summary>Refers to bytes that are UTF-8 and hold no escapes.</summary>
    public JsonField(int start, int length)
    {
        _start = start;
        _length = length;
        IsPresent = true;
    }

    /// <summary>Holds a text that is known already; null for a value that isn't there.</summary>
    public JsonField(string? text)
    {
        _text = text;
        IsPresent = text is not null;
    }

    public readonly bool IsPresent { get; }

    public readonly bool IsEmpty => _text is null ? _length == 0 : _text.Length == 0;

    /// <summary>Gets the text; null if the value isn't there.</summary>
    /// <param name="json">The bytes that the value was found in.</param>
    public string? Get(ReadOnlyMemory<byte> json)
    {
        if (_text is null && IsPresent)
        {
            _text = Encoding.UTF8.GetString(json.Span.Slice(_start, _length));
        }

        return _text;
    }

    public readonly bool TryGetInteger(ReadOnlySpan<byte> json, out long number)
    {
        var text = GetBytes(json);
        return Utf8Parser.TryParse(text, out number, out var consumed) && consumed == text.Length;
    }

    /// <summary>Gets the text as UTF-8; empty if the value isn't there.</summary>
    public readonly ReadOnlySpan<byte> GetBytes(ReadOnlySpan<byte> json) =>
        _text is null ? json.Slice(_start, _length) : Encoding.UTF8.GetBytes(_text);
}
