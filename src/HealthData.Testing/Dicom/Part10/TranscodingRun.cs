using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>One file on its way through <see cref="Part10Transcoder"/>.</summary>
internal sealed class TranscodingRun(ElementReader reader, Stream destination, string transferSyntaxUid) : IDisposable
{
    private const int FlushSize = 64 * 1024;

    private readonly Part10Writer _writer = new(transferSyntaxUid == TransferSyntaxes.ImplicitLittleEndian);
    private readonly Stack<bool> _encodings = new();
    private readonly List<(uint Tag, ushort Vr, ReadOnlyMemory<byte> Value)> _fileMeta = [];
    private bool _isInDataSet;
    private bool _isSigned;

    public async ValueTask TakeAsync(CancellationToken cancellationToken)
    {
        if (reader.InFileMeta)
        {
            _fileMeta.Add((reader.Tag, reader.Vr, reader.Value));
            return;
        }

        BeginDataSet();
        switch (reader.Kind)
        {
            case ElementKind.Element or ElementKind.PixelData:
                await TakeElementAsync(cancellationToken).ConfigureAwait(false);
                break;
            case ElementKind.SequenceStart:
                StartSequence();
                break;
            case ElementKind.ItemStart:
                _writer.StartItem();
                break;
            case ElementKind.ItemEnd:
                _writer.End();
                break;
            case ElementKind.SequenceEnd:
                _writer.End();
                _writer.ImplicitVr = _encodings.Pop();
                break;
            default:
                throw NotNative();
        }

        if (reader.Depth == 0 && _encodings.Count == 0 && _writer.Count > FlushSize)
        {
            await _writer.FlushAsync(destination, cancellationToken).ConfigureAwait(false);
        }
    }

    public ValueTask EndAsync(CancellationToken cancellationToken)
    {
        BeginDataSet();
        return _writer.FlushAsync(destination, cancellationToken);
    }

    public void Dispose() => _writer.Dispose();

    private void BeginDataSet()
    {
        if (_isInDataSet)
        {
            return;
        }

        _isInDataSet = true;
        if (reader.DataSetEncoding.BigEndian
            || !Part10Transcoder.CanTranscode(reader.TransferSyntaxUid, transferSyntaxUid))
        {
            throw NotNative();
        }

        _writer.WritePrefix();
        _writer.StartFileMeta();
        var isWritten = false;
        foreach (var (tag, vr, value) in _fileMeta)
        {
            if (tag is Part10Tags.MetaGroupLength or Part10Tags.TransferSyntaxUid)
            {
                continue;
            }

            if (tag > Part10Tags.TransferSyntaxUid && !isWritten)
            {
                WriteSyntax(ref isWritten);
            }

            _writer.WriteElement(tag, vr, value.Span);
        }

        if (!isWritten)
        {
            WriteSyntax(ref isWritten);
        }

        _writer.EndFileMeta();
    }

    private void WriteSyntax(ref bool isWritten)
    {
        isWritten = true;
        _writer.WriteText(Part10Tags.TransferSyntaxUid, VrCode.UI, transferSyntaxUid);
    }

    // What is in UN stays implicit (PS3.5 6.2.2): a private sequence of an implicit file can be nothing else.
    private void StartSequence()
    {
        _encodings.Push(_writer.ImplicitVr);
        var vr = reader.Vr == VrCode.UN ? VrCode.UN : VrCode.SQ;
        _writer.StartSequence(reader.Tag, vr);
        _writer.ImplicitVr |= vr == VrCode.UN;
    }

    private async ValueTask TakeElementAsync(CancellationToken cancellationToken)
    {
        if (Part10Tags.IsGroupLength(reader.Tag))
        {
            return;
        }

        if (reader.Length == ElementReader.UndefinedLength)
        {
            throw NotNative();
        }

        if (reader.Tag == Part10Tags.PixelRepresentation)
        {
            _isSigned = reader.Value.Span.IndexOfAnyExcept((byte)0) >= 0;
        }

        var vr = reader.IsImplicit ? ImplicitVr.Of(reader.Tag, _isSigned) : reader.Vr;
        if (vr == VrCode.SQ)
        {
            vr = VrCode.UN;
        }

        if (!reader.IsSkipped)
        {
            _writer.WriteElement(reader.Tag, vr, reader.Value.Span);
            return;
        }

        if (reader.Depth > 0)
        {
            var value = await reader.LoadValueAsync(cancellationToken).ConfigureAwait(false);
            _writer.WriteElement(reader.Tag, vr, value.Span);
            return;
        }

        var padding = reader.Length & 1;
        _writer.WriteHeader(reader.Tag, vr, reader.Length + padding);
        await _writer.FlushAsync(destination, cancellationToken).ConfigureAwait(false);
        await reader.CopyValueAsync(destination, cancellationToken).ConfigureAwait(false);
        _writer.WriteRaw(new byte[padding]);
    }

    private DicomFormatException NotNative() => new(
        "The file cannot be transcoded: it is not in implicit or explicit VR little endian with native pixel data.",
        reader.Offset);
}
