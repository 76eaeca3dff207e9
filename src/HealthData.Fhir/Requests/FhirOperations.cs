namespace HealthData.Fhir;

/// <summary>Every operation of the client, with its route, its good answers and its retry class.</summary>
internal static class FhirOperations
{
    private const string Type = "/{type}";
    private const string Instance = Type + "/{id}";

    public static RequestOperation Read { get; } = Get(nameof(Read), Instance, 200, 304);

    public static RequestOperation ReadIfExists { get; } = Get(nameof(ReadIfExists), Instance, 200, 404, 410);

    public static RequestOperation ReadVersion { get; } =
        Get(nameof(ReadVersion), Instance + "/_history/{version}", 200, 304);

    public static RequestOperation Create { get; } =
        new("FhirClient.Create", RequestMethod.Post, Type, RetryClass.SafeWhenConditional, 200, 201, 204);

    public static RequestOperation Update { get; } =
        new("FhirClient.Update", RequestMethod.Put, Instance, RetryClass.Safe, 200, 201, 204);

    public static RequestOperation UpdateConditional { get; } =
        new("FhirClient.Update", RequestMethod.Put, Type, RetryClass.NotActedOn, 200, 201, 204);

    public static RequestOperation Delete { get; } =
        new("FhirClient.Delete", RequestMethod.Delete, Instance, RetryClass.Safe, 200, 202, 204);

    public static RequestOperation History { get; } = Get(nameof(History), "/_history", 200);

    public static RequestOperation HistoryOfType { get; } = Get(nameof(History), Type + "/_history", 200);

    public static RequestOperation HistoryOfInstance { get; } = Get(nameof(History), Instance + "/_history", 200);

    public static RequestOperation Search { get; } = Get(nameof(Search), "/", 200);

    public static RequestOperation SearchType { get; } = Get(nameof(Search), Type, 200);

    public static RequestOperation SearchByPost { get; } =
        new("FhirClient.Search", RequestMethod.Post, "/_search", RetryClass.Safe, 200);

    public static RequestOperation SearchTypeByPost { get; } =
        new("FhirClient.Search", RequestMethod.Post, Type + "/_search", RetryClass.Safe, 200);

    public static RequestOperation Everything { get; } = Get(nameof(Everything), "/Patient/{id}/$everything", 200);

    public static RequestOperation Submit { get; } =
        new("FhirClient.Submit", RequestMethod.Post, "/", RetryClass.NotActedOn, 200, 201);

    public static RequestOperation Load { get; } =
        new("FhirLoader.Load", RequestMethod.Post, "/", RetryClass.NotActedOn, 200, 201);

    public static RequestOperation ConvertData { get; } =
        new("FhirClient.ConvertData", RequestMethod.Post, "/$convert-data", RetryClass.Safe, 200);

    public static RequestOperation GetCapabilities { get; } = Get(nameof(GetCapabilities), "/metadata", 200);

    private static RequestOperation Get(string name, string route, params ushort[] success) =>
        new("FhirClient." + name, RequestMethod.Get, route, RetryClass.Safe, success);
}
