namespace HealthData.MedTech.EventHubs.Tests.Workers;

/// <summary>
/// Lets three workers process a storm, and kills and pauses them meanwhile. The messages come in parts: in the midst of
/// each something happens, and while a worker is paused the others end the part.
/// </summary>
internal sealed class WorkerTrial(IWorkerStage stage, Storm storm) : IDisposable
{
    private const int Workers = 3;

    private static readonly TimeSpan KillInterval = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(50);

    private readonly Lock _lock = new();
    private readonly Dictionary<Worker, HashSet<string>> _owned = [];
    private readonly List<Worker> _workers = [];
    private readonly int[] _added = new int[storm.Partitions.Count];
    private int _started;

    /// <summary>Gets the takeovers.</summary>
    public List<Takeover> Takeovers { get; } = [];

    /// <summary>Runs until all messages are processed.</summary>
    /// <param name="parts">How many parts the messages come in. Something happens in each but the last.</param>
    public async Task RunAsync(int parts)
    {
        for (var i = 0; i < Workers; i++)
        {
            Start();
        }

        for (var part = 1; part <= parts; part++)
        {
            var before = Added();
            AddUpTo(part, parts);
            await UntilAsync(() => Done() >= (before + Added()) / 2);
            if (part < parts)
            {
                stage.Cut(part % _added.Length);
                await (part % 3 == 2 ? PauseAsync(part, parts) : KillAsync());
            }
        }

        await UntilDoneAsync();
        await StopAsync();
    }

    public void Dispose() => _workers.ForEach(worker => worker.Dispose());

    // A worker that was robbed may have moved a checkpoint back: whoever takes over does the rest again.
    private async Task UntilDoneAsync(Worker? paused = null)
    {
        var last = TimeProvider.System.GetTimestamp();
        while (!IsDone())
        {
            if (TimeProvider.System.GetElapsedTime(last) > KillInterval)
            {
                last = TimeProvider.System.GetTimestamp();
                stage.Cut(_started % _added.Length);
                await KillAsync(paused);
            }

            await WaitAsync();
        }
    }

    private async Task KillAsync(Worker? paused = null)
    {
        var worker = await OldestAsync(paused);
        var owned = OwnedBy(worker);
        var at = TimeProvider.System.GetTimestamp();
        await worker.KillAsync();
        await worker.Ended;
        _workers.Remove(worker);
        worker.Dispose();
        Start();
        await UntilTakenAsync("killed", worker, owned, at);
    }

    // What the paused worker wants to write is old when it goes on.
    private async Task PauseAsync(int part, int parts)
    {
        var worker = await OldestAsync();
        var owned = OwnedBy(worker);
        var at = TimeProvider.System.GetTimestamp();
        await worker.PauseAsync();
        await UntilTakenAsync("paused", worker, owned, at);
        await UntilDoneAsync(worker);
        AddUpTo(part + 0.5, parts);
        await worker.ResumeAsync();
    }

    private async Task<Worker> OldestAsync(Worker? paused = null)
    {
        Worker? worker = null;
        await UntilAsync(
            () => (worker = _workers.Find(one => one != paused && OwnedBy(one).Count > 0)) is not null);
        return worker!;
    }

    private async Task UntilTakenAsync(string what, Worker worker, List<string> owned, long at)
    {
        await UntilAsync(() => owned.TrueForAll(
            partition => _workers.Exists(other => other != worker && OwnedBy(other).Contains(partition))));
        Takeovers.Add(new Takeover(what, owned.Count, TimeProvider.System.GetElapsedTime(at)));
    }

    // One that was robbed may have moved a checkpoint back, and what it did is done again.
    private async Task StopAsync()
    {
        foreach (var worker in _workers)
        {
            await worker.StopAsync();
        }

        if (!IsDone())
        {
            _workers.Clear();
            var last = Start();
            await UntilAsync(IsDone);
            await last.StopAsync();
        }
    }

    private Worker Start()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"worker-{_started++}");
        var worker = new Worker(name, stage.StartWorker(name), Note);
        _workers.Add(worker);
        return worker;
    }

    private void Note(Worker worker, string line)
    {
        if (line.Split(": ") is not [var change, var partition])
        {
            return;
        }

        // Only the lines of one worker come in their order, so each has a set of its own.
        lock (_lock)
        {
            if (!_owned.TryGetValue(worker, out var partitions))
            {
                _owned.Add(worker, partitions = []);
            }

            _ = change == "taken" ? partitions.Add(partition) : partitions.Remove(partition);
        }
    }

    private List<string> OwnedBy(Worker worker)
    {
        lock (_lock)
        {
            return [.. _owned.GetValueOrDefault(worker) ?? []];
        }
    }

    private void AddUpTo(double part, int parts)
    {
        for (var i = 0; i < _added.Length; i++)
        {
            var bodies = storm.Partitions[i];
            var end = (int)(bodies.Count * part / parts);
            stage.Add(i, bodies.Skip(_added[i]).Take(end - _added[i]));
            _added[i] = end;
        }
    }

    private long Added() => _added.Sum(count => (long)count);

    private long Done() => stage.Done().Sum();

    private bool IsDone() => stage.Done().Select((done, i) => done == _added[i]).All(isDone => isDone);

    private async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
        {
            await WaitAsync();
        }
    }

    // A worker that ends by itself is why the others wait.
    private async Task WaitAsync()
    {
        if (_workers.Find(worker => worker.Ended.IsCompleted) is { } ended)
        {
            Assert.Fail($"{ended.Name} has ended: {await ended.Ended}");
        }

        await Task.Delay(Wait, MedTechLab.Token);
    }
}
