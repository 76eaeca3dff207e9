namespace HealthData.Testing;

/// <summary>
/// Lists everything about a patient in phases, which are pages: first the patient with what it refers to, then its
/// compartment.
/// </summary>
internal sealed class EverythingOperation(FhirContext context)
{
    public FhirResponse List(FhirRequest request, string id)
    {
        var patient = context.Require("Patient", id);
        var types = request.Parameter("_type")?.Split(',');
        var isWithin = ReadPeriod(request);
        var start = request.Parameter("ct") is { } token ? (int)ContinuationToken.Decode(token).Start : -1;
        List<ResourceVersion> found = start < 0 ? FirstPhase(request, patient) : [];
        var compartment = context.Store.Current
            .Where(version => version != patient && Compartment.Holds(version, id, request.Root) && isWithin(version))
            .ToList();
        if (start >= 0)
        {
            found = [.. compartment.Skip(start).Take(context.Options.DefaultPageSize)];
        }

        var next = start < 0 ? 0 : start + found.Count;
        var query = new FhirQuery { Applied = [.. request.Query.Where(parameter => parameter.Name != "ct")] };
        var page = new SearchPage([.. found.Where(version => types?.Contains(version.Type) != false)], [])
        {
            Next = next < compartment.Count ? new(next) : null,
        };
        return SearchBundle.Write(request, $"Patient/{id}/$everything", query, page);
    }

    private List<ResourceVersion> FirstPhase(FhirRequest request, ResourceVersion patient)
    {
        var filter = context.Filter(request);
        var referred = SearchElements.References(patient.Root).Select(filter.Resolve).OfType<ResourceVersion>();
        return [patient, .. referred.Distinct()];
    }

    private static Func<ResourceVersion, bool> ReadPeriod(FhirRequest request)
    {
        var since = DateInterval.ReadParameter(request, "_since");
        var start = DateInterval.ReadParameter(request, "start");
        var end = DateInterval.ReadParameter(request, "end");
        var dates = SearchParameters.Find(null, "date")!;
        return version =>
        {
            var date = ResourceFilter.Elements(version, dates)
                .Select(DateInterval.Read)
                .FirstOrDefault(interval => interval is not null);
            return (since is null || version.LastUpdated >= since.Value.From)
                && (start is null || date is null || date.Value.Matches("ge", start.Value))
                && (end is null || date is null || date.Value.Matches("le", end.Value));
        };
    }
}
