using System.Buffers;
using HealthData.Events;

namespace HealthData.Tool.Events;

/// <summary>An event about something that need not exist.</summary>
internal static class TestEvent
{
    /// <summary>The common beginning of the types.</summary>
    public const string ServicePrefix = "Microsoft.HealthcareApis.";

    /// <summary>The types, without their common beginning.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        "FhirResourceCreated", "FhirResourceUpdated", "FhirResourceDeleted",
        "DicomImageCreated", "DicomImageUpdated", "DicomImageDeleted",
    ];

    public static HealthDataEvent Create(string type, string workspace, long number)
    {
        var isFhir = type.StartsWith("Fhir", StringComparison.Ordinal);
        var host = $"{workspace}-test.{(isFhir ? "fhir" : "dicom")}.azurehealthcareapis.com";
        return HealthDataEvent.Parse(
            ServicePrefix + type,
            isFhir ? Fhir(host, number) : Dicom(host, number),
            Guid.NewGuid().ToString(),
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/test/providers/"
                + $"Microsoft.HealthcareApis/workspaces/{workspace}",
            isFhir ? $"{host}/Patient/test" : $"{host}/v1/studies/1.2.3/series/1.2.3.4/instances/1.2.3.4.5",
            TimeProvider.System.GetUtcNow());
    }

    /// <summary>Writes an event in the Event Grid schema.</summary>
    public static ReadOnlyMemory<byte> ToEventGrid(HealthDataEvent source) => Write(json =>
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("topic", source.Source);
        json.WriteString("subject", source.Subject);
        json.WritePropertyName("data");
        json.WriteRawValue(source.Data.ToMemory().Span);
        json.WriteString("eventType", source.Type);
        json.WriteString("dataVersion", "1");
        json.WriteString("metadataVersion", "1");
        json.WriteString("eventTime", source.Time!.Value.ToString("O", CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static BinaryData Fhir(string host, long number) => new(Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("resourceType", "Patient");
        json.WriteString("resourceFhirAccount", host);
        json.WriteString("resourceFhirId", "test");
        json.WriteNumber("resourceVersionId", number);
        json.WriteEndObject();
    }));

    private static BinaryData Dicom(string host, long number) => new(Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("partitionName", "Microsoft.Default");
        json.WriteString("imageStudyInstanceUid", "1.2.3");
        json.WriteString("imageSeriesInstanceUid", "1.2.3.4");
        json.WriteString("imageSopInstanceUid", "1.2.3.4.5");
        json.WriteString("serviceHostName", host);
        json.WriteNumber("sequenceNumber", number);
        json.WriteEndObject();
    }));

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        return buffer.WrittenMemory;
    }
}
