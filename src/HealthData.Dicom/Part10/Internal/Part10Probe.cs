namespace HealthData.Dicom;

/// <summary>Tells from the first bytes whether a file is plausibly DICOM; lenient by design.</summary>
internal static class Part10Probe
{
    /// <summary>How many of the first bytes are worth looking at.</summary>
    public const int Size = 512;

    public static bool IsDicom(Part10Kind kind) => kind is Part10Kind.File or Part10Kind.BareDataSet;

    public static Part10Kind Inspect(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
        {
            return Part10Kind.Empty;
        }

        if (HasPrefix(head))
        {
            return Part10Kind.File;
        }

        if (head.IndexOfAnyExcept((byte)0) < 0)
        {
            return Part10Kind.Zeros;
        }

        return IsElement(head) ? Part10Kind.BareDataSet : Foreign(head);
    }

    /// <summary>Says why a file is refused, in words for an exception text.</summary>
    public static string Describe(Part10Kind kind) => kind switch
    {
        Part10Kind.Empty => "it is empty",
        Part10Kind.Zeros => "it starts with only zero bytes",
        Part10Kind.Text => "it looks like text",
        Part10Kind.Archive => "it looks like a compressed archive, so extract the files first",
        Part10Kind.Picture => "it looks like a plain image, so wrap it in a DICOM object first",
        Part10Kind.Pdf => "it looks like a PDF document, so wrap it in a DICOM object first",
        Part10Kind.Unknown => "it has neither the DICM prefix at byte 128 nor a data element at its start",
        _ => "it looks like DICOM",
    };

    public static bool HasPrefix(ReadOnlySpan<byte> head) =>
        (head.Length >= 132 && head.Slice(128, 4).SequenceEqual("DICM"u8)) || head.StartsWith("DICM"u8);

    public static bool IsElement(ReadOnlySpan<byte> head)
    {
        if (head.Length < 8)
        {
            return false;
        }

        var littleEndian = head[0] is 0x02 or 0x08 && head[1] == 0;
        var bigEndian = head[0] == 0 && head[1] is 0x02 or 0x08;
        if (!littleEndian && !bigEndian)
        {
            return false;
        }

        if (VrCode.IsKnown(VrCode.From(head[4], head[5])))
        {
            return true;
        }

        return littleEndian && IsImplicitLength(BinaryPrimitives.ReadUInt32LittleEndian(head[4..]));
    }

    // The first element of groups 0002 and 0008 is short in every real file.
    private static bool IsImplicitLength(uint length) => length < 0x10000;

    private static Part10Kind Foreign(ReadOnlySpan<byte> head)
    {
        if (IsArchive(head))
        {
            return Part10Kind.Archive;
        }

        if (IsPicture(head))
        {
            return Part10Kind.Picture;
        }

        if (head.StartsWith("%PDF"u8))
        {
            return Part10Kind.Pdf;
        }

        return IsText(head) ? Part10Kind.Text : Part10Kind.Unknown;
    }

    private static bool IsArchive(ReadOnlySpan<byte> head) =>
        head is [0x1F, 0x8B, ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..]
        || head.StartsWith("PK"u8) || head.StartsWith("Rar!"u8)
        || (head.Length > 261 && head[257..].StartsWith("usta"u8));

    private static bool IsPicture(ReadOnlySpan<byte> head) =>
        head is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'B', (byte)'M', ..]
            or [0, 0, 0, 0x0C, (byte)'j', (byte)'P', ..] or [0xFF, 0x4F, 0xFF, 0x51, ..]
        || head.StartsWith("GIF8"u8) || head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8);

    private static bool IsText(ReadOnlySpan<byte> head)
    {
        if (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..])
        {
            return true;
        }

        foreach (var b in head)
        {
            if (b < 0x20 && b is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1B))
            {
                return false;
            }
        }
        return true;
    }
}
