using System.Numerics;

namespace HealthData.Dicom;

internal sealed partial class ElementReader
{
    private const int LongestHeader = 12;
    private const long MaxInflatedPixels = 4L * 1024 * 1024 * 1024;

    private long _inflatedPixels;

    private bool IsDataSet => _frame.Kind == ElementFrameKind.DataSet;

    private async ValueTask<bool> ReadElementAsync(CancellationToken cancellationToken)
    {
        await _source.EnsureAsync(LongestHeader + 8, cancellationToken).ConfigureAwait(false);
        if (_frame.Kind == ElementFrameKind.FileMeta && IsMetaOver(_source.Window))
        {
            await BeginDataSetAsync(cancellationToken).ConfigureAwait(false);
            return false;
        }

        if (IsOver(_source.Window))
        {
            _ended = true;
            return false;
        }

        Tag = ReadTag(_source.Window, _frame.BigEndian);
        if (Tag >> 16 == 0xFFFE)
        {
            return ReadDelimiter();
        }

        var size = ReadHeader(_source.Window);
        Count();
        Charge(size);
        _source.Advance(size);
        ValueOffset = _source.Position;
        Value = default;
        IsSkipped = false;
        if (IsContainer())
        {
            await EnterContainerAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }

        await ReadValueAsync(cancellationToken).ConfigureAwait(false);
        if (_frame.Kind == ElementFrameKind.FileMeta)
        {
            NoteMeta();
        }

        return true;
    }

    // A few bytes or zeros after the last element are padding that some writers leave.
    private bool IsOver(ReadOnlySpan<byte> window)
    {
        Offset = _source.Position;
        if (window.Length >= 8)
        {
            return IsDataSet && _elements > 0 && window[..8].IndexOfAnyExcept((byte)0) < 0;
        }

        if (!IsDataSet)
        {
            throw Fail("is followed by the end of the data, but its sequence is still open. The file is truncated");
        }

        return true;
    }

    /// <summary>Reads VR and length, and returns the bytes that the whole header takes.</summary>
    private int ReadHeader(ReadOnlySpan<byte> window)
    {
        IsBigEndian = _frame.BigEndian;
        Kind = ElementKind.Element;
        var code = VrCode.From(window[4], window[5]);
        if (_frame.ImplicitVr)
        {
            return ReadImplicit(window);
        }

        IsImplicit = false;
        Vr = code;
        if (VrCode.IsShort(code))
        {
            return SetLength(ReadUInt16(window[6..]), 8);
        }

        if (VrCode.IsLong(code))
        {
            return ReadLong(window);
        }

        return ReadOddVr(window);
    }

    private int ReadImplicit(ReadOnlySpan<byte> window)
    {
        IsImplicit = true;
        Vr = ImplicitVr.Of(Tag);
        return SetLength(ReadUInt32(window[4..]), 8);
    }

    private int ReadLong(ReadOnlySpan<byte> window)
    {
        if (window.Length < LongestHeader)
        {
            throw Truncated();
        }

        return SetLength(ReadUInt32(window[8..]), LongestHeader);
    }

    private int ReadOddVr(ReadOnlySpan<byte> window)
    {
        if (VrCode.IsLetters(window[4], window[5]))
        {
            return ReadNewVr(window);
        }

        var length = ReadUInt32(window[4..]);
        if (length == UndefinedLength || length <= Room(8))
        {
            return ReadImplicit(window);
        }

        IsImplicit = true;
        Vr = ImplicitVr.Of(Tag);
        return SetLength(ReadUInt16(window[6..]), 8);
    }

    // A VR of a later edition has the long form (PS3.5 7.1.2); old private ones were written in the short form.
    private int ReadNewVr(ReadOnlySpan<byte> window)
    {
        IsImplicit = true;
        Vr = ImplicitVr.Of(Tag);
        var length = ReadUInt16(window[6..]);
        if (length != 0 || window.Length < LongestHeader)
        {
            return SetLength(length, 8);
        }

        var isNextElement = ReadTag(window[8..], _frame.BigEndian) is var next && next > Tag
            && next >> 16 <= (Tag >> 16) + 0x100 && window.Length >= 14 && VrCode.IsLetters(window[12], window[13]);
        return isNextElement || ReadUInt32(window[8..]) > Room(LongestHeader) ? SetLength(0, 8) : ReadLong(window);
    }

    private int SetLength(uint length, int headerSize)
    {
        Length = length;
        return headerSize;
    }

    private long Room(int headerSize) =>
        Math.Min(_frame.Limit, _source.Length ?? long.MaxValue) - _source.Position - headerSize;

    // Delimiters that close nothing are passed over; an open item ends where its sequence does.
    private bool ReadDelimiter()
    {
        var isOpenItem = _frame.Kind == ElementFrameKind.Item && _frame.IsUndefined;
        if (!isOpenItem || Tag == Part10Tags.ItemEnd)
        {
            Count();
            Charge(8);
            _source.Advance(8);
        }

        if (isOpenItem)
        {
            Leave();
        }

        return isOpenItem;
    }

    private async ValueTask ReadValueAsync(CancellationToken cancellationToken)
    {
        var isPixelData = Depth == 0 && _frame.Kind == ElementFrameKind.DataSet && Part10Tags.IsPixelData(Tag);
        if (isPixelData)
        {
            Kind = ElementKind.PixelData;
        }
        else if (Length > Room(0))
        {
            throw Truncated();
        }

        if (isPixelData || Length > _options.MaxValueBytes)
        {
            LeaveValue();
            return;
        }

        Charge(Length);
        Value = await _source.TakeAsync((int)Length, cancellationToken).ConfigureAwait(false) ?? throw Truncated();
    }

    // To pass over deflated bytes costs as much as to read them, so that they count.
    private void LeaveValue()
    {
        IsSkipped = true;
        _skip = Length;
        if (!IsDeflated)
        {
            return;
        }

        if (Kind != ElementKind.PixelData)
        {
            Charge(Length);
        }
        else if ((_inflatedPixels += Length) > MaxInflatedPixels)
        {
            throw Fail("decompresses to more than 4 GiB of pixel data");
        }
    }

    private static uint ReadTag(ReadOnlySpan<byte> window, bool bigEndian) => bigEndian
        ? BinaryPrimitives.ReadUInt32BigEndian(window)
        : BitOperations.RotateLeft(BinaryPrimitives.ReadUInt32LittleEndian(window), 16);

    private ushort ReadUInt16(ReadOnlySpan<byte> window) => _frame.BigEndian
        ? BinaryPrimitives.ReadUInt16BigEndian(window)
        : BinaryPrimitives.ReadUInt16LittleEndian(window);

    private uint ReadUInt32(ReadOnlySpan<byte> window) => _frame.BigEndian
        ? BinaryPrimitives.ReadUInt32BigEndian(window)
        : BinaryPrimitives.ReadUInt32LittleEndian(window);
}
