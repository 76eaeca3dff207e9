namespace HealthData.Dicom;

/// <summary>
/// Looks at what stands before the first delimiter: a line that begins with two hyphens, or with the name of a part's
/// header, is what is left of a part whose delimiter was damaged.
/// </summary>
internal sealed class PreambleWatch
{
    private readonly byte[] _line = new byte["content-".Length];
    private int _length;

    public bool HasSeenPart { get; private set; }

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty && !HasSeenPart)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            var taken = Math.Min(line.Length, _line.Length - _length);
            line[..taken].CopyTo(_line.AsSpan(_length));
            _length += taken;
            var start = _line.AsSpan(0, _length);
            HasSeenPart = start.StartsWith("--"u8)
                || System.Text.Ascii.EqualsIgnoreCase(start, "content-"u8);
            _length = end < 0 ? _length : 0;
            bytes = end < 0 ? default : bytes[(end + 1)..];
        }
    }
}
