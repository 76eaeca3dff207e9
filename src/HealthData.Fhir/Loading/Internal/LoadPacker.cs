namespace HealthData.Fhir;

/// <summary>Reads contents, and packs them in bundles: batches up to their limits, and a transaction of each group that
/// refers to each other.</summary>
internal sealed class LoadPacker(
    IAsyncEnumerator<ResourceContent> contents, FhirLoaderOptions options) : IAsyncDisposable
{
    // Sequences may have what refers to each other that far apart.
    private readonly LinkPool _links = new(2 * FhirLoaderOptions.MaxBatchSize, 2 * options.MaxRequestBytes);
    private readonly Queue<LoadBundle> _ready = new();
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);
    private List<EntryOutcome> _rejected = [];
    private List<LoadItem> _batch = [];
    private long _bytes;
    private int _count;
    private bool _isAtEnd;

    /// <summary>Gets a value that indicates whether all contents were given out. It must not be asked while a bundle is
    /// read.</summary>
    public bool HasEnded => _isAtEnd && _ready.Count == 0 && _rejected.Count == 0;

    /// <summary>Gets what ended the reading before the contents did; null if nothing has.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Reads on to the next bundle; null at the end, or when many contents were rejected.</summary>
    public async Task<LoadBundle?> NextAsync(CancellationToken cancellationToken)
    {
        LoadBundle? bundle;
        while (!_ready.TryDequeue(out bundle) && !_isAtEnd && _rejected.Count < options.BatchSize)
        {
            if (await ReadAsync(cancellationToken).ConfigureAwait(false) is { } content)
            {
                Take(content);
            }
            else
            {
                End();
            }
        }

        return bundle;
    }

    /// <summary>Gives the outcomes of contents that can't be sent, once.</summary>
    public List<EntryOutcome> TakeRejected()
    {
        var rejected = _rejected;
        _rejected = [];
        return rejected;
    }

    /// <summary>Reads no further.</summary>
    public void Stop(Exception failure) => Failure ??= failure;

    public ValueTask DisposeAsync() => contents.DisposeAsync();

    // What was read before a failure is sent before it is told.
    private async ValueTask<ResourceContent?> ReadAsync(CancellationToken cancellationToken)
    {
        if (Failure is not null)
        {
            return null;
        }

        try
        {
            return await contents.MoveNextAsync().ConfigureAwait(false)
                ? contents.Current ?? throw new InvalidOperationException("A content can't be null.")
                : null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Failure = exception;
            return null;
        }
    }

    private void Take(ResourceContent content)
    {
        var item = new LoadItem(content, _count++, options.IfNoneExistByIdentifier);
        Release(_links.Begin(item.Bundle));
        if (item.Problem is { } problem)
        {
            Reject(item, problem);
        }
        else if (LinkPool.Concerns(item))
        {
            Release(_links.Add(item));
        }
        else
        {
            AddToBatch(item);
        }
    }

    private void Release(IEnumerable<LinkGroup> groups)
    {
        foreach (var group in groups)
        {
            Release(group);
        }
    }

    private void Release(LinkGroup group)
    {
        if (!group.NeedsTransaction)
        {
            group.Items.ForEach(AddToBatch);
        }
        else if (GroupProblem.Of(group, options.MaxRequestBytes) is { } problem)
        {
            group.Items.ForEach(item => Reject(item, problem));
        }
        else
        {
            _ready.Enqueue(new(group.Items, IsTransaction: true));
        }
    }

    private void AddToBatch(LoadItem item)
    {
        if (_batch.Count == options.BatchSize
            || (_batch.Count > 0 && _bytes + item.RequestBytes > options.MaxRequestBytes)
            || (item.Target is { } target && _targets.Contains(target)))
        {
            CloseBatch();
        }

        _batch.Add(item);
        _bytes += item.RequestBytes;
        if (item.Target is { } written)
        {
            _targets.Add(written);
        }
    }

    private void CloseBatch()
    {
        if (_batch.Count > 0)
        {
            _ready.Enqueue(new(_batch, IsTransaction: false));
        }

        (_batch, _bytes) = ([], 0);
        _targets.Clear();
    }

    private void Reject(LoadItem item, ItemProblem problem)
    {
        _rejected.Add(item.Rejected(problem));
        if (options.OnProblem == ProblemPolicy.Throw)
        {
            Failure ??= problem.Cause ?? new FhirFormatException(string.Create(
                CultureInfo.InvariantCulture, $"Content {item.Index + 1} can't be loaded. {problem.Message}"));
        }
    }

    private void End()
    {
        while (_links.TryRelease(out var group))
        {
            Release(group);
        }

        CloseBatch();
        _isAtEnd = true;
    }
}
