using System.Buffers.Binary;

namespace HealthData.Testing;

/// <summary>The attributes of a stored instance up to the pixel data, top level only.</summary>
internal sealed class InstanceHeader(string transferSyntaxUid)
{
    private readonly Dictionary<uint, byte[]> _values = [];

    public string TransferSyntaxUid => transferSyntaxUid;

    /// <summary>Where the value of the pixel data starts in the file, or -1.</summary>
    public long PixelDataOffset { get; set; } = -1;

    /// <summary>The length of the pixel data, or -1 where it is encapsulated.</summary>
    public long PixelDataLength { get; set; } = -1;

    public void Add(uint tag, byte[] value) => _values[tag] = value;

    public bool Contains(uint tag) => _values.ContainsKey(tag);

    public string? GetText(uint tag) =>
        _values.TryGetValue(tag, out var value) ? Encoding.Latin1.GetString(value).Trim(' ', '\0') : null;

    public int? GetInteger(uint tag)
    {
        if (!_values.TryGetValue(tag, out var value))
        {
            return null;
        }

        return value.Length >= 2 ? BinaryPrimitives.ReadUInt16LittleEndian(value) : null;
    }

    /// <summary>The number of frames (0028,0008), at least 1.</summary>
    public int FrameCount => Math.Max(1, (int)(GetNumber(0x00280008) ?? 1));

    public double? GetNumber(uint tag)
    {
        var first = GetText(tag)?.Split('\\')[0];
        return double.TryParse(first, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
