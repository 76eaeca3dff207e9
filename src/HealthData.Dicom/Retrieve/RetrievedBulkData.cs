namespace HealthData.Dicom;

/// <summary>A value that metadata only refer to, such as pixels, and that is being retrieved. It can be read only
/// once.</summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("RetrievedBulkData")]
public sealed class RetrievedBulkData : IDisposable, IAsyncDisposable
{
    private readonly IAsyncDisposable? _owner;
    private readonly InspectedContent _content;

    internal RetrievedBulkData(Stream content, string mediaType, IAsyncDisposable? owner = null)
    {
        _content = content as InspectedContent ?? InspectedContent.Plain(content);
        MediaType = mediaType;
        _owner = owner;
    }

    /// <summary>Gets the bytes as they arrive: those of the range, if one was requested. An incomplete value ends in a
    /// <see cref="HealthDataRequestFailedException"/>.</summary>
    public Stream Content => _content;

    /// <summary>Gets the media type, such as <c>application/octet-stream</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string MediaType { get; }

    /// <summary>Gets the length of the whole value; null if the server doesn't say it.</summary>
    public long? TotalLength { get; internal init; }

    /// <summary>Saves the bytes under a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the transfer; the temporary file is deleted.</param>
    /// <returns>The file.</returns>
    /// <exception cref="InvalidOperationException">The content was read or saved before.</exception>
    /// <exception cref="IOException">The file exists and the options say nothing else, or it can't be
    /// written.</exception>
    /// <exception cref="UnauthorizedAccessException">Write access to the folder or the file is denied.</exception>
    /// <exception cref="HealthDataRequestFailedException">The response is incomplete.</exception>
    /// <remarks>The file is written under a temporary name and renamed when it is complete.</remarks>
    public Task<SavedFile> SaveAsync(
        string path, SaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _content.ThrowIfTaken();
        return AtomicFile.SaveAsync(path, options, Content, cancellationToken);
    }

    /// <summary>Frees the connection and discards what wasn't read.</summary>
    public void Dispose()
    {
        if (_owner is IDisposable owner)
        {
            owner.Dispose();
        }
    }

    /// <summary>Frees the connection and discards what wasn't read.</summary>
    /// <returns>A task that ends with it.</returns>
    public ValueTask DisposeAsync() => _owner?.DisposeAsync() ?? default;
}
