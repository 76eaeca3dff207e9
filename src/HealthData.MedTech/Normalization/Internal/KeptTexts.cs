using System.Text;

namespace HealthData.MedTech;

/// <summary>
/// Texts that are the same for all matches of a message, by their numbers: a string is made of each once. Reused from
/// message to message.
/// </summary>
internal sealed class KeptTexts(TokenIndex message)
{
    private Entry[] _entries = new Entry[8];
    private byte[] _arena = [];
    private int _arenaLength;
    private int _count;

    public void Clear()
    {
        if (_count > 0)
        {
            _entries.AsSpan(0, _count).Clear();
            (_count, _arenaLength) = (0, 0);
        }
    }

    /// <summary>Keeps a text: where it is if that is in the message, else as a copy.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="text">The text as a string where there is one.</param>
    public int Add(ReadOnlySpan<byte> utf8, string? text)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
        }

        ref var entry = ref _entries[_count];
        entry.Length = utf8.Length;
        entry.Text = text;
        entry.IsInMessage = message.Text.AsSpan().Overlaps(utf8, out var offset);
        entry.Start = entry.IsInMessage ? offset : _arenaLength;
        if (!entry.IsInMessage)
        {
            if (_arena.Length - _arenaLength < utf8.Length)
            {
                Array.Resize(ref _arena, Math.Max(_arena.Length * 2, _arenaLength + utf8.Length));
            }

            utf8.CopyTo(_arena.AsSpan(_arenaLength));
            _arenaLength += utf8.Length;
        }

        return _count++;
    }

    public ReadOnlySpan<byte> Utf8(int number)
    {
        ref readonly var entry = ref _entries[number];
        return (entry.IsInMessage ? message.Text : _arena).AsSpan(entry.Start, entry.Length);
    }

    public string ToText(int number) => _entries[number].Text ??= Encoding.UTF8.GetString(Utf8(number));

    private struct Entry
    {
        public int Start;
        public int Length;
        public bool IsInMessage;
        public string? Text;
    }
}
