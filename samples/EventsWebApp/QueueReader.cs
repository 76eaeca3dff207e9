namespace EventsWebApp;

/// <summary>Hands the events of the queue to the handlers. What they can't handle now, they get again.</summary>
internal sealed class QueueReader(FolderQueue queue, Handlers handlers, StateStore store) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Nobody waits for an answer here, so that a handler can take its time.
        var options = new EventDispatcherOptions { Store = store, Deadline = TimeSpan.FromMinutes(10) };
        handlers.AddTo(options);
        var dispatcher = new EventDispatcher(options);
        while (true)
        {
            foreach (var file in queue.Waiting())
            {
                var item = HealthDataEvent.Parse(
                    new BinaryData(await File.ReadAllBytesAsync(file.FullName, stoppingToken)));
                switch (await dispatcher.DispatchAsync(item, stoppingToken))
                {
                    case EventResult.Done:
                        file.Delete();
                        break;
                    case EventResult.Poison:
                        file.MoveTo(Path.ChangeExtension(file.FullName, ".poison"));
                        break;
                }
            }

            await queue.WaitAsync(Pause, stoppingToken);
        }
    }
}
