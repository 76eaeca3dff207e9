namespace HealthData.Dicom;

/// <summary>
/// Instances on their way. The first is there with the first bytes of the answer; none is held in memory.
/// </summary>
/// <remarks>
/// Enumerate once, and dispose of it: <c>await foreach</c> alone disposes of it too. The order is the service's.
/// The end of the sequence is only reached when the answer is complete.
/// </remarks>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("IsPartial = {IsPartial}")]
public sealed class RetrievedInstances : IAsyncEnumerable<RetrievedInstance>, IDisposable, IAsyncDisposable
{
    private readonly PartSequence _parts;

    internal RetrievedInstances(PartSequence parts) => _parts = parts;

    /// <summary>Whether the service has left out some instances (status 206).</summary>
    public bool IsPartial => _parts.IsPartial;

    /// <summary>The values of the answer's Warning headers.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<string> Warnings => _parts.Warnings;

    /// <summary>Reads the instances, each as soon as its first bytes have arrived.</summary>
    /// <param name="cancellationToken">Cancels the transfer.</param>
    /// <returns>The instances.</returns>
    /// <exception cref="InvalidOperationException">They were enumerated before.</exception>
    /// <exception cref="HealthDataRequestFailedException">The answer broke off, or is malformed.</exception>
    public async IAsyncEnumerator<RetrievedInstance> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        _parts.BeginEnumeration();
        await using (_parts.ConfigureAwait(false))
        {
            while (await _parts.NextAsync(cancellationToken).ConfigureAwait(false) is { } part)
            {
                yield return new RetrievedInstance(part.Content, part.Type);
            }
        }
    }

    /// <summary>
    /// Saves all instances below a folder as <c>STUDY/SERIES/INSTANCE.dcm</c>, named after their UIDs.
    /// </summary>
    /// <param name="folder">The folder; it is created when it is not there.</param>
    /// <param name="options">How to save; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the transfer. Files saved so far stay.</param>
    /// <returns>The files saved, in the order of the answer.</returns>
    /// <exception cref="DicomFormatException">An instance is not a DICOM file, or its UIDs are no file names.</exception>
    /// <exception cref="IOException">A file is there already, or the disk failed.</exception>
    /// <exception cref="HealthDataRequestFailedException">The answer broke off, or is malformed.</exception>
    /// <remarks>Each file is written under a temporary name and renamed when it is complete.</remarks>
    public async Task<IReadOnlyList<SavedInstance>> SaveAsync(
        string folder, SaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        var target = new InstanceFolder(folder, options ?? new SaveOptions());
        List<SavedInstance> saved = [];
        await foreach (var instance in this.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            saved.Add(await target.SaveAsync(instance.Content, cancellationToken).ConfigureAwait(false));
        }

        return saved;
    }

    /// <summary>Frees the connection; what was not read is dropped.</summary>
    public void Dispose() => _parts.Dispose();

    /// <summary>Frees the connection; what was not read is dropped.</summary>
    /// <returns>A task that ends with it.</returns>
    public ValueTask DisposeAsync() => _parts.DisposeAsync();
}
