using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>Makes requests for extended query tags.</summary>
internal static class QueryTagRequest
{
    public static ServiceCall Add(ServicePipeline service, IEnumerable<ExtendedQueryTag> tags)
    {
        ArgumentNullException.ThrowIfNull(tags);
        List<ExtendedQueryTag> all = [.. tags];
        if (all.Count == 0)
        {
            throw new ArgumentException("There is no tag to add.", nameof(tags));
        }

        var call = Accept(service, service.Open(DicomOperations.AddExtendedQueryTags));
        JsonRequest.SetContent(call, json =>
        {
            json.WriteStartArray();
            all.ForEach(tag => Write(json, tag));
            json.WriteEndArray();
        });
        return call;
    }

    public static ServiceCall Get(ServicePipeline service, AttributeTag tag) =>
        Accept(service, service.Open(DicomOperations.GetExtendedQueryTag, tag.ToString()));

    public static ServiceCall Update(ServicePipeline service, AttributeTag tag, QueryStatus status)
    {
        if (status == default)
        {
            throw new ArgumentException("The status is empty.", nameof(status));
        }

        var call = Accept(service, service.Open(DicomOperations.UpdateExtendedQueryTag, tag.ToString()));
        JsonRequest.SetContent(call, json =>
        {
            json.WriteStartObject();
            json.WriteString("queryStatus", status.ToString());
            json.WriteEndObject();
        });
        return call;
    }

    public static OffsetPages<ExtendedQueryTag> Tags(ServicePipeline service) => new(
        () => Accept(service, service.Open(DicomOperations.GetExtendedQueryTags)), QueryTagReader.ReadTag);

    public static OffsetPages<ExtendedQueryTagError> Errors(ServicePipeline service, AttributeTag tag) => new(
        () => Accept(service, service.Open(DicomOperations.GetExtendedQueryTagErrors, tag.ToString())),
        QueryTagReader.ReadError);

    private static ServiceCall Accept(ServicePipeline service, ServiceCall call)
    {
        JsonRequest.Accept(call, service.Endpoint, MediaTypes.Json);
        return call;
    }

    private static void Write(Utf8JsonWriter json, ExtendedQueryTag tag)
    {
        json.WriteStartObject();
        json.WriteString("path", tag.Tag.ToString());
        if (tag.ValueRepresentation != ValueRepresentation.None)
        {
            json.WriteString("vr", tag.ValueRepresentation.ToString());
        }

        if (tag.PrivateCreator is { } creator)
        {
            json.WriteString("privateCreator", creator);
        }

        json.WriteString("level", tag.Level.ToString());
        json.WriteEndObject();
    }
}
