using HealthData.Benchmarks.Dicom;
using HealthData.Benchmarks.Events;
using HealthData.Benchmarks.Fhir;
using HealthData.Benchmarks.Imaging;
using HealthData.Benchmarks.MedTech;
using HealthData.Benchmarks.Orthanc;

namespace HealthData.Benchmarks.Ratios;

/// <summary>
/// Prints one line a figure: id, value and goal, separated by tabs. Figures are chosen by area or id.
/// </summary>
internal static class RatioReport
{
    private static readonly Figure[] Figures =
    [
        new RetrieveFigure(),
        new RetrieveMemoryFigure(),
        new RetrieveOddFigure(),
        new StoreFigure(),
        new TransferFigure("dicom.transfer", ">= 0.8", isRate: false),
        new TransferFigure("dicom.transfer.rate", "-", isRate: true),
        new SearchFigure(),
        new SearchGzipFigure(),
        new OrthancStoreFigure("dicom.store.orthanc", "curl"),
        new OrthancStoreFigure("dicom.store.orthanc.npm", "npm"),
        new OrthancRetrieveFigure("dicom.retrieve.orthanc", "curl"),
        new OrthancRetrieveFigure("dicom.retrieve.orthanc.npm", "npm"),
        new FhirFigure("fhir.parse", ">= 0.95", FhirInputs.Bundle, rounds => rounds.Parse),
        new FhirFigure("fhir.parse.indented", ">= 0.85", FhirInputs.IndentedBundle, rounds => rounds.Parse),
        new FhirFigure("fhir.parse.strict", ">= 0.6", FhirInputs.Bundle, rounds => rounds.ParseStrictly),
        new FhirFigure("fhir.parse.binary", ">= 0.5", FhirInputs.Binary, rounds => rounds.Parse),
        new FhirFigure("fhir.parse.binary.shared", ">= 0.5", FhirInputs.Binary, rounds => rounds.ParseSharing),
        new FhirMemoryFigure(),
        new FhirFigure("fhir.bundle.slices", ">= 1.2", FhirInputs.Bundle, rounds => rounds.Slice),
        new FhirFigure("fhir.write", ">= 2.2", FhirInputs.Bundle, rounds => rounds.Write),
        new FirelyFigure("fhir.parse.firely", ">= 7", firely => firely.Parse, rounds => rounds.Parse),
        new FirelyFigure("fhir.write.firely", ">= 4", firely => firely.Write, rounds => rounds.Write),
        new FhirReadFigure("fhir.read", "<= 1.4", isAllocation: false),
        new FhirReadFigure("fhir.read.bytes", "<= 8192", isAllocation: true),
        new FhirSearchFigure(),
        new FhirSearchMemoryFigure(),
        new FhirLoadFigure("fhir.load", ">= 0.85", "/"),
        new FhirLoadFigure("fhir.load.free", "-", "/free"),
        new FirelyClientFigure("fhir.client.firely", ">= 4", FirelyClientFigure.OpenTyped),
        new FirelyClientFigure("fhir.firely.door", ">= 0.9", FirelyClientFigure.OpenDoor),
        new NormalizingFigure("medtech.one", ">= 1.6", HeartRateMessages.Make, () => HeartRateMappings.JsonPath(1), 1),
        new NormalizingFigure(
            "medtech.twenty", ">= 1.1", HeartRateMessages.Make, () => HeartRateMappings.JsonPath(20), 2),
        new NormalizingFigure(
            "medtech.hundred", ">= 1.1", HeartRateMessages.Make, () => HeartRateMappings.JsonPath(100), 2),
        new NormalizingFigure("medtech.calculated", ">= 0.95", HeartRateMessages.Make, HeartRateMappings.Calculated, 1),
        new NormalizingFigure("medtech.jmespath", ">= 0.8", HeartRateMessages.Make, HeartRateMappings.JmesPath, 1),
        new NormalizingFigure(
            "medtech.shuffled", ">= 1.25", HeartRateMessages.MakeShuffled, () => HeartRateMappings.JsonPath(1), 1),
        new NormalizingFigure(
            "medtech.many", ">= 1.0", HeartRateMessages.MakeOfTen, () => HeartRateMappings.JsonPath(1), 10),
        new NormalizingFigure(
            "medtech.dispatch", ">= 0.8", HeartRateMessages.Make, () => HeartRateMappings.Constants(100), 1),
        new NormalizingFigure(
            "medtech.dispatch.regex", ">= 0.4", HeartRateMessages.Make, () => HeartRateMappings.Patterns(10), 1),
        new NormalizingFigure("medtech.regex", ">= 0.4", HeartRateMessages.Make, HeartRateMappings.TwoPatterns, 1),
        new NormalizingFigure("medtech.wave", ">= 0.8", HeartRateMessages.MakeWaves, HeartRateMappings.Wave, 1)
        {
            Messages = 200,
        },
        new NormalizingFigure(
            "medtech.invariant", ">= 0.6", HeartRateMessages.MakeThousands, HeartRateMappings.Invariant, 1_000)
        {
            Messages = 300,
        },
        new FieldFigure(),
        new ObservationsFigure(),
        new BrokenFigure(),
        new RateFigure(),
        new ScalingFigure(),
        new BytesFigure(),
        new EventFigure("events.parse", ">= 1.2", readsTexts: false),
        new EventFigure("events.parse.texts", "-", readsTexts: true),
        new EventBytesFigure(),
        new WebhookFigure("events.webhook", ">= 0.5", needsToken: false),
        new WebhookFigure("events.webhook.token", "-", needsToken: true),
        new ProjectFigure("imaging.project", ">= 0.8", others: 50),
        new ProjectFigure("imaging.project.lean", "-", others: 0),
        new WorkerFigure(),
        new HubFigure(),
        new KafkaFigure(),
    ];

    public static async Task RunAsync(string[] areas)
    {
        foreach (var figure in Figures)
        {
            if (areas.Length > 0 && !areas.Contains(figure.Area) && !areas.Contains(figure.Id))
            {
                continue;
            }

            if (figure.Missing is { } missing)
            {
                await Console.Error.WriteLineAsync($"{figure.Id} is left out: {missing}.");
            }
            else
            {
                var value = await figure.MeasureAsync();
                Console.WriteLine(
                    string.Create(CultureInfo.InvariantCulture, $"{figure.Id}\t{value:0.000}\t{figure.Goal}"));
            }
        }
    }
}
