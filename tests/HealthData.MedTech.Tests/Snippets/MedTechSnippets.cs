using System.Text;

namespace HealthData.MedTech.Tests.Snippets;

/// <summary>The code of the documents, which are compared with this file.</summary>
internal static class MedTechSnippets
{
    public static void First(string deviceMapping, byte[] body)
    {
        var normalizer = new MeasurementNormalizer(DeviceMapping.Parse(deviceMapping));

        NormalizationResult result = normalizer.Normalize(DeviceMessage.FromBody(body));
        foreach (NormalizedMeasurement measurement in result.Measurements)
        {
            Console.WriteLine($"{measurement.Type} of {measurement.DeviceId} at {measurement.OccurrenceTimeUtc:O}");
        }

        foreach (NormalizationProblem problem in result.Problems)
        {
            Console.WriteLine($"{problem.Message}. {problem.Advice}");
        }
    }

    public static void Event(
        MeasurementNormalizer normalizer,
        ReadOnlyMemory<byte> body,
        IDictionary<string, object?> properties,
        IDictionary<string, object?> systemProperties,
        DateTimeOffset enqueuedTime)
    {
        var message = DeviceMessage.FromEvent(body, properties, systemProperties, enqueuedTime);
        NormalizationResult result = normalizer.Normalize(message);
        Console.WriteLine(result.Measurements.Count);
    }

    public static async Task LinesAsync(MeasurementNormalizer normalizer, Stream stream)
    {
        await foreach (NormalizedLine line in normalizer.NormalizeAsync(stream))
        {
            foreach (NormalizationProblem problem in line.Result.Problems)
            {
                Console.WriteLine($"line {line.LineNumber}: {problem.Message}");
            }
        }
    }

    public static void Options(string deviceMapping)
    {
        var options = new NormalizationOptions { KeepDateText = true, ProblemScope = ProblemScope.Match };
        var normalizer = new MeasurementNormalizer(DeviceMapping.Parse(deviceMapping), options);
        Console.WriteLine(normalizer.Mapping.Templates.Count);
    }

    public static void Validate(string deviceMapping, string fhirMapping)
    {
        var validator = new MappingValidator(deviceMapping, fhirMapping);
        foreach (MappingIssue issue in validator.Issues)
        {
            Console.WriteLine($"({issue.Line},{issue.Column}) {issue}");
        }
    }

    public static void Explain(DeviceMapping deviceMapping, FhirMapping fhirMapping, DeviceMessage message)
    {
        MessageExplanation why = new MappingExplainer(deviceMapping, fhirMapping).Explain(message);
        Console.WriteLine(why.ToText());
        File.WriteAllText("why.html", why.ToHtml(maskValues: true));
    }

    public static void Project(string fhirMapping, NormalizationResult result)
    {
        var projector = new ObservationProjector(FhirMapping.Parse(fhirMapping));
        ProjectionResult observations = projector.Project(result.Measurements);
        foreach (ProjectedObservation observation in observations)
        {
            Console.WriteLine(Encoding.UTF8.GetString(observation.Utf8Json.Span));
        }

        foreach (ProjectionProblem problem in observations.Problems)
        {
            Console.WriteLine($"{problem.Message} {problem.Advice}");
        }
    }

    public static void Merge(
        ObservationProjector projector,
        IReadOnlyList<NormalizedMeasurement> measurements,
        Func<MeasurementGroup, MeasurementIdentity> find,
        Func<string, byte[]?> read)
    {
        foreach (MeasurementGroup group in projector.Group(measurements))
        {
            MeasurementIdentity identity = find(group);
            foreach (ObservationGroup part in group.Observations)
            {
                byte[]? existing = read(part.GetIdentifier(identity));
                ProjectedObservation? observation;
                ProjectionProblem? problem;
                bool isWritten = existing is null
                    ? projector.TryCreate(part, identity, out observation, out problem)
                    : projector.TryMerge(part, existing, out observation, out problem);
                Console.WriteLine(isWritten ? $"{observation!.Change}" : problem!.Message);
            }
        }
    }

    public static void Build()
    {
        DeviceMapping mapping = new DeviceMappingBuilder()
            .AddJsonPathContent("heartrate", template => template
                .TypeMatch("$..[?(@heartRate)]").DeviceId("$.deviceId").Timestamp("$.endDate")
                .Value("hr", "$.heartRate", required: true))
            .Build();
        Console.WriteLine(mapping.ToJson());
    }
}
