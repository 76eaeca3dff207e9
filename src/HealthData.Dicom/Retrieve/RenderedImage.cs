namespace HealthData.Dicom;

/// <summary>A rendered picture on its way, to be read once.</summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("RenderedImage")]
public sealed class RenderedImage : IDisposable, IAsyncDisposable
{
    private readonly IAsyncDisposable? _owner;
    private readonly InspectedContent _content;

    internal RenderedImage(Stream content, string mediaType, IAsyncDisposable? owner = null)
    {
        _content = content as InspectedContent ?? InspectedContent.Plain(content);
        MediaType = mediaType;
        _owner = owner;
    }

    /// <summary>Gets the bytes of the picture as they arrive. One that breaks off ends in a
    /// <see cref="HealthDataRequestFailedException"/>.</summary>
    public Stream Content => _content;

    /// <summary>Gets the media type, such as <c>image/jpeg</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string MediaType { get; }

    /// <summary>Saves the picture under a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the transfer; the temporary file is deleted.</param>
    /// <returns>The file.</returns>
    /// <exception cref="InvalidOperationException">The content was read or saved before.</exception>
    /// <exception cref="IOException">The file exists and the options say nothing else, or it can't be
    /// written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written.</exception>
    /// <exception cref="HealthDataRequestFailedException">The answer broke off.</exception>
    /// <remarks>The file is written under a temporary name and renamed when it is complete.</remarks>
    public Task<SavedFile> SaveAsync(
        string path, SaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _content.ThrowIfTaken();
        return AtomicFile.SaveAsync(path, options, Content, cancellationToken);
    }

    /// <summary>Frees the connection; what was not read is dropped.</summary>
    public void Dispose()
    {
        if (_owner is IDisposable owner)
        {
            owner.Dispose();
        }
    }

    /// <summary>Frees the connection; what was not read is dropped.</summary>
    /// <returns>A task that ends with it.</returns>
    public ValueTask DisposeAsync() => _owner?.DisposeAsync() ?? default;
}
