namespace HealthData.Dicom.FoDicom;

/// <summary>
/// Instances that are being retrieved as files of fo-dicom, each as soon as it has arrived. Only the current one is
/// held in memory.
/// </summary>
/// <remarks>Enumerate it once, and then dispose it. <c>await foreach</c> also disposes it. A file stays readable: it
/// holds its own bytes, from which fo-dicom reads large values on demand.</remarks>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("IsPartial = {IsPartial}")]
public sealed class RetrievedDicomFiles : IAsyncEnumerable<DicomFile>, IDisposable, IAsyncDisposable
{
    private readonly RetrievedInstances _instances;
    private readonly ProblemPolicy _onProblem;
    private readonly List<ItemProblem> _problems = [];
    private int _taken;

    internal RetrievedDicomFiles(RetrievedInstances instances, ProblemPolicy onProblem)
    {
        _instances = instances;
        _onProblem = onProblem;
    }

    /// <summary>Gets a value that indicates whether the service left out some instances (status 206).</summary>
    public bool IsPartial => _instances.IsPartial;

    /// <summary>Gets what the service reported in Warning headers. It might contain patient data, so don't log
    /// it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ServiceIssue> Issues => _instances.Issues;

    /// <summary>Gets the instances so far that can't be used, if <see cref="RetrieveOptions.OnProblem"/> is
    /// <see cref="ProblemPolicy.Continue"/>: those of <see cref="RetrievedInstances.Problems"/>, and those that
    /// fo-dicom can't read, with their bytes. The list grows while the files are read.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ItemProblem> Problems => _problems;

    /// <summary>Reads the files, each when all of its bytes have arrived.</summary>
    /// <param name="cancellationToken">Cancels the transfer.</param>
    /// <returns>The files.</returns>
    /// <exception cref="InvalidOperationException">The files were enumerated before.</exception>
    /// <exception cref="HealthDataRequestFailedException">The response is incomplete or malformed, or a part can't be
    /// used.</exception>
    /// <exception cref="UnreadableInstanceException">fo-dicom can't read an instance.</exception>
    public async IAsyncEnumerator<DicomFile> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var position = 0;
        var instances = _instances.GetAsyncEnumerator(cancellationToken);
        await using (instances.ConfigureAwait(false))
        {
            while (await MoveNextAsync(instances).ConfigureAwait(false))
            {
                var file = await TryReadAsync(instances.Current, $"instance {++position}", cancellationToken)
                    .ConfigureAwait(false);
                if (file is not null)
                {
                    yield return file;
                }
            }
        }
    }

    /// <summary>Frees the connection and discards what wasn't read.</summary>
    public void Dispose() => _instances.Dispose();

    /// <summary>Frees the connection and discards what wasn't read.</summary>
    /// <returns>A task that ends with it.</returns>
    public ValueTask DisposeAsync() => _instances.DisposeAsync();

    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<RetrievedInstance> instances)
    {
        var hasNext = await instances.MoveNextAsync().ConfigureAwait(false);
        for (; _taken < _instances.Problems.Count; _taken++)
        {
            _problems.Add(_instances.Problems[_taken]);
        }

        return hasNext;
    }

    private async ValueTask<DicomFile?> TryReadAsync(
        RetrievedInstance instance, string location, CancellationToken cancellationToken)
    {
        try
        {
            return await FileReader.ReadAsync(instance, location, cancellationToken).ConfigureAwait(false);
        }
        catch (UnreadableInstanceException exception) when (_onProblem == ProblemPolicy.Continue)
        {
            _problems.Add(exception.Problem);
        }
        catch (HealthDataRequestFailedException) when (_onProblem == ProblemPolicy.Continue)
        {
            // Damage of this instance is listed when the next one is asked for; any other failure is thrown then.
        }

        return null;
    }
}
