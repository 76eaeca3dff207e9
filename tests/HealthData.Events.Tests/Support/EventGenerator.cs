using System.Text.Json;

namespace HealthData.Events.Tests.Support;

/// <summary>Makes events of the six types with odd but valid values; the same seed makes the same events.</summary>
internal sealed class EventGenerator(int seed)
{
    private static readonly string[] Pieces =
        ["a", "Z", "9", "-", ".", "_", "é", "\"", "\\", "/", "😀", " ", "<"];

    private static readonly string[] Changes = ["Created", "Updated", "Deleted"];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly Random _random = new(seed);

    /// <summary>Makes an event as JSON, and tells what it says.</summary>
    public (string Json, Dictionary<string, object> Data) Next(bool isCloudEvent)
    {
        var isFhir = _random.Next(2) == 0;
        var type = $"Microsoft.HealthcareApis.{(isFhir ? "FhirResource" : "DicomImage")}{Changes[_random.Next(3)]}";
        var data = isFhir ? Fhir() : Dicom();
        var time = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(_random.NextInt64(1L << 46));
        Dictionary<string, object> members = new()
        {
            ["id"] = Text(),
            [isCloudEvent ? "source" : "topic"] = "/subscriptions/" + _random.Next(),
            ["subject"] = Text(),
            [isCloudEvent ? "type" : "eventType"] = type,
            [isCloudEvent ? "time" : "eventTime"] = time.ToString("O", CultureInfo.InvariantCulture),
            [isCloudEvent ? "specversion" : "dataVersion"] = isCloudEvent ? "1.0" : Text(),
            ["data"] = data,
        };
        if (!isCloudEvent)
        {
            members["metadataVersion"] = "1";
        }

        var shuffled = members.OrderBy(_ => _random.Next()).ToDictionary();
        return (JsonSerializer.Serialize(shuffled, Indented), members);
    }

    private Dictionary<string, object> Fhir() => new()
    {
        ["resourceType"] = Text(),
        ["resourceFhirAccount"] = $"w{_random.Next()}-s.fhir.azurehealthcareapis.com",
        ["resourceFhirId"] = Text(),
        ["resourceVersionId"] = _random.NextInt64(),
    };

    private Dictionary<string, object> Dicom() => new()
    {
        ["partitionName"] = Text(),
        ["imageStudyInstanceUid"] = Text(),
        ["imageSeriesInstanceUid"] = Text(),
        ["imageSopInstanceUid"] = Text(),
        ["serviceHostName"] = $"w{_random.Next()}-s.dicom.azurehealthcareapis.com",
        ["sequenceNumber"] = _random.NextInt64(),
    };

    private string Text() => string.Concat(
        Enumerable.Range(0, _random.Next(1, 20)).Select(_ => Pieces[_random.Next(Pieces.Length)]));
}
