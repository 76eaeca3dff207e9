using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>Reads extended query tags and their errors.</summary>
internal static class QueryTagReader
{
    /// <summary>Reads one tag.</summary>
    /// <exception cref="HealthDataRequestFailedException">The answer is none.</exception>
    public static Response<ExtendedQueryTag> ReadOne(Response response, ServiceCall call)
    {
        using var document = JsonAnswers.ParseBody(response, call);
        return Response.FromValue(ReadTag(document.RootElement) ?? throw JsonAnswers.Unexpected(call), response);
    }

    public static ExtendedQueryTag? ReadTag(JsonElement item)
    {
        if (!AttributeTag.TryParse(JsonAnswers.Text(item, "path"), out var tag)
            || !Enum.TryParse<QueryTagLevel>(JsonAnswers.Text(item, "level"), ignoreCase: true, out var level))
        {
            return null;
        }

        return new(tag, level)
        {
            ValueRepresentation =
                Enum.TryParse<ValueRepresentation>(JsonAnswers.Text(item, "vr"), ignoreCase: true, out var vr)
                    ? vr
                    : ValueRepresentation.None,
            PrivateCreator = JsonAnswers.Text(item, "privateCreator"),
            Status = JsonAnswers.Text(item, "status") is { } status ? new ExtendedQueryTagStatus(status) : default,
            QueryStatus = JsonAnswers.Text(item, "queryStatus") is { } query ? new QueryStatus(query) : default,
            ErrorCount = JsonAnswers.Member(item, "errors") is { } errors
                ? JsonAnswers.Count(errors, "count") ?? 0
                : 0,
            OperationId = JsonAnswers.Member(item, "operation") is { } operation
                ? JsonAnswers.Text(operation, "id")
                : null,
        };
    }

    public static ExtendedQueryTagError? ReadError(JsonElement item) =>
        JsonAnswers.Text(item, "studyInstanceUid") is { } study
        && JsonAnswers.Text(item, "seriesInstanceUid") is { } series
        && JsonAnswers.Text(item, "sopInstanceUid") is { } instance
            ? new(
                study,
                series,
                instance,
                JsonAnswers.Time(item, "createdTime"),
                JsonAnswers.Text(item, "errorMessage"))
            : null;
}
