using static HealthData.Contracts.Tests.Fhir.FhirForms;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>Searching, and what else comes in pages.</summary>
internal static class SearchContracts
{
    private const string Base = "https://contracts-records.fhir.azurehealthcareapis.com/";

    public static IReadOnlyList<ContractCall<FhirClients>> All { get; } = [.. Searches, .. Pages, .. Others];

    private static IEnumerable<ContractCall<FhirClients>> Searches =>
    [
        .. Search<Observation>("search-type", new(), new()),
        new(
            "search-type",
            async clients => Check("o1", await clients.Calls(true).SearchAsync("Observation")),
            "by name"),
        .. Search("search-type-by-everything", Everything<Observation>(), Everything<Resource>()),
        .. Search("search-type-escaped", Escaped<Observation>(), Escaped<Resource>()),
        .. Search("search-type-by-chains", Chains<Observation>(), Chains<Resource>()),
        .. Search("search-type-by-post", Final<Observation>(byPost: true), Final<Resource>(byPost: true)),
        .. Typed("search-identifying", async calls => Check("7", await calls.SearchAsync(FhirData.WithMrn))),
        Raw("search-identifying", raw => CheckAsync(
            "7", raw.SearchAsync("Patient", FhirData.WithMrnOfAny, FhirClients.Token).AsPages())),
        .. SearchSystem("search-system", new("_type=Observation,Patient")),
        .. SearchSystem("search-system-by-post", new("_type=Observation") { UsesPost = true }),
        .. Typed("search-compartment", async calls => Check(
            "o1", await calls.SearchCompartmentAsync("Patient", "7", Final<Observation>(byPost: null)))),
        .. Typed("search-compartment-of-all-types", async calls => Assert.Equal(
            ["7", "o1"],
            (await calls.SearchCompartmentAsync<Resource>("Patient", "7")).Select(resource => resource.Id))),
        .. Typed("search-compartment-by-post", async calls => Check(
            "o1", await calls.SearchCompartmentAsync("Patient", "7", Final<Observation>(byPost: true)))),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Pages =>
    [
        .. Page("search-next-page", Base + "Observation?status=final&ct=abc"),
        .. Page("search-included-page", Base + "Observation/$includes?_include=Observation:subject&includesCt=abc"),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Others =>
    [
        .. Typed("everything", async calls => Check("7", await calls.EverythingAsync("7"))),
        .. Typed("everything-by-everything", async calls => Check("7", await calls.EverythingAsync(
            "7", "start=2026-01-02&end=2026-03-04&_since=2026-01-02&_type=Patient"))),
        .. Typed("document-references", async calls => Check("d1", await calls.GetDocumentReferencesAsync("7"))),
        .. Typed("document-references-by-everything", async calls => Check(
            "d1", await calls.GetDocumentReferencesAsync("7", "start=2026-01-02&end=2026-03-04&type=urn:x|34133-9"))),
    ];

    private static FhirQuery<T> Final<T>(bool? byPost)
        where T : Resource => new("status=final") { UsesPost = byPost };

    private static FhirQuery<T> Everything<T>()
        where T : Resource => new("status=final,amended")
        {
            Where =
            {
                Observation.Search.Code.Is("http://loinc.org", "8867-4"),
                Observation.Search.Date.AtLeast("2026-01-02"),
                Observation.Search.ValueQuantity.GreaterThan(50m),
            },
            Include = { Observation.Search.Subject },
            RevInclude = { "Provenance:target" },
            Sort = "-date",
            CountsTotal = true,
            PageSize = 100,
            RefusesUnknownParameters = true,
        };

    private static FhirQuery<T> Escaped<T>()
        where T : Resource
    {
        var query = new FhirQuery<T> { Where = { Observation.Search.Code.Is("urn:a|b", "c,d$e\\f") } };
        query.Add("_tag", "50% & more");
        return query;
    }

    private static FhirQuery<T> Chains<T>()
        where T : Resource => new()
        {
            Where =
            {
                Observation.Search.Patient.Where(Patient.Search.Active.Is("true")),
                Observation.Search.HasMember.Has(Observation.Search.Status.Is("final")),
            },
        };

    private static IEnumerable<ContractCall<FhirClients>> Search<T>(
        string stub, FhirQuery<T> query, FhirQuery<Resource> raw)
        where T : Resource => Both(
            stub,
            async calls => Check("o1", await calls.SearchAsync(query)),
            client => CheckAsync("o1", client.SearchAsync("Observation", raw, FhirClients.Token).AsPages()));

    private static IEnumerable<ContractCall<FhirClients>> SearchSystem(string stub, FhirQuery<Resource> query) => Both(
        stub,
        async calls => Check("o1", await calls.SearchAsync(query)),
        raw => CheckAsync("o1", raw.SearchAsync(query, FhirClients.Token).AsPages()));

    private static IEnumerable<ContractCall<FhirClients>> Page(string stub, string token) => Both(
        stub,
        async calls => Assert.Single(await calls.PagesAsync<Observation>(continuationToken: token)),
        raw => CheckAsync(null, raw.SearchAsync("Observation", null, FhirClients.Token).AsPages(token)));

    private static async Task CheckAsync(string? id, IAsyncEnumerable<FhirRawPage> pages)
    {
        var count = 0;
        await foreach (var page in pages)
        {
            count++;
            if (id is not null)
            {
                Assert.Equal(id, FhirJson.ParseResource(Assert.Single(page.Values).ToMemory()).Id);
            }
        }

        Assert.Equal(1, count);
    }

    private static void Check<T>(string id, List<T> found)
        where T : Resource => Assert.Equal(id, Assert.Single(found).Id);
}
