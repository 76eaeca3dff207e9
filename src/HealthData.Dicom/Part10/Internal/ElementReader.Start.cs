using System.IO.Compression;

namespace HealthData.Dicom;

internal sealed partial class ElementReader
{
    private long _metaEnd;

    private async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        _started = true;
        await _source.EnsureAsync(Part10Probe.Size, cancellationToken).ConfigureAwait(false);
        var kind = Part10Probe.Inspect(_source.Window);
        if (!Part10Probe.IsDicom(kind))
        {
            throw new DicomFormatException($"The data is not a DICOM file: {Part10Probe.Describe(kind)}.", 0);
        }

        HasPrefix = kind == Part10Kind.File;
        if (HasPrefix)
        {
            _source.Advance(_source.Window.StartsWith("DICM"u8) ? 4 : 132);
        }

        _frame = MetaFrame(_source.Window);
    }

    private static ElementFrame MetaFrame(ReadOnlySpan<byte> window)
    {
        var isImplicit = window.Length >= 8 && !VrCode.IsLetters(window[4], window[5]);
        return new(ElementFrameKind.FileMeta, true, long.MaxValue, isImplicit, false);
    }

    private bool IsMetaOver(ReadOnlySpan<byte> window)
    {
        if (window.Length < 2 || BinaryPrimitives.ReadUInt16LittleEndian(window) != 2)
        {
            return true;
        }

        return _source.Position == _metaEnd && TransferSyntaxes.IsDeflated(TransferSyntaxUid);
    }

    private void NoteMeta()
    {
        if (Tag == Part10Tags.MetaGroupLength && Value.Length == 4)
        {
            _metaEnd = _source.Position + BinaryPrimitives.ReadUInt32LittleEndian(Value.Span);
        }
        else if (Tag == Part10Tags.TransferSyntaxUid)
        {
            TransferSyntaxUid = UidText(Value.Span);
        }
    }

    private static string? UidText(ReadOnlySpan<byte> value)
    {
        value = value.Trim(" \0\t"u8);
        return value.IsEmpty || value.Length > 64 ? null : System.Text.Encoding.ASCII.GetString(value);
    }

    private async ValueTask BeginDataSetAsync(CancellationToken cancellationToken)
    {
        await _source.EnsureAsync(16, cancellationToken).ConfigureAwait(false);
        if (TransferSyntaxes.IsDeflated(TransferSyntaxUid) && !Part10Probe.IsElement(_source.Window))
        {
            Inflate();
            await _source.EnsureAsync(16, cancellationToken).ConfigureAwait(false);
        }

        DataSetEncoding = Sniff(_source.Window);
        if (TransferSyntaxUid is null)
        {
            IsTransferSyntaxGuessed = true;
            TransferSyntaxUid = DataSetEncoding switch
            {
                { ImplicitVr: true } => TransferSyntaxes.ImplicitLittleEndian,
                { BigEndian: true } => TransferSyntaxes.ExplicitBigEndian,
                _ => TransferSyntaxes.ExplicitLittleEndian,
            };
        }

        _frame = new(ElementFrameKind.DataSet, true, long.MaxValue, DataSetEncoding.ImplicitVr,
            DataSetEncoding.BigEndian);
    }

    private void Inflate()
    {
        var window = _source.Window;
        var isZlib = window.Length >= 2 && window[0] == 0x78 && (window[0] << 8 | window[1]) % 31 == 0;
        _deflated = _source;
        var compressed = new ByteSourceStream(_deflated);
        Stream inflated = isZlib
            ? new ZLibStream(compressed, CompressionMode.Decompress)
            : new DeflateStream(compressed, CompressionMode.Decompress);
        _source = new ByteSource(inflated, _deflated.Position, ownsStream: true);
    }

    // What the first element looks like beats what the file meta information says: real files get it wrong.
    private ElementReaderEncoding Sniff(ReadOnlySpan<byte> window)
    {
        var isImplicit = TransferSyntaxes.IsImplicit(TransferSyntaxUid);
        var isBigEndian = TransferSyntaxes.IsBigEndian(TransferSyntaxUid);
        if (window.Length < 8)
        {
            return new(isImplicit, isBigEndian);
        }

        var looksBigEndian = window[0] == 0 && window[1] != 0;
        var looksLittleEndian = window[0] != 0 && window[1] == 0;
        if (VrCode.IsKnown(VrCode.From(window[4], window[5])))
        {
            return new(false, looksBigEndian || (isBigEndian && !looksLittleEndian));
        }

        var length = BinaryPrimitives.ReadUInt32LittleEndian(window[4..]);
        var fitsImplicit = length < 0x10000 && !looksBigEndian;
        return fitsImplicit && !VrCode.IsLetters(window[4], window[5])
            ? new(true, false)
            : new(isImplicit, isBigEndian || (looksBigEndian && !isImplicit));
    }
}
