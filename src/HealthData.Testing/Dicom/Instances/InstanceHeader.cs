using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>The attributes of a stored instance up to the pixel data, and where the pixels are.</summary>
internal sealed class InstanceHeader(Part10File file)
{
    public AttributeSet DataSet => file.DataSet;

    public string TransferSyntaxUid { get; } = file.TransferSyntaxUid ?? string.Empty;

    public bool HasPixelData => file.PixelDataTag is not null;

    /// <summary>Where the value of the pixel data starts in the file, or -1 where that cannot be told.</summary>
    public long PixelDataOffset { get; } = file.PixelDataOffset ?? -1;

    /// <summary>The length of the pixel data, or -1 where it is encapsulated.</summary>
    public long PixelDataLength { get; } = file.PixelDataLength ?? -1;

    /// <summary>The number of frames (0028,0008), at least 1.</summary>
    public int FrameCount => Math.Max(1, GetInteger(0x00280008) ?? 1);

    /// <summary>
    /// All values as one text, separated by backslashes; empty for an empty attribute, null for an absent one.
    /// </summary>
    public string? GetText(uint tag)
    {
        var attribute = new AttributeTag(tag);
        return DataSet.Contains(attribute) ? string.Join('\\', DataSet.GetStrings(attribute)) : null;
    }

    public int? GetInteger(uint tag) => DataSet.TryGetInt32(new AttributeTag(tag), out var value) ? value : null;

    public double? GetNumber(uint tag) => DataSet.TryGetDouble(new AttributeTag(tag), out var value) ? value : null;

    public override string ToString() => file.ToString();
}
