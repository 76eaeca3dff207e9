namespace HealthData.Testing;

/// <summary>Deletes resources, softly or with their history, by id or by conditions (FHIR R4 3.1.0.7).</summary>
internal sealed class DeleteInteraction(FhirContext context)
{
    private const int MaxItems = 100;

    public FhirResponse Delete(FhirRequest request, string type, string id)
    {
        var latest = context.Store.Find(type, id);
        var deleted = latest is null ? null : Delete(latest, IsTrue(request, "hardDelete"));
        var response = new FhirResponse(204);
        return deleted is null ? response : response.With("ETag", deleted.ETag);
    }

    public FhirResponse DeleteConditional(FhirRequest request, string type)
    {
        var limit = ReadLimit(request);
        var isHard = IsTrue(request, "hardDelete");
        var conditions = request.Query
            .Where(parameter => parameter.Name != "hardDelete" && !IsInclude(parameter.Name))
            .ToList();
        var matches = context.FindConditional(type, request, conditions);
        if (limit is null && matches.Count > 1)
        {
            throw FhirException.Precondition(
                "multiple-matches",
                "Several resources match; _count allows to delete them.");
        }

        var doomed = matches.Take(limit ?? 1).ToList();
        var rules = request.Query
            .Where(parameter => IsInclude(parameter.Name))
            .Select(parameter => IncludeRule.Parse(parameter.Name, parameter.Value))
            .ToList();
        doomed.AddRange(context.Search(request).FindIncluded(doomed, rules));
        doomed.ForEach(version => Delete(version, isHard));
        var response = new FhirResponse(204);
        return limit is null
            ? response
            : response.With("Items-Deleted", doomed.Count.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Deletes a resource; null where nothing is left that could tell its version.</summary>
    public ResourceVersion? Delete(ResourceVersion latest, bool isHard)
    {
        if (isHard)
        {
            context.Store.Remove(latest.Type, latest.Id);
            return null;
        }

        return latest.IsDeleted ? latest : context.Store.Delete(latest, context.KeepsHistory(latest.Type));
    }

    private static bool IsInclude(string name) =>
        name.StartsWith("_include", StringComparison.Ordinal)
        || name.StartsWith("_revinclude", StringComparison.Ordinal);

    private static bool IsTrue(FhirRequest request, string name) =>
        string.Equals(request.Parameter(name), "true", StringComparison.OrdinalIgnoreCase);

    private static int? ReadLimit(FhirRequest request) => request.Number("_count") switch
    {
        0 or > MaxItems => throw FhirException.Invalid($"The value of '_count' must be between 1 and {MaxItems}."),
        var limit => limit,
    };
}
