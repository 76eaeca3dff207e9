using System.Text;

namespace HealthData.Dicom;

/// <summary>A UID of the file that goes by. Its string is made when it is asked for, and kept for the next file if that
/// has the same.</summary>
internal sealed class WalkedUid
{
    private readonly char[] _chars = new char[InstanceWalker.LongestUid];
    private int _length;
    private string? _text;

    /// <summary>Gets a value that indicates whether the file has it.</summary>
    public bool IsPresent { get; private set; }

    /// <summary>Gets its characters; empty where the file has none.</summary>
    public ReadOnlySpan<char> Chars => IsPresent ? Last : default;

    public string? Text => IsPresent ? _text ??= new string(Last) : null;

    private ReadOnlySpan<char> Last => _chars.AsSpan(0, _length);

    public void Clear() => IsPresent = false;

    public void Take(ReadOnlySpan<byte> value)
    {
        value = value.Trim(" \0\t"u8);
        IsPresent = !value.IsEmpty;
        if (IsPresent && !Ascii.Equals(value, Last))
        {
            _length = Encoding.Latin1.GetChars(value, _chars);
            _text = null;
        }
    }
}
