namespace HealthData.Fhir;

/// <content>Searches, histories and what else comes in pages.</content>
internal sealed partial class FhirEngine<TResource>
{
    /// <summary>Searches one type, or all; the matches must be of a type, where one is given.</summary>
    public Func<PageSteps<TResource>> Search(string? type, SearchRequest request, string? matches) => Walk(() =>
    {
        var call = (type, request.IsByPost) switch
        {
            (null, false) => service.Open(FhirOperations.Search),
            (null, true) => service.Open(FhirOperations.SearchByPost),
            (_, false) => service.Open(FhirOperations.SearchType, FhirNameGuard.Type(type)),
            _ => service.Open(FhirOperations.SearchTypeByPost, FhirNameGuard.Type(type)),
        };
        request.WriteTo(call);
        return call;
    }, matches);

    /// <summary>Searches what belongs to a patient or another head of a compartment: one type, or all.</summary>
    public Func<PageSteps<TResource>> SearchCompartment(
        string compartment, string id, string? type, SearchRequest request, string? matches)
    {
        var (head, key) = (FhirNameGuard.Type(compartment), FhirNameGuard.Id(id));
        var wanted = type is null ? "*" : FhirNameGuard.Type(type);
        return Walk(() =>
        {
            // Azure has no POST here: the head is in the address in any case.
            var isByPost = request.UsesPost == true;
            var operation = isByPost ? FhirOperations.SearchCompartmentByPost : FhirOperations.SearchCompartment;
            var call = service.Open(operation, head, key, wanted);
            (request with { UsesPost = isByPost }).WriteTo(call);
            return call;
        }, matches);
    }

    public Func<PageSteps<TResource>> Everything(string patientId, string? query) => Walk(() =>
    {
        var call = service.Open(FhirOperations.Everything, FhirNameGuard.Id(patientId, nameof(patientId)));
        FhirBody.Accept(call);
        QueryText.Append(call.Request.Uri, query ?? string.Empty);
        return call;
    }, matches: null);

    public Func<PageSteps<TResource>> DocumentReferences(string patientId, string? query) => Walk(() =>
    {
        var call = service.Open(FhirOperations.GetDocumentReferences);
        FhirBody.Accept(call);
        var id = QueryText.Literal(FhirNameGuard.Id(patientId, nameof(patientId)), nameof(patientId));
        QueryText.Append(call.Request.Uri, "patient", id);
        QueryText.Append(call.Request.Uri, query ?? string.Empty);
        return call;
    }, matches: "DocumentReference");

    // Each enumeration of what comes in pages begins anew.
    private Func<PageSteps<TResource>> Walk(Func<ServiceCall> open, string? matches) =>
        () => new(new LinkTrail(service.Endpoint, open, OpenLink), model, matches);

    public Func<LinkTrail> History(string? type, string? id, string? query)
    {
        if (type is null && id is not null)
        {
            throw new ArgumentException("An id requires a resource type.", nameof(id));
        }

        return () => new LinkTrail(service.Endpoint, Open, OpenLink);

        ServiceCall Open()
        {
            var call = (type, id) switch
            {
                (null, _) => service.Open(FhirOperations.History),
                (_, null) => service.Open(FhirOperations.HistoryOfType, FhirNameGuard.Type(type)),
                _ => service.Open(
                    FhirOperations.HistoryOfInstance, FhirNameGuard.Type(type), FhirNameGuard.Id(id)),
            };
            FhirBody.Accept(call);
            QueryText.Append(call.Request.Uri, query ?? string.Empty);
            return call;
        }
    }

    private ServiceCall OpenLink(Uri link)
    {
        var call = service.OpenLink(FhirOperations.Search, link);
        FhirBody.Accept(call);
        return call;
    }
}
