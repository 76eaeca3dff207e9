using System.Buffers.Binary;
using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Writes DICOM files in little endian, with implicit or explicit VR (PS3.10 7, PS3.5 7).</summary>
/// <remarks>Items, and sequences that are known as such, get defined lengths. Not thread-safe.</remarks>
internal sealed partial class Part10Writer(bool implicitVr) : IDisposable
{
    private const int Undefined = -1;

    private readonly Stack<int> _open = new();
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);

    public int Count { get; private set; }

    public bool ImplicitVr { get; set; } = implicitVr;

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, Count);

    public byte[] ToArray() => Written.ToArray();

    /// <summary>Empties the buffer into a stream; only between elements of the top level.</summary>
    public async ValueTask FlushAsync(Stream destination, CancellationToken cancellationToken)
    {
        await destination.WriteAsync(Written, cancellationToken).ConfigureAwait(false);
        Count = 0;
    }

    public void WritePrefix()
    {
        Take(128).Clear();
        WriteRaw("DICM"u8);
    }

    public void WriteRaw(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Take(bytes.Length));

    /// <summary>Writes tag, VR and length; the value is to follow in exactly that length.</summary>
    public void WriteHeader(uint tag, ushort vr, uint length)
    {
        if (ImplicitVr || tag >> 16 == 0xFFFE)
        {
            WriteTag(Take(8), tag, length);
            return;
        }

        if (VrCode.IsShort(vr) && length <= ushort.MaxValue)
        {
            var header = Take(8);
            WriteTag(header, tag, vr);
            BinaryPrimitives.WriteUInt16LittleEndian(header[6..], (ushort)length);
            return;
        }

        var longHeader = Take(12);
        WriteTag(longHeader, tag, VrCode.IsLong(vr) ? vr : VrCode.UN);
        BinaryPrimitives.WriteUInt16LittleEndian(longHeader[6..], 0);
        BinaryPrimitives.WriteUInt32LittleEndian(longHeader[8..], length);
    }

    /// <summary>Writes an element, padded to an even length.</summary>
    public void WriteElement(uint tag, ushort vr, ReadOnlySpan<byte> value)
    {
        var padding = value.Length & 1;
        WriteHeader(tag, vr, (uint)(value.Length + padding));
        WriteRaw(value);
        if (padding != 0)
        {
            Take(1)[0] = vr is VrCode.UI or VrCode.OB or VrCode.UN ? (byte)0 : (byte)' ';
        }
    }

    public void WriteText(uint tag, ushort vr, string text) => WriteElement(tag, vr, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes an element with the value representation of the dictionary.</summary>
    public void Write(Keyword keyword, string text) =>
        WriteText((uint)keyword, HealthData.Dicom.ImplicitVr.Of((uint)keyword), text);

    public void Write(Keyword keyword, ushort number)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, number);
        WriteElement((uint)keyword, VrCode.US, bytes);
    }

    public void WriteUInt32(uint tag, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        WriteElement(tag, VrCode.UL, bytes);
    }

    /// <summary>
    /// Opens a sequence. Its length stays undefined where a reader could not tell otherwise that it is one.
    /// </summary>
    public void StartSequence(uint tag, ushort vr = VrCode.SQ)
    {
        var isUndefined = vr == VrCode.UN || (ImplicitVr && HealthData.Dicom.ImplicitVr.Of(tag) != VrCode.SQ);
        WriteHeader(tag, vr, isUndefined ? ElementReader.UndefinedLength : 0);
        _open.Push(isUndefined ? Undefined : Count);
    }

    public void StartItem()
    {
        WriteHeader(Part10Tags.Item, 0, 0);
        _open.Push(Count);
    }

    /// <summary>Closes the innermost item or sequence.</summary>
    public void End()
    {
        var start = _open.Pop();
        if (start == Undefined)
        {
            WriteHeader(Part10Tags.SequenceEnd, 0, 0);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(_buffer.AsSpan(start - 4), (uint)(Count - start));
        }
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        Count = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private Span<byte> Take(int count)
    {
        if (_buffer.Length - Count < count)
        {
            Grow(count);
        }

        var taken = _buffer.AsSpan(Count, count);
        Count += count;
        return taken;
    }

    private void Grow(int count)
    {
        var size = Math.Max(_buffer.Length * 2L, (long)Count + count);
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, size));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private static void WriteTag(Span<byte> header, uint tag, uint length)
    {
        WriteTag(header, tag);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], length);
    }

    private static void WriteTag(Span<byte> header, uint tag, ushort vr)
    {
        WriteTag(header, tag);
        BinaryPrimitives.WriteUInt16BigEndian(header[4..], vr);
    }

    private static void WriteTag(Span<byte> header, uint tag)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, (ushort)(tag >> 16));
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], (ushort)tag);
    }
}
