namespace HealthData.Testing;

/// <summary>Searches a type, all types or a compartment (FHIR R4 3.1.1).</summary>
internal sealed class SearchInteraction(FhirContext context)
{
    public FhirResponse Search(FhirRequest request, string? type)
    {
        var filter = context.Filter(request);
        var query = new FhirQueryReader(context.Options, filter).Read(type, request);
        var page = context.Search(request).FindPage(type, query);
        return SearchBundle.Write(request, type ?? string.Empty, query, page);
    }

    public FhirResponse SearchIncludes(FhirRequest request, string? type)
    {
        var filter = context.Filter(request);
        var query = new FhirQueryReader(context.Options, filter).Read(type, request);
        var page = context.Search(request).FindIncludes(type, query);
        return SearchBundle.Write(request, type is null ? "$includes" : $"{type}/$includes", query, page);
    }

    /// <summary>Searches the resources of a patient; all types where the type is a star.</summary>
    public FhirResponse SearchCompartment(FhirRequest request, string id, string type)
    {
        var searched = type == "*" ? null : type;
        var filter = context.Filter(request);
        var query = new FhirQueryReader(context.Options, filter).Read(searched, request);
        var narrowed = query with
        {
            Conditions = [.. query.Conditions, version => Compartment.Holds(version, id, request.Root)],
        };
        var page = context.Search(request).FindPage(searched, narrowed);
        return SearchBundle.Write(request, $"Patient/{id}/{type}", narrowed, page);
    }
}
