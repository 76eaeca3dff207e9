using HealthData.Events;

namespace HealthData.Tool.Events;

/// <summary>Writes the members that tell an event.</summary>
internal static class EventJson
{
    public static string Text(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture);

    public static void WriteMembers(Utf8JsonWriter json, HealthDataEvent item)
    {
        WriteText(json, "id", item.Id);
        json.WriteString("type", item.Type);
        WriteText(json, "time", item.Time is { } time ? Text(time) : null);
        WriteText(json, "source", item.Source);
        switch (item)
        {
            case FhirResourceEvent resource:
                json.WriteString("serviceHost", resource.ServiceHost);
                json.WriteString("resourceType", resource.ResourceType);
                json.WriteString("resourceId", resource.ResourceId);
                json.WriteNumber("versionId", resource.VersionId);
                break;
            case DicomImageEvent image:
                json.WriteString("serviceHost", image.ServiceHost);
                WriteText(json, "partitionName", image.PartitionName);
                json.WriteString("studyInstanceUid", image.StudyInstanceUid);
                json.WriteString("seriesInstanceUid", image.SeriesInstanceUid);
                json.WriteString("sopInstanceUid", image.SopInstanceUid);
                json.WriteNumber("sequenceNumber", image.SequenceNumber);
                break;
            case SubscriptionDeletedEvent deleted:
                WriteText(json, "eventSubscriptionId", deleted.EventSubscriptionId);
                break;
            default:
                WriteText(json, "subject", item.Subject);
                break;
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
