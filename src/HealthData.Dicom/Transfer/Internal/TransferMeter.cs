namespace HealthData.Dicom;

/// <summary>Counts what all requests of a transfer have moved.</summary>
internal sealed class TransferMeter(IProgress<TransferProgress>? progress, TimeProvider time)
{
    private const long Step = 1024 * 1024;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    private readonly object _gate = new();
    private readonly Queue<(long At, long Bytes)> _samples = new();
    private long? _totalBytes;
    private int? _totalItems;
    private long _bytes;
    private long _known;
    private long _reported;
    private int _items;

    public bool IsWatched => progress is not null;

    /// <summary>Notes how much there is.</summary>
    public void Begin(int? items, long? bytes) => (_totalItems, _totalBytes) = (items, bytes);

    /// <summary>Notes bytes on their way; fewer than none where they have to be sent again.</summary>
    public void Move(long bytes)
    {
        if (progress is not null)
        {
            lock (_gate)
            {
                _bytes += bytes;
                if (Math.Abs(_bytes - _reported) >= Step)
                {
                    Report();
                }
            }
        }
    }

    /// <summary>Notes an item that has its outcome.</summary>
    public void Complete(long knownBytes = 0)
    {
        if (progress is not null)
        {
            lock (_gate)
            {
                _items++;
                _bytes += knownBytes;
                _known += knownBytes;
                Report();
            }
        }
    }

    private void Report()
    {
        _reported = _bytes;
        var now = time.GetTimestamp();
        _samples.Enqueue((now, _bytes - _known));
        while (_samples.Count > 2 && time.GetElapsedTime(_samples.Peek().At, now) > Window)
        {
            _samples.Dequeue();
        }

        var (at, bytes) = _samples.Peek();
        var elapsed = time.GetElapsedTime(at, now);
        progress!.Report(new TransferProgress(_bytes, _items, _totalBytes, _totalItems)
        {
            BytesPerSecond = elapsed > TimeSpan.Zero
                ? Math.Max(0, _bytes - _known - bytes) / elapsed.TotalSeconds
                : null,
        });
    }
}
