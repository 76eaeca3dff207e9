using System.Globalization;
using System.Text.Json;

namespace HealthData.MedTech.Tests.Corpus;

/// <summary>Runs a case, and lists where the outcome differs from the recorded one.</summary>
internal sealed class CorpusCheck
{
    // Recorded times of a time without a date are of the day of the recording: here they are of a day that no case has.
    private static readonly DateTimeOffset Today = new(1987, 3, 14, 0, 0, 0, TimeSpan.Zero);

    private static readonly (MappingStage Stage, string Category)[] Categories =
    [
        (MappingStage.Normalization, "NORMALIZATION"),
        (MappingStage.FhirTransformation, "FHIRTRANSFORMATION"),
    ];

    // What the service tells by a value of the message, or by the name of an exception.
    private static readonly (string Recorded, ProjectionProblemCode Code)[] ProjectionTexts =
    [
        ("Error encountered processing value:", ProjectionProblemCode.InvalidQuantity),
        ("Exception of type 'Microsoft.Health.Fhir.Ingest.Data.CorrelationIdNotDefinedException'",
            ProjectionProblemCode.MissingCorrelationId),
    ];

    private readonly List<string> _differences = [];

    /// <summary>The clock of all runs.</summary>
    public static TimeProvider Clock { get; } = new FixedClock(Today);

    public static IReadOnlyList<string> Run(CorpusCase recorded)
    {
        var check = new CorpusCheck();
        var errors = recorded.Normalized.GetProperty("templateErrors");
        _ = DeviceMapping.TryParse(recorded.Device, out var device, out var deviceIssues);
        check.CompareFindings("device", errors.GetProperty("device"), deviceIssues);
        FhirMapping? fhir = null;
        if (recorded.Fhir is not null)
        {
            _ = FhirMapping.TryParse(recorded.Fhir, out fhir, out var fhirIssues);
            check.CompareFindings("fhir", errors.GetProperty("fhir"), fhirIssues);
        }

        check.CompareMessages(recorded, device);
        if (recorded.Validation is { } validation)
        {
            check.CompareValidation(recorded, validation);
        }

        if (recorded.Observations is { } observations && device is not null && fhir is not null)
        {
            var normalizer = new MeasurementNormalizer(device, Options());
            check._differences.AddRange(new ObservationCheck(recorded, observations, fhir).Run(
                index => normalizer.Normalize(MessageOf(recorded, index)).Measurements));
        }

        return check._differences;
    }

    private void CompareMessages(CorpusCase recorded, DeviceMapping? mapping)
    {
        var expected = recorded.Normalized.GetProperty("messages");
        Compare("messages", expected.GetArrayLength(), recorded.Messages.Count);
        var normalizer = mapping is null ? null : new MeasurementNormalizer(mapping, Options());
        foreach (var message in expected.EnumerateArray())
        {
            var index = message.GetProperty("index").GetInt32();
            var result = normalizer?.Normalize(MessageOf(recorded, index)) ?? default;
            CompareMeasurements($"message {index}", message.GetProperty("measurements"), result.Measurements);
            if (normalizer is not null)
            {
                var problem = result.Problems.Count > 0 ? result.Problems[0] : null;
                CompareError($"message {index}", message.GetProperty("error"), problem);
            }
        }
    }

    private void CompareValidation(CorpusCase recorded, JsonElement expected)
    {
        var validator = new MappingValidator(recorded.Device, recorded.Fhir, Options());
        foreach (var (stage, category) in Categories)
        {
            CompareFindings(
                $"validation of {stage}",
                [.. expected.GetProperty("template").EnumerateArray().Where(
                    issue => issue.GetProperty("category").GetString() == category)],
                [.. validator.Issues.Where(issue => issue.Stage == stage)]);
        }

        var devices = expected.GetProperty("devices").EnumerateArray().ToArray();
        var at = 0;
        for (var index = 0; index < recorded.Messages.Count && devices.Length > 0 && !validator.HasErrors; index++)
        {
            var report = validator.Validate(MessageOf(recorded, index));
            if (
                report.Issues.Any(
                    issue => issue.Message.StartsWith("Invalid event message.", StringComparison.Ordinal)))
            {
                // What cannot be read never reached the service's validator.
                continue;
            }

            var place = $"validation of message {index}";
            if (at == devices.Length)
            {
                _differences.Add($"{place}: none recorded");
                return;
            }

            var device = devices[at++];
            Compare($"{place}: measurements", device.GetProperty("measurements").GetInt32(), report.Measurements.Count);
            Compare(
                $"{place}: Observations", device.GetProperty("observations").GetInt32(), report.Observations.Count);
            foreach (var (stage, category) in Categories)
            {
                CompareFindings(
                    $"{place}, {stage}",
                    [.. device.GetProperty("exceptions").EnumerateArray().Where(
                        issue => issue.GetProperty("category").GetString() == category)],
                    [.. report.Issues.Where(issue => issue.Stage == stage)],
                    isOfMessage: true);
            }
        }

        Compare("validated messages", devices.Length, at);
    }

    private static NormalizationOptions Options() => new() { TimeProvider = Clock };

    public static DeviceMessage MessageOf(CorpusCase recorded, int index) => recorded.MessagesAreBodies
        ? DeviceMessage.FromBody(recorded.Messages[index], IngestionOf(index))
        : DeviceMessage.FromEnvelope(recorded.Messages[index], IngestionOf(index));

    private static DateTimeOffset IngestionOf(int index) =>
        new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(index);

    private void CompareFindings(string place, JsonElement expected, IReadOnlyList<MappingIssue> issues) =>
        CompareFindings(place, [.. expected.EnumerateArray()], issues);

    private void CompareFindings(
        string place, JsonElement[] expected, IReadOnlyList<MappingIssue> issues, bool isOfMessage = false)
    {
        // Our own warnings come on top.
        var actual = issues.Where(issue => !issue.IsAddition).ToArray();
        if (actual.FirstOrDefault(issue => issue.IsFatal) is { } fatal)
        {
            // Here the service's loader ends with an exception of the runtime; we report everything, that among it.
            Compare($"{place}: issues", 1, expected.Length);
            Compare($"{place}: text of the runtime", true, expected is [var first, ..] && IsThrown(first));
            Compare($"{place}: severity", MappingIssueSeverity.Error, fatal.Severity);
            return;
        }

        Compare($"{place}: issues", expected.Length, actual.Length);
        for (var index = 0; index < Math.Min(expected.Length, actual.Length); index++)
        {
            CompareFinding($"{place}, issue {index}", expected[index], actual[index], isOfMessage);
        }

        foreach (var missing in expected.Skip(actual.Length))
        {
            _differences.Add($"{place}: missing {missing.GetRawText()}");
        }

        foreach (var extra in actual.Skip(expected.Length))
        {
            _differences.Add($"{place}: added {extra}");
        }
    }

    private static bool IsThrown(JsonElement issue) =>
        issue.TryGetProperty("thrown", out _) || (NumberOf(issue, "line") < 0 && issue.TryGetProperty("level", out _));

    private void CompareFinding(string place, JsonElement expected, MappingIssue actual, bool isOfMessage)
    {
        if (expected.TryGetProperty("thrown", out _))
        {
            _differences.Add($"{place}: recorded {expected.GetRawText()}, not {actual}");
            return;
        }

        // The service tells a blank value type by a blank text.
        var recorded = expected.GetProperty("message").GetString()!;
        if (isOfMessage && ProjectionTexts.FirstOrDefault(
            text => recorded.StartsWith(text.Recorded, StringComparison.Ordinal)) is { Recorded: not null } projection)
        {
            Compare($"{place}: code", projection.Code.ToString(), actual.Code);
            return;
        }

        var given = string.IsNullOrWhiteSpace(recorded) ? recorded : actual.Message;
        if (
            (isOfMessage
                ? RecordedText.DiffersOfMessage(recorded, given)
                : RecordedText.DiffersOfMapping(recorded, given)) is { } difference)
        {
            _differences.Add($"{place}: {difference}");
        }

        if (NumberOf(expected, "line") >= 0)
        {
            // We know more places than the service does.
            Compare($"{place}: line", NumberOf(expected, "line"), actual.Line);
            Compare($"{place}: position", NumberOf(expected, "position"), actual.Column);
        }

        if (expected.TryGetProperty("level", out var level))
        {
            Compare(
                $"{place}: level",
                level.GetString() == "ERROR" ? MappingIssueSeverity.Error : MappingIssueSeverity.Warning,
                actual.Severity);
            Compare(
                $"{place}: category",
                expected.GetProperty("category").GetString() == "NORMALIZATION"
                    ? MappingStage.Normalization
                    : MappingStage.FhirTransformation,
                actual.Stage);
        }
    }

    private void CompareError(string place, JsonElement expected, NormalizationProblem? actual)
    {
        if (expected.ValueKind == JsonValueKind.Null || actual is null)
        {
            Compare(
                $"{place}: error",
                expected.ValueKind == JsonValueKind.Null ? null : expected.GetRawText(),
                actual?.ToString());
            return;
        }

        Compare($"{place}: exception", expected.GetProperty("type").GetString(), actual.ServiceException);
        if (
            RecordedText.DiffersOfMessage(
                expected.GetProperty("message").GetString()!, actual.Message) is { } difference)
        {
            _differences.Add($"{place}: {difference}");
        }

        if (expected.TryGetProperty("line", out _))
        {
            Compare($"{place}: line", NumberOf(expected, "line"), actual.Line);
            Compare($"{place}: position", NumberOf(expected, "position"), actual.Column);
        }
    }

    private void CompareMeasurements(string place, JsonElement expected, IReadOnlyList<NormalizedMeasurement> actual)
    {
        Compare($"{place}: measurements", expected.GetArrayLength(), actual.Count);
        for (var index = 0; index < Math.Min(expected.GetArrayLength(), actual.Count); index++)
        {
            var (recorded, measurement) = (expected[index], actual[index]);
            var its = $"{place}, measurement {index}:";
            Compare($"{its} type", recorded.GetProperty("type").GetString(), measurement.Type);
            Compare($"{its} deviceId", recorded.GetProperty("deviceId").GetString(), measurement.DeviceId);
            Compare($"{its} patientId", recorded.GetProperty("patientId").GetString(), measurement.PatientId);
            Compare($"{its} encounterId", recorded.GetProperty("encounterId").GetString(), measurement.EncounterId);
            Compare(
                $"{its} correlationId", recorded.GetProperty("correlationId").GetString(), measurement.CorrelationId);
            Compare(
                $"{its} kind of time",
                recorded.GetProperty("occurrenceTimeKind").GetString(),
                measurement.OccurrenceTimeKind.ToString());
            CompareTimes(
                $"{its} time", recorded.GetProperty("occurrenceTimeUtc").GetString()!, measurement.OccurrenceTimeUtc);
            Compare(
                $"{its} values",
                string.Join("; ", recorded.GetProperty("properties").EnumerateArray().Select(property =>
                    $"{property.GetProperty("name").GetString()}={property.GetProperty("value").GetString()}")),
                string.Join("; ", measurement.Properties.Select(property => $"{property.Name}={property.Value}")));
        }
    }

    private void CompareTimes(string place, string expected, DateTime actual)
    {
        var text = actual.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
        var isToday = actual.Date == Today.Date;
        Compare(place, isToday ? expected[10..] : expected, isToday ? text[10..] : text);
    }

    private static int NumberOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number
            ? number.GetInt32()
            : -1;

    private void Compare<T>(string place, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            _differences.Add($"{place}: recorded {expected?.ToString() ?? "none"}, not {actual?.ToString() ?? "none"}");
        }
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
