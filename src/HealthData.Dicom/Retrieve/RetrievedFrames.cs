namespace HealthData.Dicom;

/// <summary>Frames on their way, in the order they were asked for or, where the parts say which frame they are, as they
/// come.</summary>
/// <remarks>Enumerate once, and dispose of it: <c>await foreach</c> alone disposes of it too. A part that is no frame
/// is a problem of its own; <see cref="RetrieveOptions.OnProblem"/> says whether it is an exception or
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

    /// <summary>Gets what the service said in Warning headers.</summary>
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
    /// <exception cref="HealthDataRequestFailedException">The answer broke off, is malformed, has more frames than
    /// asked for, or a frame can't be used.</exception>
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

    /// <summary>Frees the connection; what was not read is dropped.</summary>
    public void Dispose() => _parts.Dispose();

    /// <summary>Frees the connection; what was not read is dropped.</summary>
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
