namespace HealthData.Fhir.R4;

/// <summary>A reader of a bundle of any size, entry by entry: the header first, then each entry with bytes of its
/// own.</summary>
/// <remarks>An entry that is wrong does not end the reading, as long as its brackets and quotes are in pairs. Instances
/// are not safe for concurrent use.</remarks>
/// <seealso href="http://hl7.org/fhir/R4/bundle.html"/>
public sealed class FhirBundleReader : IDisposable
{
    private readonly BundleSlicer _slicer;
    private readonly FhirJsonOptions _options;
    private Bundle? _header;
    private long _index;

    private FhirBundleReader(SliceSource source, FhirJsonOptions options)
    {
        _slicer = new BundleSlicer(source);
        _options = options;
    }

    /// <summary>Gets the bundle without its entries: what came before them, and all of it when the entries have been
    /// read.</summary>
    public Bundle Header => _header!;

    /// <summary>Gets what <c>Bundle.total</c> says, which can be more than an <see cref="int"/> holds;
    /// <see langword="null"/> if it says nothing.</summary>
    public long? Total => Header.Total ?? LargeTotal();

    /// <summary>Opens a bundle in memory, and reads its header.</summary>
    /// <param name="utf8Json">The JSON; entries are slices of it.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="FhirFormatException">The data is not JSON or not a bundle.</exception>
    public static FhirBundleReader Open(ReadOnlyMemory<byte> utf8Json, FhirJsonOptions? options = null)
    {
        options ??= FhirJsonOptions.Default;
        var reader = new FhirBundleReader(new SliceSource(utf8Json, options), options);
        reader.ReadHeader();
        return reader;
    }

    /// <summary>Opens a bundle from a stream, and reads its header.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>. The limit
    /// of bytes holds for each entry.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="FhirFormatException">The data is not JSON or not a bundle.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static ValueTask<FhirBundleReader> OpenAsync(
        Stream stream, FhirJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return OpenAsync(stream, new PooledBuffer(), options ?? FhirJsonOptions.Default, cancellationToken);
    }

    /// <summary>Reads the entries of a bundle in memory.</summary>
    /// <returns>The entries, in their order.</returns>
    /// <exception cref="FhirFormatException">The data around the entries is not JSON.</exception>
    /// <exception cref="InvalidOperationException">The bundle comes from a stream.</exception>
    public IEnumerable<FhirBundleEntry> ReadEntries()
    {
        while (!_slicer.IsAtEnd)
        {
            if (!_slicer.TryStep(out var length))
            {
                ReadMore();
            }
            else if (length > 0)
            {
                yield return Take(length);
            }
        }

        Close(Finish());
    }

    /// <summary>Reads the entries as they arrive.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The entries, in their order.</returns>
    /// <exception cref="FhirFormatException">The data around the entries is not JSON.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public async IAsyncEnumerable<FhirBundleEntry> ReadEntriesAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (!_slicer.IsAtEnd)
        {
            if (!_slicer.TryStep(out var length))
            {
                await ReadMoreAsync(cancellationToken).ConfigureAwait(false);
            }
            else if (length > 0)
            {
                yield return Take(length);
            }
        }

        var isEmpty = Finish();
        while (isEmpty && await _slicer.Source.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            isEmpty = Finish();
        }

        Close(isEmpty);
    }

    /// <summary>Gives back the memory that the reader holds. The stream stays open.</summary>
    public void Dispose() => _slicer.Dispose();

    /// <summary>Gets the number of bytes that were read.</summary>
    internal long Position => _slicer.Source.Position;

    internal static async ValueTask<FhirBundleReader> OpenAsync(
        Stream stream, PooledBuffer start, FhirJsonOptions options, CancellationToken cancellationToken)
    {
        var reader = new FhirBundleReader(new SliceSource(stream, start, options), options);
        while (!reader._slicer.IsAtEntries && !reader._slicer.IsAtEnd)
        {
            if (!reader._slicer.TryStep(out _))
            {
                await reader.ReadMoreAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        reader.ParseHeader();
        return reader;
    }

    private void ReadHeader()
    {
        while (!_slicer.IsAtEntries && !_slicer.IsAtEnd)
        {
            if (!_slicer.TryStep(out _))
            {
                ReadMore();
            }
        }

        ParseHeader();
    }

    private void ReadMore() => throw (_slicer.Source.IsMemory
        ? _slicer.Error(Faults.Truncated)
        : new InvalidOperationException("The bundle comes from a stream: use ReadEntriesAsync."));

    private async ValueTask ReadMoreAsync(CancellationToken cancellationToken)
    {
        if (!await _slicer.Source.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            throw _slicer.Error(Faults.Truncated);
        }
    }

    /// <summary>Passes over white space at the end; <see langword="false"/> if there is anything else.</summary>
    private bool Finish()
    {
        var window = _slicer.Source.Window.Span;
        var isEmpty = !window.ContainsAnyExcept(" \t\r\n"u8);
        _slicer.Source.Take(isEmpty ? window.Length : 0);
        return isEmpty;
    }

    private void Close(bool isEmpty)
    {
        if (!isEmpty)
        {
            throw _slicer.Error(Faults.Trailing);
        }

        ParseHeader();
    }

    /// <summary>Reads what is known of the bundle. Members that came after the entries may say its type.</summary>
    private void ParseHeader()
    {
        var frame = _slicer.Frame();
        var isTyped = !EntryMembers.Find(frame, "resourceType"u8).IsEmpty;
        Resource? header = null;
        if (isTyped || _slicer.IsAtEnd)
        {
            header = ParseFrame(frame);
        }

        if (header is not (null or Bundle))
        {
            throw _slicer.Error(Faults.OtherType);
        }

        _header = header as Bundle ?? new Bundle();
        _header.Entry.Clear();
    }

    private Resource ParseFrame(byte[] frame)
    {
        try
        {
            return FhirJson.ParseResource(frame, new FhirJsonOptions { MaxDepth = _options.MaxDepth });
        }
        catch (FhirFormatException exception)
        {
            throw new FhirFormatException([.. exception.Issues.Select(_slicer.Locate)]);
        }
    }

    private long? LargeTotal()
    {
        foreach (var element in Header.UnknownElements)
        {
            if (element.Name == "total" && System.Buffers.Text.Utf8Parser.TryParse(
                element.Json.Span, out long total, out var read) && read == element.Json.Length && total >= 0)
            {
                return total;
            }
        }

        return null;
    }

    private FhirBundleEntry Take(int length)
    {
        var source = _slicer.Source;
        var bytes = source.IsMemory ? source.Window[..length] : source.Window[..length].ToArray();
        var entry = new FhirBundleEntry(bytes, _index++, source.Position, source.Line, _options);
        source.Take(length);
        return entry;
    }
}
