namespace HealthData.Events.Tests.Support;

/// <summary>Events as the service's documentation shows them.</summary>
internal static class Samples
{
    public const string Source =
        "/subscriptions/s/resourceGroups/g/providers/Microsoft.HealthcareApis/workspaces/contoso";

    public const string Fhir = """
        {
          "id": "e4c7f556-d72c-e7f7-1069-1e82ac76ab41",
          "topic": "/subscriptions/s/resourceGroups/g/providers/Microsoft.HealthcareApis/workspaces/contoso",
          "subject": "contoso-records.fhir.azurehealthcareapis.com/Patient/p-1",
          "data": {
            "resourceType": "Patient",
            "resourceFhirAccount": "contoso-records.fhir.azurehealthcareapis.com",
            "resourceFhirId": "p-1",
            "resourceVersionId": 3
          },
          "eventType": "Microsoft.HealthcareApis.FhirResourceUpdated",
          "dataVersion": "3",
          "metadataVersion": "1",
          "eventTime": "2026-03-01T08:09:10.1234567Z"
        }
        """;

    public const string FhirCloud = """
        {
          "source": "/subscriptions/s/resourceGroups/g/providers/Microsoft.HealthcareApis/workspaces/contoso",
          "subject": "contoso-records.fhir.azurehealthcareapis.com/Patient/p-1",
          "type": "Microsoft.HealthcareApis.FhirResourceCreated",
          "dataschema": "#1",
          "time": "2026-03-01T08:09:10Z",
          "id": "d674b9b7-7d1c-9b0a-8c48-139f3eb86c48",
          "data": {
            "resourceType": "Patient",
            "resourceFhirAccount": "contoso-records.fhir.azurehealthcareapis.com",
            "resourceFhirId": "p-1",
            "resourceVersionId": 1
          },
          "specversion": "1.0"
        }
        """;

    public const string Dicom = """
        {
          "id": "d621839d-958b-4142-a638-bb966b4f7dfd",
          "topic": "/subscriptions/s/resourceGroups/g/providers/Microsoft.HealthcareApis/workspaces/contoso",
          "subject": "contoso-imaging.dicom.azurehealthcareapis.com/v1/partitions/x/studies/9/series/9/instances/9",
          "data": {
            "partitionName": "research",
            "imageStudyInstanceUid": "1.2.3",
            "imageSeriesInstanceUid": "1.2.3.4",
            "imageSopInstanceUid": "1.2.3.4.5",
            "serviceHostName": "contoso-imaging.dicom.azurehealthcareapis.com",
            "sequenceNumber": 9007199254740993
          },
          "dataVersion": "1",
          "metadataVersion": "1",
          "eventType": "Microsoft.HealthcareApis.DicomImageDeleted",
          "eventTime": "2026-03-01T08:09:10Z"
        }
        """;

    /// <summary>The documentation spells <c>specVersion</c> here, and names no partition.</summary>
    public const string DicomCloud = """
        {
          "source": "/subscriptions/s/resourceGroups/g/providers/Microsoft.HealthcareApis/workspaces/contoso",
          "subject": "contoso-imaging.dicom.azurehealthcareapis.com/v1/studies/9/series/9/instances/9",
          "type": "Microsoft.HealthcareApis.DicomImageCreated",
          "time": "2026-03-01T08:09:10Z",
          "id": "d621839d-958b-4142-a638-bb966b4f7dfd",
          "data": {
            "imageStudyInstanceUid": "1.2.3",
            "imageSeriesInstanceUid": "1.2.3.4",
            "imageSopInstanceUid": "1.2.3.4.5",
            "serviceHostName": "contoso-imaging.dicom.azurehealthcareapis.com",
            "sequenceNumber": 1
          },
          "specVersion": "1.0"
        }
        """;

    public const string Validation = """
        [{
          "id": "2d1781af-3a4c-4d7c-bd0c-e34b19da4e66",
          "topic": "/subscriptions/s/resourceGroups/g/providers/Microsoft.HealthcareApis/workspaces/contoso",
          "subject": "",
          "data": {
            "validationCode": "512d38b6-c7b8-40c8-89fe-f46f9e9622b6",
            "validationUrl": "https://rp-eastus2.eventgrid.azure.net/eventsubscriptions/x/validate?id=512d38b6&t=2026"
          },
          "eventType": "Microsoft.EventGrid.SubscriptionValidationEvent",
          "eventTime": "2026-03-01T08:09:10Z",
          "metadataVersion": "1",
          "dataVersion": "1"
        }]
        """;

    public const string SubscriptionDeleted = """
        {
          "id": "42",
          "topic": "/subscriptions/s/resourceGroups/g/providers/Microsoft.HealthcareApis/workspaces/contoso",
          "subject": "",
          "data": { "eventSubscriptionId": "/subscriptions/s/providers/Microsoft.EventGrid/eventSubscriptions/new" },
          "eventType": "Microsoft.EventGrid.SubscriptionDeletedEvent",
          "eventTime": "2026-03-01T08:09:10Z"
        }
        """;

    public static BinaryData Bytes(string json) => new(Encoding.UTF8.GetBytes(json));

    public static HealthDataEvent Parse(string json) => HealthDataEvent.Parse(Bytes(json));

    public static EventBatch ParseMany(string json) => HealthDataEvent.ParseMany(Bytes(json));

    public static T Parse<T>(string json)
        where T : HealthDataEvent => Assert.IsType<T>(Parse(json), exactMatch: false);
}
