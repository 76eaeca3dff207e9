namespace HealthData.Dicom;

/// <summary>
/// An instance on its way: a DICOM file (PS3.10) to be read once, from start to end.
/// </summary>
/// <remarks>In a sequence of instances each is readable until the next one is asked for.</remarks>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("RetrievedInstance")]
public sealed class RetrievedInstance : IDisposable, IAsyncDisposable
{
    private readonly IAsyncDisposable? _owner;

    internal RetrievedInstance(Stream content, MediaType? type, IAsyncDisposable? owner = null)
    {
        Content = content;
        MediaType = type?.Type ?? MediaTypes.Dicom;
        TransferSyntaxUid = type?.GetParameter("transfer-syntax");
        _owner = owner;
    }

    /// <summary>
    /// The file's bytes as they arrive. An answer that breaks off ends in a
    /// <see cref="HealthDataRequestFailedException"/>, never in a short file.
    /// </summary>
    public Stream Content { get; }

    /// <summary>The media type, <c>application/dicom</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string MediaType { get; }

    /// <summary>The transfer syntax as the service says; null when it doesn't, for the file itself does.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? TransferSyntaxUid { get; }

    /// <summary>Writes the file to a path: under a temporary name first, and renamed when it is complete.</summary>
    /// <param name="path">The path.</param>
    /// <param name="overwrite">Whether a file that is there is replaced.</param>
    /// <param name="cancellationToken">Cancels the transfer; the temporary file is deleted.</param>
    /// <returns>The file's size in bytes.</returns>
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
