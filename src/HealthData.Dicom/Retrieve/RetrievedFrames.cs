namespace HealthData.Dicom;

/// <summary>Frames on their way, in the order they were asked for.</summary>
/// <remarks>Enumerate once, and dispose of it: <c>await foreach</c> alone disposes of it too.</remarks>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("IsPartial = {IsPartial}")]
public sealed class RetrievedFrames : IAsyncEnumerable<RetrievedFrame>, IDisposable, IAsyncDisposable
{
    private readonly PartSequence _parts;
    private readonly IReadOnlyList<int> _numbers;

    internal RetrievedFrames(PartSequence parts, IReadOnlyList<int> numbers)
    {
        _parts = parts;
        _numbers = numbers;
    }

    /// <summary>Whether the service has left out some frames (status 206).</summary>
    public bool IsPartial => _parts.IsPartial;

    /// <summary>The values of the answer's Warning headers.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<string> Warnings => _parts.Warnings;

    /// <summary>Reads the frames, each as soon as its first bytes have arrived.</summary>
    /// <param name="cancellationToken">Cancels the transfer.</param>
    /// <returns>The frames.</returns>
    /// <exception cref="InvalidOperationException">They were enumerated before.</exception>
    /// <exception cref="HealthDataRequestFailedException">The answer broke off, is malformed, or has another number of
    /// frames than asked for.</exception>
    public async IAsyncEnumerator<RetrievedFrame> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        _parts.BeginEnumeration();
        await using (_parts.ConfigureAwait(false))
        {
            var index = 0;
            while (await _parts.NextAsync(cancellationToken).ConfigureAwait(false) is { } part)
            {
                if (index == _numbers.Count)
                {
                    throw _parts.Malformed("with more frames than asked for");
                }

                yield return new RetrievedFrame(_numbers[index++], part.Content, part.Type);
            }

            if (index < _numbers.Count)
            {
                throw _parts.Malformed("with fewer frames than asked for");
            }
        }
    }

    /// <summary>Frees the connection; what was not read is dropped.</summary>
    public void Dispose() => _parts.Dispose();

    /// <summary>Frees the connection; what was not read is dropped.</summary>
    /// <returns>A task that ends with it.</returns>
    public ValueTask DisposeAsync() => _parts.DisposeAsync();
}
