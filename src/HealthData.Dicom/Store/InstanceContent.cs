namespace HealthData.Dicom;

/// <summary>
/// An instance to store: a DICOM file (PS3.10) from a path, a stream or memory.
/// </summary>
/// <remarks>
/// Files, memory and streams that can seek may be sent again when the service refuses a first attempt; other streams
/// are sent once. Content is streamed: an instance of any size takes the same small amount of memory.
/// </remarks>
/// <threadsafety>Use one instance in one call at a time.</threadsafety>
[DebuggerDisplay("Length = {Length}")]
public sealed class InstanceContent
{
    private readonly Func<CancellationToken, ValueTask<ReadOnlyMemory<byte>>> _peek;

    private InstanceContent(
        MultipartPartSource source, Func<CancellationToken, ValueTask<ReadOnlyMemory<byte>>> peek)
    {
        Source = source;
        _peek = peek;
    }

    /// <summary>The size in bytes; null for a stream that cannot seek.</summary>
    public long? Length => Source.Length;

    internal MultipartPartSource Source { get; }

    /// <summary>Takes an instance from a file, which is opened when it is sent.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static InstanceContent FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException("There is no file at the path given.");
        }

        var source = MultipartPartSource.FromFile(path, MediaTypes.Dicom);
        return new InstanceContent(source, cancellationToken => InstancePeek.FileAsync(path, cancellationToken));
    }

    /// <summary>Takes an instance from a stream, from where it stands to its end.</summary>
    /// <param name="stream">The stream; it is read when the instance is sent, and stays open.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException"><paramref name="stream"/> is null or cannot be read.</exception>
    public static InstanceContent FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        }

        if (stream.CanSeek)
        {
            var start = stream.Position;
            return new InstanceContent(
                MultipartPartSource.FromStream(stream, MediaTypes.Dicom),
                cancellationToken => InstancePeek.SeekableAsync(stream, start, cancellationToken));
        }

        var peeked = new PeekedStream(stream);
        return new InstanceContent(MultipartPartSource.FromStream(peeked, MediaTypes.Dicom), peeked.PeekAsync);
    }

    /// <summary>Takes an instance from memory.</summary>
    /// <param name="bytes">The file's bytes; they must not change until the call has ended.</param>
    /// <returns>The content.</returns>
    public static InstanceContent FromBytes(ReadOnlyMemory<byte> bytes) => new(
        MultipartPartSource.FromBytes(bytes, MediaTypes.Dicom),
        _ => new(bytes[..Math.Min(bytes.Length, Part10Probe.Size)]));

    /// <summary>Takes an instance from memory.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static InstanceContent FromBytes(BinaryData bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return FromBytes(bytes.ToMemory());
    }

    /// <summary>Looks at the first bytes, and throws unless they may be of a DICOM file.</summary>
    internal async ValueTask CheckAsync(CancellationToken cancellationToken)
    {
        var head = await _peek(cancellationToken).ConfigureAwait(false);
        var kind = Part10Probe.Inspect(head.Span);
        if (!Part10Probe.IsDicom(kind))
        {
            throw new DicomFormatException($"The content is not a DICOM file: {Part10Probe.Describe(kind)}.");
        }
    }
}
