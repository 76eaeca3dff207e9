namespace HealthData.Dicom;

/// <summary>
/// An instance that is being retrieved: a DICOM file (PS3.10) that can be read only once, from start to end.
/// </summary>
/// <remarks>In a sequence of instances, each is readable until you request the next one.</remarks>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("RetrievedInstance")]
public sealed class RetrievedInstance : IDisposable, IAsyncDisposable
{
    private readonly PartSequence? _owner;
    private readonly InstanceItem? _item;
    private readonly InspectedContent _content;

    internal RetrievedInstance(RetrievedPart part)
        : this(part, InspectedContent.Plain(part.Content))
    {
    }

    internal RetrievedInstance(InstanceItem item, PartSequence? owner = null)
        : this(item.Part, item.Content)
    {
        _item = item;
        _owner = owner;
        TransferSyntaxUid = item.Walker.TransferSyntaxUid ?? TransferSyntaxUid;
    }

    private RetrievedInstance(RetrievedPart part, InspectedContent content)
    {
        _content = content;
        MediaType = part.Type?.Type ?? MediaTypes.Dicom;
        TransferSyntaxUid = part.TransferSyntaxUid;
    }

    /// <summary>
    /// Gets the bytes of the file as they arrive. A response that is incomplete, or whose elements don't end with its
    /// bytes, ends in a <see cref="HealthDataRequestFailedException"/>, never in a short file.
    /// </summary>
    public Stream Content => _content;

    /// <summary>Gets the media type as the service says, usually <c>application/dicom</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string MediaType { get; }

    /// <summary>Gets the transfer syntax: as the file says, else the part of the response, else the response (PS3.18
    /// 8.7.9); null if none does.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? TransferSyntaxUid { get; }

    /// <summary>Saves the file under a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the transfer; the temporary file is deleted.</param>
    /// <returns>The file.</returns>
    /// <exception cref="InvalidOperationException">The content was read or saved before.</exception>
    /// <exception cref="IOException">The file exists and the options say nothing else, or it can't be
    /// written.</exception>
    /// <exception cref="UnauthorizedAccessException">Write access to the folder or the file is denied.</exception>
    /// <exception cref="HealthDataRequestFailedException">The response is incomplete, or isn't the instance that was
    /// requested.</exception>
    /// <remarks>The file is written under a temporary name and renamed when it is complete.</remarks>
    public Task<SavedFile> SaveAsync(
        string path, SaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _content.ThrowIfTaken();
        return AtomicFile.SaveAsync(path, options, Content, cancellationToken);
    }

    /// <summary>Saves the file below a folder as <c>STUDY/SERIES/INSTANCE.dcm</c>, named after its UIDs.</summary>
    /// <param name="folder">The folder; it is created when it is not there.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the transfer; the temporary file is deleted.</param>
    /// <returns>The file.</returns>
    /// <exception cref="InvalidOperationException">The content was read or saved before.</exception>
    /// <exception cref="IOException">The file exists and the options say nothing else, or it can't be
    /// written.</exception>
    /// <exception cref="UnauthorizedAccessException">Write access to the folder or the file is denied.</exception>
    /// <exception cref="HealthDataRequestFailedException">The response is incomplete, or isn't the instance that was
    /// requested.</exception>
    public async Task<SavedFile> SaveToFolderAsync(
        string folder, SaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        _content.ThrowIfTaken();
        var target = new InstanceFolder(folder, options ?? new SaveOptions());
        var item = _item;
        if (item is null)
        {
            var parts = new FixedPartSequence([new RetrievedPart(Content, null)], isPartial: false);
            item = await new InstanceSource(parts, default, throwsAtEnd: true).NextAsync(cancellationToken)
                .ConfigureAwait(false);
        }

        var (file, problem, _) = item!.Problem is null
            ? await target.SaveAsync(item, cancellationToken).ConfigureAwait(false)
            : (null, item.Problem, default);
        return file ?? throw problem!.ToException(_owner?.Call);
    }

    /// <summary>Frees the connection and discards what wasn't read.</summary>
    public void Dispose() => _owner?.Dispose();

    /// <summary>Frees the connection and discards what wasn't read.</summary>
    /// <returns>A task that ends with it.</returns>
    public ValueTask DisposeAsync() => _owner?.DisposeAsync() ?? default;
}
