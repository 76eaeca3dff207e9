namespace HealthData.Dicom;

/// <summary>Frames that are being retrieved, in the order requested or, where the parts say which frame they are, as
/// they come.</summary>
/// <remarks>Enumerate it once, and then dispose it. <c>await foreach</c> also disposes it. A part that isn't a frame
/// is a separate problem; <see cref="RetrieveOptions.OnProblem"/> says whether it is an exception or
/// listed.</remarks>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("IsPartial = {IsPartial}")]
public sealed class RetrievedFrames : IAsyncEnumerable<RetrievedFrame>, IDisposable, IAsyncDisposable
{
    private readonly PartSequence _parts;
    private readonly IReadOnlyList<int> _numbers;
    private readonly ProblemPolicy _onProblem;
    private readonly List<ItemProblem> _problems = [];

    internal RetrievedFrames(
        PartSequence parts, IReadOnlyList<int> numbers, ProblemPolicy onProblem = ProblemPolicy.Throw)
    {
        _parts = parts;
        _numbers = numbers;
        _onProblem = onProblem;
    }

    /// <summary>Gets a value that indicates whether the service left out some frames (status 206).</summary>
    public bool IsPartial => _parts.IsPartial;

    /// <summary>Gets what the service reported in Warning headers.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ServiceIssue> Issues => _parts.Issues;

    /// <summary>Gets the frames so far that can't be used, if <see cref="RetrieveOptions.OnProblem"/> is
    /// <see cref="ProblemPolicy.Continue"/>. The list grows while the frames are read.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ItemProblem> Problems => _problems;

    /// <summary>Reads the frames, each as soon as its first bytes have arrived.</summary>
    /// <param name="cancellationToken">Cancels the transfer.</param>
    /// <returns>The frames.</returns>
    /// <exception cref="InvalidOperationException">The frames were enumerated before.</exception>
    /// <exception cref="HealthDataRequestFailedException">The response is incomplete or malformed, has more frames than
    /// requested, or has a frame that can't be used.</exception>
    public async IAsyncEnumerator<RetrievedFrame> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        _parts.BeginEnumeration();
        await using (_parts.ConfigureAwait(false))
        {
            var source = new FrameSource(_parts, _numbers);
            while (await source.NextAsync(cancellationToken).ConfigureAwait(false) is { } item)
            {
                if (item.Problem is { } problem)
                {
                    Report(problem);
                }
                else
                {
                    yield return new RetrievedFrame(item);
                }
            }

            if (source.Waiting.Count > 0 && _onProblem == ProblemPolicy.Throw)
            {
                throw _parts.Malformed("fewer frames than requested");
            }

            foreach (var number in source.Waiting)
            {
                _problems.Add(FrameSource.Missing(number));
            }
        }
    }

    /// <summary>Frees the connection and discards what wasn't read.</summary>
    public void Dispose() => _parts.Dispose();

    /// <summary>Frees the connection and discards what wasn't read.</summary>
    /// <returns>A task that ends with it.</returns>
    public ValueTask DisposeAsync() => _parts.DisposeAsync();

    private void Report(ItemProblem problem)
    {
        if (_onProblem == ProblemPolicy.Throw)
        {
            throw problem.ToException(_parts.Call);
        }

        _problems.Add(problem);
    }
}
