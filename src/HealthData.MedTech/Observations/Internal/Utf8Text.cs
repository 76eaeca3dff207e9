using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace HealthData.MedTech;

/// <summary>
/// Texts written one after the other into large arrays: each is taken when it is complete, and may be kept.
/// </summary>
internal sealed class Utf8Text(int capacity = 256)
{
    // Below the size from which arrays are collected late.
    public const int ChunkSize = 64 * 1024;

    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Select(value => (byte)value), (byte)'"', (byte)'\\', 0x7F,
        .. Enumerable.Range(0x80, 0x80).Select(value => (byte)value),
    ]);

    private byte[] _bytes = new byte[capacity];
    private bool _isReused;
    private int _start;
    private int _end;

    /// <summary>The length of the text that is not taken yet.</summary>
    public int Length => _end - _start;

    public int Capacity => _bytes.Length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(_start, Length);

    /// <summary>Cuts the text off.</summary>
    public void Truncate(int length) => _end = _start + length;

    /// <summary>Takes the text, and starts the next one.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        var taken = _bytes.AsMemory(_start, Length);
        _start = _end;
        return taken;
    }

    /// <summary>
    /// Uses the memory of the texts that were taken again. What the next texts need is one array, in the end.
    /// </summary>
    public void Reuse()
    {
        (_start, _end) = (0, 0);
        _isReused = true;
    }

    public void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        _end += text.Length;
    }

    public void Append(byte value)
    {
        Reserve(1)[0] = value;
        _end++;
    }

    /// <summary>Appends a text as it is.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        var length = Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));
        _end += length;
    }

    /// <summary>Whether a text isn't the content of a JSON string as it is.</summary>
    public static bool NeedsEscape(ReadOnlySpan<byte> text) => text.IndexOfAny(Escaped) >= 0;

    /// <summary>Appends a text as the content of a JSON string.</summary>
    public void AppendEscaped(ReadOnlySpan<char> text)
    {
        var start = Length;
        Append(text);
        if (NeedsEscape(Written[start..]))
        {
            Escape(start);
        }
    }

    /// <summary>Appends a text as the content of a JSON string.</summary>
    public void AppendEscaped(ReadOnlySpan<byte> text)
    {
        var start = Length;
        Append(text);
        if (NeedsEscape(text))
        {
            Escape(start);
        }
    }

    /// <summary>Makes room, and gives it.</summary>
    public Span<byte> Reserve(int length)
    {
        if (_bytes.Length - _end < length)
        {
            Grow(length);
        }

        return _bytes.AsSpan(_end);
    }

    /// <summary>Counts what has been written into the room that was made.</summary>
    public void Advance(int length) => _end += length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        var written = Written;
        var least = _isReused ? _bytes.Length * 2
            : _start > 0 || _bytes.Length >= ChunkSize ? ChunkSize : 0;
        var larger = GC.AllocateUninitializedArray<byte>(Math.Max(least, (written.Length + length) * 2));
        written.CopyTo(larger);
        (_bytes, _start, _end) = (larger, 0, written.Length);
    }

    private void Escape(int start)
    {
        var text = Encoding.UTF8.GetString(Written[start..]);
        Truncate(start);
        Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text));
    }
}
