namespace HealthData.Dicom;

/// <summary>
/// A rendered picture on its way: one that ends before its own end marker is none. Formats without one are not looked
/// at.
/// </summary>
internal sealed class PictureContent
{
    private const int Longest = 12;

    private readonly byte[] _first = new byte[4];
    private readonly List<byte> _last = new(2 * Longest);
    private int _taken;

    /// <summary>Gets a value that indicates whether the picture has its end.</summary>
    public bool IsWhole => _taken > 0 && _first switch
    {
        [0xFF, 0xD8, ..] => HasEndOfJpeg(),
        [0x89, (byte)'P', (byte)'N', (byte)'G'] => Last().IndexOf("IEND"u8) >= 0,
        _ => true,
    };

    public void Look(ReadOnlySpan<byte> bytes)
    {
        var start = Math.Min(Math.Max(0, _first.Length - _taken), bytes.Length);
        bytes[..start].CopyTo(_first.AsSpan(Math.Min(_taken, _first.Length)));
        _taken = (int)Math.Min((long)_taken + bytes.Length, int.MaxValue);
        _last.AddRange(bytes[Math.Max(0, bytes.Length - Longest)..].ToArray());
        _last.RemoveRange(0, Math.Max(0, _last.Count - Longest));
    }

    private ReadOnlySpan<byte> Last() => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_last);

    // A few bytes of padding may follow.
    private bool HasEndOfJpeg() => Last().LastIndexOf([(byte)0xFF, (byte)0xD9]) >= 0;
}
