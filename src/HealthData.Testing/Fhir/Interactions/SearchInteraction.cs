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

    /// <summary>Answers <c>$docref</c>: a search by patient, type and period.</summary>
    public FhirResponse SearchDocumentReferences(FhirRequest request)
    {
        var query = request.Query
            .Select(parameter => parameter.Name switch
            {
                "start" => ("date", "ge" + parameter.Value),
                "end" => ("date", "le" + parameter.Value),
                _ => parameter,
            })
            .ToList();
        return request.Parameter("patient") is null
            ? throw FhirException.Invalid("The parameter 'patient' is missing.")
            : Search(request.WithQuery(query), "DocumentReference");
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
