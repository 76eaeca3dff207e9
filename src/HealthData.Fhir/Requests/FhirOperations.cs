namespace HealthData.Fhir;

/// <summary>Every operation of the client, with its route, its good answers, its retry class and its role.</summary>
internal static partial class FhirOperations
{
    private const string Type = "/{type}";
    private const string Instance = Type + "/{id}";

    public static RequestOperation Read { get; } = Get(nameof(Read), Instance, 200, 304);

    public static RequestOperation ReadIfExists { get; } = Get(nameof(ReadIfExists), Instance, 200, 404, 410);

    public static RequestOperation ReadVersion { get; } =
        Get(nameof(ReadVersion), Instance + "/_history/{version}", 200, 304);

    public static RequestOperation Create { get; } =
        new("FhirClient.Create", RequestMethod.Post, Type, RetryClass.SafeWhenConditional, 200, 201, 204)
        {
            Advise = FhirRoles.Writer,
        };

    public static RequestOperation Update { get; } =
        new("FhirClient.Update", RequestMethod.Put, Instance, RetryClass.Safe, 200, 201, 204)
        {
            Advise = FhirRoles.Writer,
        };

    public static RequestOperation UpdateConditional { get; } =
        new("FhirClient.Update", RequestMethod.Put, Type, RetryClass.NotActedOn, 200, 201, 204)
        {
            Advise = FhirRoles.Writer,
        };

    public static RequestOperation Patch { get; } =
        new("FhirClient.Patch", RequestMethod.Patch, Instance, RetryClass.SafeWhenConditional, 200, 201, 204)
        {
            Advise = FhirRoles.Writer,
        };

    public static RequestOperation PatchConditional { get; } =
        new("FhirClient.Patch", RequestMethod.Patch, Type, RetryClass.NotActedOn, 200, 201, 204)
        {
            Advise = FhirRoles.Writer,
        };

    public static RequestOperation Delete { get; } =
        new("FhirClient.Delete", RequestMethod.Delete, Instance, RetryClass.Safe, 200, 202, 204)
        {
            Advise = FhirRoles.Deleter,
        };

    // A second attempt would delete further matches.
    public static RequestOperation DeleteConditional { get; } =
        new("FhirClient.Delete", RequestMethod.Delete, Type, RetryClass.NotActedOn, 200, 202, 204)
        {
            Advise = FhirRoles.Deleter,
        };

    public static RequestOperation PurgeHistory { get; } =
        new("FhirClient.PurgeHistory", RequestMethod.Delete, Instance + "/$purge-history", RetryClass.Safe, 200, 204)
        {
            Advise = FhirRoles.Contributor,
        };

    public static RequestOperation History { get; } = Get(nameof(History), "/_history", 200);

    public static RequestOperation HistoryOfType { get; } = Get(nameof(History), Type + "/_history", 200);

    public static RequestOperation HistoryOfInstance { get; } = Get(nameof(History), Instance + "/_history", 200);

    public static RequestOperation Search { get; } = Get(nameof(Search), "/", 200);

    public static RequestOperation SearchType { get; } = Get(nameof(Search), Type, 200);

    public static RequestOperation SearchByPost { get; } = PostToRead(nameof(Search), "/_search");

    public static RequestOperation SearchTypeByPost { get; } = PostToRead(nameof(Search), Type + "/_search");

    public static RequestOperation SearchCompartment { get; } =
        Get(nameof(SearchCompartment), "/{compartment}/{id}/{type}", 200);

    public static RequestOperation SearchCompartmentByPost { get; } =
        PostToRead(nameof(SearchCompartment), "/{compartment}/{id}/{type}/_search");

    public static RequestOperation Everything { get; } = Get(nameof(Everything), "/Patient/{id}/$everything", 200);

    public static RequestOperation Submit { get; } =
        new("FhirClient.Submit", RequestMethod.Post, "/", RetryClass.NotActedOn, 200, 201)
        {
            Advise = FhirRoles.Writer,
        };

    public static RequestOperation Load { get; } =
        new("FhirLoader.Load", RequestMethod.Post, "/", RetryClass.NotActedOn, 200, 201)
        {
            Advise = FhirRoles.Writer,
        };

    private static RequestOperation Get(string name, string route, params ushort[] success) =>
        new("FhirClient." + name, RequestMethod.Get, route, RetryClass.Safe, success) { Advise = FhirRoles.Reader };

    private static RequestOperation PostToRead(string name, string route) =>
        new("FhirClient." + name, RequestMethod.Post, route, RetryClass.Safe, 200) { Advise = FhirRoles.Reader };
}
