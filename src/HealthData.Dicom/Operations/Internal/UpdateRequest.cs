using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>Makes requests that update studies.</summary>
internal static class UpdateRequest
{
    private const int MaxStudies = 50;

    public static ServiceCall Open(ServicePipeline service, IEnumerable<string> studyInstanceUids, AttributeSet changes)
    {
        ArgumentNullException.ThrowIfNull(studyInstanceUids);
        ArgumentNullException.ThrowIfNull(changes);
        List<string> studies = [.. studyInstanceUids.Select(uid => UidGuard.Check(uid, nameof(studyInstanceUids)))];
        if (studies.Count is 0 or > MaxStudies)
        {
            throw new ArgumentException("An update has 1 to 50 studies.", nameof(studyInstanceUids));
        }

        if (changes.Count == 0)
        {
            throw new ArgumentException("An update changes at least one attribute.", nameof(changes));
        }

        var call = service.Open(DicomOperations.UpdateStudies);
        JsonRequest.Accept(call, service.Endpoint, MediaTypes.Json);
        JsonRequest.SetContent(call, json => Write(json, studies, changes));
        return call;
    }

    private static void Write(Utf8JsonWriter json, List<string> studies, AttributeSet changes)
    {
        json.WriteStartObject();
        json.WriteStartArray("studyInstanceUids");
        foreach (var study in studies)
        {
            json.WriteStringValue(study);
        }

        json.WriteEndArray();
        json.WritePropertyName("changeDataset");
        json.WriteRawValue(changes.ToUtf8Json());
        json.WriteEndObject();
    }
}
