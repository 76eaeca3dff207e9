namespace HealthData.Dicom;

/// <summary>
/// Instances that are being retrieved. The first is available with the first bytes of the response. None is held in
/// memory.
/// </summary>
/// <remarks>
/// <para>Enumerate it once, and then dispose it. <c>await foreach</c> also disposes it. The order is the service's.
/// The end of the sequence is only reached when the response is complete.</para>
/// <para>A part that can't be used (damaged, empty, of another media type, a duplicate, not requested) is a
/// separate problem: <see cref="RetrieveOptions.OnProblem"/> and <see cref="SaveOptions.OnProblem"/> say whether it
/// is an exception or listed. Damage that shows only at the end of an instance fails the last read of its
/// content.</para>
/// </remarks>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("IsPartial = {IsPartial}")]
public sealed class RetrievedInstances : IAsyncEnumerable<RetrievedInstance>, IDisposable, IAsyncDisposable
{
    private readonly PartSequence _parts;
    private readonly InstanceScope _scope;
    private readonly ProblemPolicy _onProblem;
    private readonly List<ItemProblem> _problems = [];

    internal RetrievedInstances(
        PartSequence parts, InstanceScope scope = default, ProblemPolicy onProblem = ProblemPolicy.Throw)
    {
        _parts = parts;
        _scope = scope;
        _onProblem = onProblem;
    }

    /// <summary>Gets a value that indicates whether the service left out some instances (status 206).</summary>
    public bool IsPartial => _parts.IsPartial;

    /// <summary>Gets what the service reported in Warning headers.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ServiceIssue> Issues => _parts.Issues;

    /// <summary>Gets the parts so far that can't be used, if <see cref="RetrieveOptions.OnProblem"/> is
    /// <see cref="ProblemPolicy.Continue"/>. The list grows while the instances are read.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ItemProblem> Problems => _problems;

    /// <summary>Reads the instances, each as soon as its first bytes have arrived.</summary>
    /// <param name="cancellationToken">Cancels the transfer.</param>
    /// <returns>The instances.</returns>
    /// <exception cref="InvalidOperationException">The instances were enumerated before.</exception>
    /// <exception cref="HealthDataRequestFailedException">The response is incomplete or malformed, or a part can't be
    /// used.
    /// </exception>
    public async IAsyncEnumerator<RetrievedInstance> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        _parts.BeginEnumeration();
        await using (_parts.ConfigureAwait(false))
        {
            if (_parts.IsTrusted)
            {
                while (await _parts.NextAsync(cancellationToken).ConfigureAwait(false) is { } part)
                {
                    yield return new RetrievedInstance(part);
                }

                yield break;
            }

            var source = new InstanceSource(_parts, _scope, throwsAtEnd: true);
            while (await source.NextAsync(cancellationToken).ConfigureAwait(false) is { } item)
            {
                if (item.Problem is null)
                {
                    yield return new RetrievedInstance(item);
                }

                Report(item);
            }
        }
    }

    /// <summary>
    /// Saves all instances below a folder as <c>STUDY/SERIES/INSTANCE.dcm</c>, named after their UIDs.
    /// </summary>
    /// <param name="folder">The folder; it is created when it is not there.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the transfer. Files saved so far stay.</param>
    /// <returns>The files, and the instances that couldn't be saved. Call <see cref="SaveResult.EnsureComplete"/> to
    /// have all or an exception.</returns>
    /// <exception cref="IOException">No file can be written, or a file exists and the options say to throw.</exception>
    /// <exception cref="UnauthorizedAccessException">Write access to the folder is denied, or access to a file is and
    /// the options say to throw.</exception>
    /// <exception cref="HealthDataRequestFailedException">The options say to throw, and the response is incomplete, is
    /// malformed, or has a part that can't be used.</exception>
    /// <remarks>
    /// <para>Each file is written under a temporary name and renamed when it is complete: its elements end where its
    /// bytes do, and it is what was requested. An instance never replaces a file that the same response has
    /// brought.</para>
    /// <para>Characters of a UID that aren't allowed in a file name are escaped as <c>%20</c>. What an earlier,
    /// killed process has left of half files is deleted.</para>
    /// </remarks>
    public async Task<SaveResult> SaveAsync(
        string folder, SaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SaveOptions();
        var target = new InstanceFolder(folder, options);
        _parts.BeginEnumeration();
        await using (_parts.ConfigureAwait(false))
        {
            var source = new InstanceSource(_parts, _scope, throwsAtEnd: false);
            var run = new SavingRun(target, options.OnProblem, _parts.Call);
            await run.RunAsync(source, cancellationToken).ConfigureAwait(false);
            return new SaveResult(run.Files, run.Problems, IsPartial, Snapshot());
        }
    }

    /// <summary>Frees the connection and discards what wasn't read.</summary>
    public void Dispose() => _parts.Dispose();

    /// <summary>Frees the connection and discards what wasn't read.</summary>
    /// <returns>A task that ends with it.</returns>
    public ValueTask DisposeAsync() => _parts.DisposeAsync();

    private CallSnapshot? Snapshot() => _parts.Call is { } call ? CallSnapshot.Of(call) : null;

    private void Report(InstanceItem item)
    {
        if (item.Problem is not { } problem)
        {
            return;
        }

        if (_onProblem == ProblemPolicy.Throw)
        {
            throw problem.ToException(_parts.Call);
        }

        _problems.Add(problem);
    }
}
