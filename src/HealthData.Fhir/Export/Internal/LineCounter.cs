namespace HealthData.Fhir;

/// <summary>Counts the lines of NDJSON that have something, as they pass.</summary>
internal sealed class LineCounter
{
    private bool _hasSomething;
    private long _ended;

    /// <summary>Gets the number of lines so far; the last may have no end.</summary>
    public long Count => _ended + (_hasSomething ? 1 : 0);

    private static ReadOnlySpan<byte> Blank => " \t\r"u8;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            _hasSomething |= line.ContainsAnyExcept(Blank);
            if (end < 0)
            {
                return;
            }

            _ended = Count;
            _hasSomething = false;
            bytes = bytes[(end + 1)..];
        }
    }
}
