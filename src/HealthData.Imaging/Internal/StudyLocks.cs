namespace HealthData.Imaging;

/// <summary>Lets the passes of one study run one after another. Whoever waits takes the outcome of a pass that began
/// behind its request.</summary>
internal sealed class StudyLocks
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public async Task<StudyOutcome> RunAsync(
        string uid, Func<Task<StudyOutcome>> run, CancellationToken cancellationToken)
    {
        Entry entry;
        int ticket;
        lock (_entries)
        {
            if (!_entries.TryGetValue(uid, out entry!))
            {
                _entries.Add(uid, entry = new Entry());
            }

            entry.Users++;
            ticket = entry.Started;
        }

        try
        {
            await entry.Gate.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return entry.Last is { } last && entry.LastNumber > ticket
                    ? last
                    : await RunAsync(entry, run).ConfigureAwait(false);
            }
            finally
            {
                entry.Gate.Release();
            }
        }
        finally
        {
            Leave(uid, entry);
        }
    }

    private async Task<StudyOutcome> RunAsync(Entry entry, Func<Task<StudyOutcome>> run)
    {
        int number;
        lock (_entries)
        {
            number = ++entry.Started;
        }

        var outcome = await run().ConfigureAwait(false);
        (entry.Last, entry.LastNumber) = (outcome, number);
        return outcome;
    }

    private void Leave(string uid, Entry entry)
    {
        lock (_entries)
        {
            if (--entry.Users == 0)
            {
                _entries.Remove(uid);
                entry.Gate.Dispose();
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public int Users { get; set; }

        public int Started { get; set; }

        public StudyOutcome? Last { get; set; }

        public int LastNumber { get; set; }
    }
}
