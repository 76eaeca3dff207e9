namespace HealthData.Dicom;

/// <summary>A rendered picture on its way, to be read once.</summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("RenderedImage")]
public sealed class RenderedImage : IDisposable, IAsyncDisposable
{
    private readonly IAsyncDisposable? _owner;

    internal RenderedImage(Stream content, string mediaType, IAsyncDisposable? owner = null)
    {
        Content = content;
        MediaType = mediaType;
        _owner = owner;
    }

    /// <summary>The picture's bytes as they arrive.</summary>
    public Stream Content { get; }

    /// <summary>The media type, such as <c>image/jpeg</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string MediaType { get; }

    /// <summary>Writes the picture to a path: under a temporary name first, and renamed when it is complete.</summary>
    /// <param name="path">The path.</param>
    /// <param name="overwrite">Whether a file that is there is replaced.</param>
    /// <param name="cancellationToken">Cancels the transfer; the temporary file is deleted.</param>
    /// <returns>The picture's size in bytes.</returns>
    /// <exception cref="IOException">There is a file already, or the disk failed.</exception>
    /// <exception cref="HealthDataRequestFailedException">The answer broke off.</exception>
    public Task<long> SaveAsync(string path, bool overwrite = false, CancellationToken cancellationToken = default) =>
        AtomicFile.WriteAsync(path, overwrite, Content, cancellationToken);

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
