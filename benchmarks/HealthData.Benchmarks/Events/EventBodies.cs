using System.Text;

namespace HealthData.Benchmarks.Events;

/// <summary>Bodies with one event each, as Event Grid delivers them: both schemas, FHIR and DICOM.</summary>
internal static class EventBodies
{
    private const string Workspace =
        "/subscriptions/f1b6f8a2-6b64-4ae7-9c0b-0c0d5a3e1f7c/resourceGroups/imaging/providers/"
        + "Microsoft.HealthcareApis/workspaces/contoso";

    private static readonly string[] Changes = ["Created", "Updated", "Deleted"];

    public static ReadOnlyMemory<byte>[] Make(int count, int seed = 1)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Make(i, random))];
    }

    private static ReadOnlyMemory<byte> Make(int i, Random random)
    {
        var (data, subject) = i % 4 < 2 ? Fhir(random) : Dicom(i, random);
        var type = $"Microsoft.HealthcareApis.{(i % 4 < 2 ? "FhirResource" : "DicomImage")}{Changes[i % 3]}";
        var (id, time) = (Guid(random), $"2026-03-01T08:{i / 60 % 60:00}:{i % 60:00}.1234567Z");
        var json = i % 2 == 0
            ? $$"""
            [{"id":"{{id}}","topic":"{{Workspace}}","subject":"{{subject}}","data":{{data}},"eventType":"{{type}}",
            """ + $$"""
            "dataVersion":"1","metadataVersion":"1","eventTime":"{{time}}"}]
            """
            : $$"""
            {"source":"{{Workspace}}","subject":"{{subject}}","type":"{{type}}","time":"{{time}}","id":"{{id}}",
            """ + $$"""
            "data":{{data}},"specversion":"1.0"}
            """;
        return Encoding.UTF8.GetBytes(json);
    }

    private static (string Data, string Subject) Fhir(Random random)
    {
        const string Host = "contoso-records.fhir.azurehealthcareapis.com";
        var id = Guid(random);
        return (
            $$"""{"resourceType":"Patient","resourceFhirAccount":"{{Host}}","resourceFhirId":"{{id}}","""
                + $$"""
                "resourceVersionId":{{random.Next(1, 40)}}}
                """,
            $"{Host}/Patient/{id}");
    }

    private static (string Data, string Subject) Dicom(int i, Random random)
    {
        const string Host = "contoso-imaging.dicom.azurehealthcareapis.com";
        var study = $"1.2.826.0.1.3680043.8.498.{random.NextInt64()}{random.NextInt64()}";
        return (
            $$"""{"partitionName":"Microsoft.Default","imageStudyInstanceUid":"{{study}}","""
                + $$"""
                "imageSeriesInstanceUid":"{{study}}.1","imageSopInstanceUid":"{{study}}.1.{{i}}",
                """
                + $$"""
                "serviceHostName":"{{Host}}","sequenceNumber":{{i}}}
                """,
            $"{Host}/v1/partitions/Microsoft.Default/studies/{study}/series/{study}.1/instances/{study}.1.{i}");
    }

    private static string Guid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }
}
