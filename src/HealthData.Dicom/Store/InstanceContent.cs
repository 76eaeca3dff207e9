namespace HealthData.Dicom;

/// <summary>
/// An instance to store: a DICOM file (PS3.10) from a path, a stream or memory.
/// </summary>
/// <remarks>
/// Files, memory, streams that can seek, and streams that are opened by a delegate can be sent again if the service
/// rejects a first attempt; other streams are sent once. Content is streamed: an instance of any size takes the same
/// small amount of memory.
/// </remarks>
/// <threadsafety>Use one instance in one call at a time.</threadsafety>
[DebuggerDisplay("Length = {Length}")]
public sealed class InstanceContent
{
    private readonly Func<InstanceLook, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> _look;

    private InstanceContent(
        MultipartPartSource part,
        Func<InstanceLook, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> look,
        string? source = null)
    {
        Part = part;
        Source = source;
        _look = look;
    }

    /// <summary>Gets the size in bytes, or null for a stream that cannot seek.</summary>
    public long? Length => Part.Length;

    /// <summary>Gets the source of the instance: the path of its file, or null.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Source { get; }

    /// <summary>Gets the Study Instance UID of the file; null until it is about to be stored, or if it has
    /// none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? StudyInstanceUid { get; private set; }

    /// <summary>Gets the Series Instance UID of the file; null until it is about to be stored, or if it has
    /// none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SeriesInstanceUid { get; private set; }

    /// <summary>Gets the SOP Instance UID of the file; null until it is about to be stored, or if it has
    /// none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SopInstanceUid { get; private set; }

    internal MultipartPartSource Part { get; }

    /// <summary>Gets a value that indicates whether the content was found in a folder, which may hold
    /// anything.</summary>
    internal bool IsFromFolder { get; private init; }

    /// <summary>Gets the file, if the content is one and nothing but its path was given.</summary>
    internal FilePartSource? File => Part as FilePartSource;

    /// <summary>Takes an instance from a file, which is opened when it is sent.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">The file doesn't exist.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static InstanceContent FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!System.IO.File.Exists(path))
        {
            throw new FileNotFoundException("The file doesn't exist.");
        }

        var content = FromPath(path, isFromFolder: false);
        _ = content.Length;
        return content;
    }

    /// <summary>Takes all files of a folder, at any depth, by name. What is not DICOM is listed in the result, and not
    /// sent.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The contents. If a file can't be read when its turn comes, only that file fails.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder doesn't exist.</exception>
    /// <exception cref="IOException">The folder can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied.</exception>
    /// <remarks>Links to files and folders are followed, each target once. Hidden files are left out: they are notes of
    /// the operating system, or transfers that have not ended.</remarks>
    public static IReadOnlyList<InstanceContent> FromFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return [.. FolderWalk.Find(folder).Select(path => FromPath(path, isFromFolder: true))];
    }

    /// <summary>Takes an instance from a stream, from its current position to its end.</summary>
    /// <param name="stream">The stream; it is read when the instance is sent, and stays open.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException"><paramref name="stream"/> is null or cannot be read.</exception>
    public static InstanceContent FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream can't be read.", nameof(stream));
        }

        var source = (stream as FileStream)?.Name;
        if (stream.CanSeek)
        {
            var start = stream.Position;
            return new InstanceContent(
                MultipartPartSource.FromStream(stream, MediaTypes.Dicom),
                (look, cancellationToken) => look.SeekableAsync(stream, start, cancellationToken),
                source);
        }

        var peeked = new PeekedStream(stream);
        return new InstanceContent(
            MultipartPartSource.FromStream(peeked, MediaTypes.Dicom), peeked.LookAsync, source);
    }

    /// <summary>Takes an instance from a stream that is opened when the instance is sent.</summary>
    /// <param name="open">Opens the stream at the start of the instance, with the same bytes each time: first to look
    /// at the instance, then to send it, and again if it must be sent again. The stream is disposed of after use. A
    /// <see cref="DicomFormatException"/> of it is the outcome of this instance alone.</param>
    /// <param name="source">The origin of the instance, such as the name of a blob, or null.</param>
    /// <returns>The content. Its <see cref="Length"/> is null until the first stream was opened, and if that can't
    /// seek.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    /// <example>
    /// <code>
    /// var content = InstanceContent.FromStream(token => blob.OpenReadAsync(cancellationToken: token), blob.Name);
    /// </code>
    /// </example>
    public static InstanceContent FromStream(Func<CancellationToken, Task<Stream>> open, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        var part = new OpenedPartSource(open, MediaTypes.Dicom);
        return new InstanceContent(
            part, (look, cancellationToken) => look.OpenedAsync(part, cancellationToken), source);
    }

    /// <summary>Takes an instance from memory.</summary>
    /// <param name="bytes">The file's bytes; they must not change until the call has ended.</param>
    /// <returns>The content.</returns>
    public static InstanceContent FromBytes(ReadOnlyMemory<byte> bytes) => new(
        MultipartPartSource.FromBytes(bytes, MediaTypes.Dicom),
        (look, _) => new(look.Memory(bytes)));

    /// <summary>Takes an instance from memory.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static InstanceContent FromBytes(BinaryData bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return FromBytes(bytes.ToMemory());
    }

    /// <summary>Takes files and what is in folders, whether they can be read or not.</summary>
    /// <exception cref="ArgumentException">A path can't be one.</exception>
    internal static IReadOnlyList<InstanceContent> FromPaths(IEnumerable<string> paths)
    {
        string[] all = [.. paths];
        if (Array.Exists(all, path => string.IsNullOrEmpty(path) || path.Contains('\0', StringComparison.Ordinal)))
        {
            throw new ArgumentException("A path can't be null, be empty, or contain a NUL character.", nameof(paths));
        }

        return
        [
            .. all.SelectMany(path => Directory.Exists(path)
                ? FolderWalk.Find(path).Select(file => FromPath(file, isFromFolder: true))
                : [FromPath(path, isFromFolder: false)]),
        ];
    }

    /// <summary>Takes the file at a path, whether it can be read or not.</summary>
    internal static InstanceContent FromPath(string path, bool isFromFolder)
    {
        var file = new FilePartSource(path, MediaTypes.Dicom);
        return new InstanceContent(file, (look, cancellationToken) => look.FileAsync(file, cancellationToken), path)
        {
            IsFromFolder = isFromFolder,
        };
    }

    /// <summary>Looks at the first bytes: what the content is, and the identifiers of the instance.</summary>
    internal async ValueTask<ContentKind> LookAsync(InstanceLook look, CancellationToken cancellationToken)
    {
        var walker = look.Walker;
        walker.Reset();
        var head = await _look(look, cancellationToken).ConfigureAwait(false);
        var kind = Part10Probe.Inspect(head.Span);
        StudyInstanceUid = walker.StudyInstanceUid;
        SeriesInstanceUid = walker.SeriesInstanceUid;
        SopInstanceUid = walker.SopInstanceUid ?? walker.MediaStorageSopInstanceUid;
        return new ContentKind(kind, walker.MediaStorageSopClassUid);
    }
}
