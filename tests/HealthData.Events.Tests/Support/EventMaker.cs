namespace HealthData.Events.Tests.Support;

/// <summary>Makes events about resources by number.</summary>
internal static class EventMaker
{
    public static string Json(string id, int resource, long version, string kind = "Updated") => $$"""
        {
          "id": "{{id}}",
          "topic": "{{Samples.Source}}",
          "subject": "contoso-records.fhir.azurehealthcareapis.com/Patient/{{resource}}",
          "data": {
            "resourceType": "Patient",
            "resourceFhirAccount": "contoso-records.fhir.azurehealthcareapis.com",
            "resourceFhirId": "{{resource}}",
            "resourceVersionId": {{version}}
          },
          "eventType": "Microsoft.HealthcareApis.FhirResource{{kind}}",
          "eventTime": "2026-03-01T08:09:10Z"
        }
        """;

    public static HealthDataEvent Make(string id, int resource, long version, string kind = "Updated") =>
        Samples.Parse(Json(id, resource, version, kind));
}
