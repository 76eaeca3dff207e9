namespace HealthData.Dicom;

/// <summary>
/// Walks the file meta information and the data set of a DICOM file element by element (PS3.10 section 7, PS3.5
/// section 7), in any standard transfer syntax, in bounded memory. Not thread-safe.
/// </summary>
internal sealed partial class ElementReader : IDisposable
{
    public const uint UndefinedLength = 0xFFFFFFFF;

    private readonly Part10ReadOptions _options;
    private readonly Stack<ElementFrame> _frames = new();
    private ByteSource _source;
    private ByteSource? _deflated;
    private ElementFrame _frame;
    private bool _started;
    private bool _ended;
    private long _skip;
    private long _read;
    private int _elements;

    public ElementReader(ReadOnlyMemory<byte> data, Part10ReadOptions? options = null)
        : this(new ByteSource(data), options)
    {
    }

    /// <summary>Reads from where the stream stands; the stream stays open.</summary>
    public ElementReader(Stream stream, Part10ReadOptions? options = null)
        : this(new ByteSource(stream), options)
    {
    }

    private ElementReader(ByteSource source, Part10ReadOptions? options)
    {
        _source = source;
        _options = options ?? Part10ReadOptions.Default;
    }

    public ElementKind Kind { get; private set; }

    public uint Tag { get; private set; }

    /// <summary>A <see cref="VrCode"/>: as written where it is explicit and known, else by the dictionary.</summary>
    public ushort Vr { get; private set; }

    /// <summary>Where the tag begins.</summary>
    public long Offset { get; private set; }

    public long ValueOffset { get; private set; }

    public uint Length { get; private set; }

    /// <summary>The value, which stays valid; empty where <see cref="IsSkipped"/>.</summary>
    public ReadOnlyMemory<byte> Value { get; private set; }

    /// <summary>True where the value was not loaded; it is passed over by the next read unless it is loaded
    /// before.</summary>
    public bool IsSkipped { get; private set; }

    /// <summary>The number of items around this element.</summary>
    public int Depth { get; private set; }

    /// <summary>True where this element had no VR of its own in the file.</summary>
    public bool IsImplicit { get; private set; }

    public bool IsBigEndian { get; private set; }

    public bool InFileMeta => _frame.Kind == ElementFrameKind.FileMeta && Kind == ElementKind.Element;

    public bool HasPrefix { get; private set; }

    /// <summary>The transfer syntax by the file meta information, else the one that the data looks like.</summary>
    public string? TransferSyntaxUid { get; private set; }

    public bool IsTransferSyntaxGuessed { get; private set; }

    /// <summary>True where positions in the data set count inflated bytes.</summary>
    public bool IsDeflated => _deflated is not null;

    public ElementReaderEncoding DataSetEncoding { get; private set; }

    /// <summary>Moves on; false at the end of the data set.</summary>
    /// <exception cref="DicomFormatException">The data is not DICOM, is broken, or passes a limit.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (!_started)
            {
                await BeginAsync(cancellationToken).ConfigureAwait(false);
            }

            if (_skip > 0)
            {
                await SkipValueAsync(cancellationToken).ConfigureAwait(false);
            }

            while (!_ended)
            {
                if (await StepAsync(cancellationToken).ConfigureAwait(false))
                {
                    return true;
                }
            }

            Kind = ElementKind.None;
            return false;
        }
        catch (InvalidDataException e)
        {
            throw new DicomFormatException("The deflated data set can't be decompressed. The file is damaged.",
                _source.Position, e);
        }
    }

    /// <summary>The same over memory, where nothing is ever waited for.</summary>
    public bool Read()
    {
        var read = ReadAsync();
        return read.IsCompletedSuccessfully ? read.Result : read.AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Loads the value that was left alone because of its size or because it is pixel data.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> LoadValueAsync(CancellationToken cancellationToken = default)
    {
        if (_skip == 0)
        {
            return Value;
        }

        if (_skip > Array.MaxLength)
        {
            throw Fail("is too long to be loaded");
        }

        var value = await _source.TakeAsync((int)_skip, cancellationToken).ConfigureAwait(false) ?? throw Truncated();
        _skip = 0;
        return Value = value;
    }

    /// <summary>Copies the value to a stream without loading it.</summary>
    public async ValueTask CopyValueAsync(Stream destination, CancellationToken cancellationToken = default)
    {
        if (_skip == 0)
        {
            await destination.WriteAsync(Value, cancellationToken).ConfigureAwait(false);
            return;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            while (_skip > 0)
            {
                var wanted = buffer.AsMemory(0, (int)Math.Min(_skip, buffer.Length));
                var count = await _source.ReadAsync(wanted, cancellationToken).ConfigureAwait(false);
                if (count == 0)
                {
                    throw Truncated();
                }

                _skip -= count;
                await destination.WriteAsync(wanted[..count], cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public void Dispose()
    {
        _source.Dispose();
        _deflated?.Dispose();
    }

    private async ValueTask SkipValueAsync(CancellationToken cancellationToken)
    {
        var count = _skip;
        _skip = 0;
        if (!await _source.SkipAsync(count, cancellationToken).ConfigureAwait(false))
        {
            throw Truncated();
        }
    }

    private ValueTask<bool> StepAsync(CancellationToken cancellationToken)
    {
        if (_source.Position >= _frame.Limit && _frame.Kind > ElementFrameKind.DataSet)
        {
            Leave();
            return new(true);
        }

        return _frame.Kind switch
        {
            ElementFrameKind.Sequence or ElementFrameKind.Fragments => ReadItemAsync(cancellationToken),
            _ => ReadElementAsync(cancellationToken),
        };
    }

    private void Enter(ElementFrame frame)
    {
        _frames.Push(_frame);
        _frame = frame;
    }

    private void Leave()
    {
        (Kind, Tag) = _frame.Kind switch
        {
            ElementFrameKind.Item => (ElementKind.ItemEnd, Part10Tags.ItemEnd),
            ElementFrameKind.Fragments => (ElementKind.FragmentsEnd, Part10Tags.SequenceEnd),
            _ => (ElementKind.SequenceEnd, Part10Tags.SequenceEnd),
        };
        if (_frame.Kind == ElementFrameKind.Item)
        {
            Depth--;
        }

        _frame = _frames.Pop();
        Offset = ValueOffset = _source.Position;
        Length = 0;
        Vr = 0;
        Value = default;
        IsSkipped = false;
    }

    private void Charge(long bytes)
    {
        _read += bytes;
        if (_read > _options.MaxHeaderBytes)
        {
            throw Fail($"exceeds the limit of {_options.MaxHeaderBytes} bytes before the pixel data");
        }
    }

    private void Count()
    {
        if (++_elements > _options.MaxElements)
        {
            throw Fail($"exceeds the limit of {_options.MaxElements} elements and items");
        }
    }

    private DicomFormatException Truncated() =>
        Fail("ends after the end of the data. The file is truncated, or a length is wrong");

    private DicomFormatException Fail(string what) =>
        new($"The element ({Tag >> 16:X4},{Tag & 0xFFFF:X4}) at byte {Offset} {what}.", new AttributeTag(Tag), Offset);
}
