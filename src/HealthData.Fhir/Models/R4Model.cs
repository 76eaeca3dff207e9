namespace HealthData.Fhir;

/// <summary>The typed model of HealthData.Fhir.R4.</summary>
internal sealed class R4Model : FhirModel<Resource>
{
    private R4Model()
    {
    }

    public static R4Model Instance { get; } = new();

    public override Resource? Read(ReadOnlyMemory<byte> utf8Json, out ResourceFault? fault)
    {
        var isResource = FhirJson.TryParse<Resource>(utf8Json.Span, out var resource, out var issues);
        var issue = isResource ? FirstThatCostsData(issues) : issues is [var first, ..] ? first : null;
        if (isResource && issue is null)
        {
            fault = null;
            return resource;
        }

        fault = new ResourceFault(issue?.Message ?? "The value isn't a resource.", Below(issue?.Path));
        return null;
    }

    public override ReadOnlyMemory<byte> Write(Resource resource) => FhirJson.SerializeToUtf8Bytes(resource);

    public override string TypeOf(Resource resource) => resource.TypeName;

    public override string? IdOf(Resource resource) => resource.Id;

    public override string? VersionOf(Resource resource) => resource.Meta?.VersionId;

    // A value that has no place in the model would look absent.
    private static FhirIssue? FirstThatCostsData(IReadOnlyList<FhirIssue> issues)
    {
        foreach (var issue in issues)
        {
            if (issue.Kind is FhirIssueKind.WrongType or FhirIssueKind.Duplicate)
            {
                return issue;
            }
        }

        return null;
    }

    // The path begins with the type of the resource.
    private static string Below(string? path) =>
        path?.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? path[dot..] : string.Empty;
}
