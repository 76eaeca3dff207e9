using System.Text;

namespace HealthData.Dicom;

/// <summary>What became of one item of a transfer, as the journal and the manifest tell it.</summary>
internal sealed record JournalEntry(JournalKind Kind)
{
    private const ushort None = ushort.MaxValue;
    private const int HashLength = 32;
    private const int Fixed = 22;

    /// <summary>Gets the full path of the file; null for a content without one.</summary>
    public string? Path { get; init; }

    /// <summary>Gets the length in bytes; -1 where it isn't known.</summary>
    public long Length { get; init; } = -1;

    /// <summary>Gets the ticks of the time at which the file was last written; 0 where it isn't known.</summary>
    public long Modified { get; init; }

    public string? Study { get; init; }

    public string? Series { get; init; }

    public string? Instance { get; init; }

    public byte[]? Sha256 { get; init; }

    /// <summary>Gets the hash with a preamble of zeros, where that is another one.</summary>
    public byte[]? StoredSha256 { get; init; }

    /// <summary>Gets the outcome: a <see cref="StoreStatus"/> of an upload, or one for a file that is there.</summary>
    public StoreStatus Status { get; init; }

    public int? Reason { get; init; }

    public string? Advice { get; init; }

    /// <summary>Gets what the latest entry of an item is found by.</summary>
    public ShortHash Key =>
        Kind == JournalKind.Upload ? UploadKey(Path, Instance) : DownloadKey(Study, Series, Instance);

    /// <summary>Gets a value that indicates whether the instance is at its destination.</summary>
    public bool IsDone => Status is StoreStatus.Stored or StoreStatus.StoredWithWarnings or StoreStatus.AlreadyExists;

    public static ShortHash UploadKey(string? path, string? instance) =>
        ShortHash.Of(path is null ? $"i\0{instance}" : $"u\0{path}");

    public static ShortHash DownloadKey(string? study, string? series, string? instance) =>
        ShortHash.Of($"d\0{study}\0{series}\0{instance}");

    /// <summary>Reads what was written.</summary>
    public static JournalEntry Read(ReadOnlySpan<byte> record)
    {
        var kind = (JournalKind)record[0];
        var status = (StoreStatus)record[1];
        var length = BinaryPrimitives.ReadInt64LittleEndian(record[2..]);
        var modified = BinaryPrimitives.ReadInt64LittleEndian(record[10..]);
        var reason = BinaryPrimitives.ReadInt32LittleEndian(record[18..]);
        var rest = record[Fixed..];
        return new JournalEntry(kind)
        {
            Status = status,
            Length = length,
            Modified = modified,
            Reason = reason < 0 ? null : reason,
            Path = TakeText(ref rest),
            Study = TakeText(ref rest),
            Series = TakeText(ref rest),
            Instance = TakeText(ref rest),
            Advice = TakeText(ref rest),
            Sha256 = TakeHash(ref rest),
            StoredSha256 = TakeHash(ref rest),
        };
    }

    /// <summary>Writes the entry with its frame.</summary>
    public void WriteTo(ArrayBufferWriter<byte> output)
    {
        var start = output.WrittenCount;
        var head = output.GetSpan(JournalFile.FrameLength + Fixed)[..(JournalFile.FrameLength + Fixed)];
        head.Clear();
        var fields = head[JournalFile.FrameLength..];
        fields[0] = (byte)Kind;
        fields[1] = (byte)Status;
        BinaryPrimitives.WriteInt64LittleEndian(fields[2..], Length);
        BinaryPrimitives.WriteInt64LittleEndian(fields[10..], Modified);
        BinaryPrimitives.WriteInt32LittleEndian(fields[18..], Reason ?? -1);
        output.Advance(head.Length);
        WriteText(output, Path);
        WriteText(output, Study);
        WriteText(output, Series);
        WriteText(output, Instance);
        WriteText(output, Advice);
        WriteHash(output, Sha256);
        WriteHash(output, StoredSha256);
        JournalFile.Frame(Written(output, start));
    }

    /// <summary>Writes the identities of what is about to be sent, with their frame.</summary>
    public static void WriteBegun(ArrayBufferWriter<byte> output, IReadOnlyList<ShortHash> identities)
    {
        var start = output.WrittenCount;
        output.GetSpan(JournalFile.FrameLength + 1)[JournalFile.FrameLength] = (byte)JournalKind.Begun;
        output.Advance(JournalFile.FrameLength + 1);
        foreach (var identity in identities)
        {
            var span = output.GetSpan(2 * sizeof(ulong));
            BinaryPrimitives.WriteUInt64LittleEndian(span, identity.High);
            BinaryPrimitives.WriteUInt64LittleEndian(span[sizeof(ulong)..], identity.Low);
            output.Advance(2 * sizeof(ulong));
        }

        JournalFile.Frame(Written(output, start));
    }

    private static Span<byte> Written(ArrayBufferWriter<byte> output, int start) =>
        System.Runtime.InteropServices.MemoryMarshal.AsMemory(output.WrittenMemory[start..]).Span;

    private static void WriteText(ArrayBufferWriter<byte> output, string? text)
    {
        var length = text is null ? 0 : Encoding.UTF8.GetByteCount(text);
        if (length >= None)
        {
            text = null;
            length = 0;
        }

        var span = output.GetSpan(length + 2);
        BinaryPrimitives.WriteUInt16LittleEndian(span, text is null ? None : (ushort)length);
        Encoding.UTF8.GetBytes(text, span[2..]);
        output.Advance(length + 2);
    }

    private static void WriteHash(ArrayBufferWriter<byte> output, byte[]? hash)
    {
        var span = output.GetSpan(1 + HashLength);
        span[0] = hash is null ? (byte)0 : (byte)1;
        hash?.CopyTo(span[1..]);
        output.Advance(hash is null ? 1 : 1 + HashLength);
    }

    private static string? TakeText(ref ReadOnlySpan<byte> rest)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(rest);
        rest = rest[2..];
        if (length == None)
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(rest[..length]);
        rest = rest[length..];
        return text;
    }

    private static byte[]? TakeHash(ref ReadOnlySpan<byte> rest)
    {
        var isThere = rest[0] == 1;
        rest = rest[1..];
        if (!isThere)
        {
            return null;
        }

        var hash = rest[..HashLength].ToArray();
        rest = rest[HashLength..];
        return hash;
    }
}
