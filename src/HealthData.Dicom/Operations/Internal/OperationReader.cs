using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>Reads what the service says of operations.</summary>
internal static class OperationReader
{
    private const int MaxErrors = 1_000;

    /// <summary>Reads the state of an operation.</summary>
    /// <exception cref="HealthDataRequestFailedException">The answer is none.</exception>
    public static DicomOperationDetails Read(Response response, ServiceCall call, string id)
    {
        using var document = JsonAnswers.ParseBody(response, call);
        var root = document.RootElement;
        if (JsonAnswers.Text(root, "status") is not { } status)
        {
            throw JsonAnswers.Unexpected(call);
        }

        return new(JsonAnswers.Text(root, "operationId") ?? id, new DicomOperationStatus(status))
        {
            Type = JsonAnswers.Text(root, "type"),
            CreatedOn = JsonAnswers.Time(root, "createdTime"),
            LastUpdatedOn = JsonAnswers.Time(root, "lastUpdatedTime"),
            PercentComplete = JsonAnswers.Count(root, "percentComplete"),
            Resources = Addresses(root),
            Results = JsonAnswers.Member(root, "results") is { ValueKind: JsonValueKind.Object } results
                ? new BinaryData(results.GetRawText())
                : null,
        };
    }

    /// <summary>Reads the id of an operation that was started.</summary>
    /// <exception cref="HealthDataRequestFailedException">The answer names none.</exception>
    public static string ReadId(Response response, ServiceCall call)
    {
        var id = response.ContentStream is { Length: > 0 } ? IdIn(response, call) : null;
        if (id is null && response.Headers.TryGetValue("Location", out var location))
        {
            id = location[(location.TrimEnd('/').LastIndexOf('/') + 1)..].TrimEnd('/');
        }

        return id is not null && UidGuard.IsValid(id)
            ? id
            : throw call.Fail(
                HealthDataErrorCode.ResponseMalformed,
                "returned a response that doesn't say what the operation's id is",
                "The operation might be running. Check that the endpoint is an Azure DICOM service.");
    }

    public static DicomReindexResult ReadReindex(DicomOperationDetails details) => new(details.Resources);

    public static DicomUpdateResult ReadUpdate(DicomOperationDetails details)
    {
        if (details.Results is not { } json)
        {
            return new();
        }

        using var document = JsonDocument.Parse(json);
        var results = document.RootElement;
        return new()
        {
            ProcessedStudyCount = JsonAnswers.Count(results, "studyProcessed"),
            UpdatedStudyCount = JsonAnswers.Count(results, "studyUpdated"),
            FailedStudyCount = JsonAnswers.Count(results, "studyFailed"),
            UpdatedInstanceCount = JsonAnswers.Count(results, "instanceUpdated"),
            Issues = Issues(details),
        };
    }

    /// <summary>Reads the errors among the results of an operation.</summary>
    public static IReadOnlyList<ServiceIssue> Issues(DicomOperationDetails details)
    {
        if (details.Results is not { } json)
        {
            return [];
        }

        using var document = JsonDocument.Parse(json);
        List<ServiceIssue> issues = [];
        if (JsonAnswers.Member(document.RootElement, "errors") is { ValueKind: JsonValueKind.Array } errors)
        {
            foreach (var error in errors.EnumerateArray().Take(MaxErrors))
            {
                issues.Add(new ServiceIssue(
                    "error", error.ValueKind == JsonValueKind.String ? error.GetString() : error.GetRawText()));
            }
        }

        return issues;
    }

    private static string? IdIn(Response response, ServiceCall call)
    {
        using var document = JsonAnswers.Parse(response, call);
        return JsonAnswers.Text(document.RootElement, "id");
    }

    private static List<Uri> Addresses(JsonElement root)
    {
        List<Uri> addresses = [];
        if (JsonAnswers.Member(root, "resources") is { ValueKind: JsonValueKind.Array } resources)
        {
            foreach (var resource in resources.EnumerateArray())
            {
                if (resource.ValueKind == JsonValueKind.String
                    && Uri.TryCreate(resource.GetString(), UriKind.Absolute, out var address))
                {
                    addresses.Add(address);
                }
            }
        }

        return addresses;
    }
}
