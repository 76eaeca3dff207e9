namespace EventsWebApp;

/// <summary>A queue of events in a folder, for one instance of the application. A message queue does the same for
/// several.</summary>
internal sealed class FolderQueue : IDisposable
{
    private const string Ending = ".json";

    private readonly DirectoryInfo _folder;
    private readonly SemaphoreSlim _added = new(0);

    public FolderQueue(string path) => _folder = Directory.CreateDirectory(path);

    /// <summary>Writes events to the disk. When this has ended, Event Grid is told that they arrived.</summary>
    public async Task AddAsync(IReadOnlyList<HealthDataEvent> events, CancellationToken cancellationToken)
    {
        foreach (var item in events)
        {
            var path = Path.Combine(_folder.FullName, Guid.CreateVersion7().ToString("N"));
            await using (var file = new FileStream(path, FileMode.CreateNew))
            {
                await file.WriteAsync(item.ToBinaryData().ToMemory(), cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(path, path + Ending);
        }

        _added.Release();
    }

    /// <summary>Gives the events that wait, the oldest first.</summary>
    public IEnumerable<FileInfo> Waiting() =>
        _folder.EnumerateFiles("*" + Ending).OrderBy(file => file.Name, StringComparer.Ordinal);

    /// <summary>Waits until an event was added, or some time has passed.</summary>
    public Task WaitAsync(TimeSpan time, CancellationToken cancellationToken) =>
        _added.WaitAsync(time, cancellationToken);

    public void Dispose() => _added.Dispose();
}
