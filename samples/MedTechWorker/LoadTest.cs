using System.Diagnostics;
using System.Globalization;
using System.Text;
using HealthData.Testing;

namespace MedTechWorker;

/// <summary>The pipeline of the worker from a source in memory to a fake FHIR service in this process. It says how
/// fast this machine is, and nothing about an event hub or a service.</summary>
internal sealed class LoadTest(int messages)
{
    public const int DefaultMessages = 20_000;

    private const int Partitions = 4;
    private const int SecondsOfObservation = 3_600;

    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly int _devices = Math.Min(messages, 100);
    private int _done;
    private int _deadLetters;

    /// <summary>Writes all messages and tells how long it took.</summary>
    /// <returns>The exit code: 1 when the service hasn't got what the messages say.</returns>
    public async Task<int> RunAsync(TextWriter output)
    {
        var reader = new SettingsReader(_ => null);
        var mappings = Mappings.Read(reader);
        await using var workspace = await FakeWorkspace.StartAsync();
        var pipeline = new MedTechPipeline(
            mappings.Device,
            mappings.Fhir,
            workspace.CreateFhirClient(),
            new MedTechPipelineOptions
            {
                BatchDone = report => Interlocked.Add(ref _done, report.Messages),
                DeadLetters = DeadLetterSink.Create(CountAsync),
            });

        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Partitions).Select(partition => pipeline.RunAsync(
            MessagesOf(partition).ToAsyncEnumerable(), partition.ToString(CultureInfo.InvariantCulture))));
        watch.Stop();

        var (resources, expected) = (workspace.Fhir.Count, CountResources());
        var rate = messages / watch.Elapsed.TotalSeconds;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{_done:N0} messages of {_devices} devices in {watch.Elapsed.TotalSeconds:N1} s: {rate:N0} a second"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{resources:N0} of {expected:N0} resources by {workspace.Requests.Total:N0} requests, "
            + $"{_deadLetters} dead letters"));
        output.WriteLine("Source and FHIR service are in this process: the figure is no measure of either service.");
        return (_done, resources, _deadLetters) == (messages, expected, 0) ? 0 : 1;
    }

    // A device, a patient, and an Observation for each begun hour.
    private int CountResources() => Enumerable.Range(0, _devices)
        .Sum(device => 2 + (((messages - 1 - device) / _devices / SecondsOfObservation) + 1));

    /// <summary>Gives the messages of every fourth device, one a second.</summary>
    private IEnumerable<MedTechMessage> MessagesOf(int partition)
    {
        for (var index = 0; index < messages; index++)
        {
            var device = index % _devices;
            if (device % Partitions == partition)
            {
                var body = string.Create(
                    CultureInfo.InvariantCulture,
                    $$"""
                    {"deviceId":"band-{{device}}","patientId":"p-{{device}}","heartRate":{{60 + (index % 40)}},
                    "endDate":"{{Start.AddSeconds(index / _devices):yyyy-MM-ddTHH:mm:ssZ}}"}
                    """);
                yield return new MedTechMessage(
                    Encoding.UTF8.GetBytes(body), index.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private Task CountAsync(IReadOnlyList<DeadLetter> letters, CancellationToken cancellationToken)
    {
        Interlocked.Add(ref _deadLetters, letters.Count);
        return Task.CompletedTask;
    }
}
