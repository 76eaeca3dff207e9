namespace HealthData.Dicom;

/// <summary>Counts what was stored over all requests; what is sent again counts once.</summary>
internal sealed class StoreProgress(StoreOptions options)
{
    private long _doneBytes;
    private int _doneItems;
    private long? _totalBytes;
    private int? _totalItems;
    private long _reported;
    private int _reportedItems;

    /// <summary>Notes how much there is, where that is known.</summary>
    public void Begin(IEnumerable<InstanceContent> contents)
    {
        if (options.Progress is null || contents is not IReadOnlyCollection<InstanceContent> all)
        {
            return;
        }

        _totalItems = all.Count;
        _totalBytes = 0;
        foreach (var content in all)
        {
            _totalBytes += Length(content);
        }
    }

    /// <summary>Tells how much of the current request was sent.</summary>
    public void OnSent(long bytes, int items) => Report(_doneBytes + bytes, _doneItems + items);

    /// <summary>Tells of an outcome.</summary>
    public void Report(StoreOutcome outcome)
    {
        _doneItems++;
        _doneBytes += outcome.Content is { } content ? Length(content) ?? 0 : 0;
        options.OutcomeProgress?.Report(outcome);
        Report(_doneBytes, _doneItems);
    }

    private void Report(long bytes, int items)
    {
        _reported = Math.Max(_reported, bytes);
        _reportedItems = Math.Max(_reportedItems, items);
        options.Progress?.Report(new TransferProgress(_reported, _reportedItems, _totalBytes, _totalItems));
    }

    /// <summary>Gets the length of a content; 0 for a file that has gone.</summary>
    public static long? Length(InstanceContent? content)
    {
        try
        {
            return content?.Length;
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            return 0;
        }
    }
}
