using System.Diagnostics.Metrics;

namespace HealthData.MedTech.EventHubs.Tests.Workers;

/// <summary>What a worker does in a process of its own: it tells of the partitions that it takes, gives up, and loses,
/// one a line, and stops in order when its input ends.</summary>
internal static class WorkerRole
{
    public const string Role = "worker";

    public static MedTechPipeline CreatePipeline(Uri fhir, DeadLetterSink deadLetters)
    {
        var client = new FhirClient(fhir, new FhirClientOptions
        {
            Retry =
            {
                Delay = TimeSpan.FromMilliseconds(1),
                MaxDelay = TimeSpan.FromMilliseconds(20),
                Mode = RetryMode.Exponential,
            },
        });
        var options = new MedTechPipelineOptions
        {
            BatchSize = 100,
            BatchWindow = TimeSpan.FromMilliseconds(100),
            DeadLetters = deadLetters,
        };
        return new MedTechPipeline(Texts.DeviceMapping, Storm.FhirMapping, client, options);
    }

    public static async Task RunAsync(Func<CancellationToken, Task> run)
    {
        using var stop = new CancellationTokenSource();
        using var changes = ListenToChanges();
        _ = Task.Run(async () =>
        {
            while (await Console.In.ReadLineAsync() is not null)
            {
            }

            await stop.CancelAsync();
        });
        try
        {
            await run(stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Console.WriteLine("stopped in order");
        }
    }

    private static MeterListener ListenToChanges()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == "healthdata.medtech.ownership")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            var (change, hub, partition) = (string.Empty, string.Empty, string.Empty);
            foreach (var (name, value) in tags)
            {
                switch (name)
                {
                    case "healthdata.medtech.change":
                        change = (string)value!;
                        break;
                    case "messaging.destination.name":
                        hub = (string)value!;
                        break;
                    case "messaging.destination.partition.id":
                        partition = (string)value!;
                        break;
                }
            }

            Console.WriteLine($"{change}: {hub}/{partition}");
        });
        listener.Start();
        return listener;
    }
}
