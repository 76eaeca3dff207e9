using System.Text;
using HealthData.Fhir;
using HealthData.Fhir.R4;
using HealthData.MedTech;
using HealthData.MedTech.Fhir;

namespace Quickstart;

/// <summary>Takes messages of devices through a device mapping and a FHIR mapping to Observations on the server.
/// </summary>
internal sealed class MedTechWalk(FhirClient client)
{
    private const int Devices = 3;
    private const int Minutes = 60;

    private readonly List<DeadLetter> _deadLetters = [];
    private int _messages;

    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        DeviceMapping deviceMapping = new DeviceMappingBuilder()
            .AddJsonPathContent("heartrate", template => template
                .TypeMatch("$..[?(@heartRate)]").DeviceId("$.band").PatientId("$.wearer").Timestamp("$.time")
                .Value("hr", "$.heartRate", required: true))
            .Build();
        FhirMapping fhirMapping = new FhirMappingBuilder()
            .AddCodeValueFhir("heartrate", template => template
                .Period(ObservationPeriod.Hourly)
                .Code("8867-4", "http://loinc.org", "Heart rate")
                .SampledData("hr", defaultPeriod: 60_000, unit: "/min"))
            .Build();
        var pipeline = new MedTechPipeline(deviceMapping, fhirMapping, client, new MedTechPipelineOptions
        {
            DeadLetters = DeadLetterSink.Create(KeepAsync),
            BatchDone = report => _messages += report.Messages,
        });

        await pipeline.RunAsync(Messages().ToAsyncEnumerable(), cancellationToken: cancellationToken);

        var samples = 0;
        var query = new FhirQuery<Observation> { Where = { Observation.Search.Device.Where(Identifier("band-1")) } };
        await foreach (Observation observation in client.SearchAsync(query, cancellationToken))
        {
            samples += ((SampledData)observation.Value!).Data!.Split(' ').Count(sample => sample != "E");
        }

        var table = new Table().AddColumns("Step", "Result").Border(TableBorder.Rounded);
        table.AddRow("Device messages", $"{_messages} of {Devices} bands");
        table.AddRow("Observation of band-1", $"{samples} of {Minutes} samples");
        foreach (var letter in _deadLetters)
        {
            table.AddRow("Dead letter", Markup.Escape($"message {letter.Message.Position}: {letter.Reason}"));
        }

        AnsiConsole.Write(table);
        return samples == Minutes && _deadLetters.Count == 1;
    }

    private static SearchCriterion Identifier(string device) => Device.Search.Identifier.Is(device);

    // The last one has no time.
    private static IEnumerable<MedTechMessage> Messages() => Enumerable.Range(0, Minutes)
        .SelectMany(minute => Enumerable.Range(1, Devices).Select(band =>
            $$"""{"band":"band-{{band}}","wearer":"p{{band}}","time":"{{At(minute)}}","heartRate":{{60 + minute}} }"""))
        .Append("""{"band":"band-1","wearer":"p1","heartRate":71}""")
        .Select((body, index) => new MedTechMessage(Encoding.UTF8.GetBytes(body), $"{index + 1}"));

    private static string At(int minute) => $"2026-03-01T08:{minute:00}:00Z";

    private Task KeepAsync(IReadOnlyList<DeadLetter> letters, CancellationToken cancellationToken)
    {
        _deadLetters.AddRange(letters);
        return Task.CompletedTask;
    }
}
