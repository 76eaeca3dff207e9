namespace HealthData.Fhir;

/// <content>The operations whose names begin with a dollar sign, and the documents about the server.</content>
internal static partial class FhirOperations
{
    public static RequestOperation ConvertData { get; } =
        new("FhirClient.ConvertData", RequestMethod.Post, "/$convert-data", RetryClass.Safe, 200)
        {
            Advise = FhirRoles.Converter,
        };

    public static RequestOperation Validate { get; } =
        new("FhirClient.Validate", RequestMethod.Post, Type + "/$validate", RetryClass.Safe, 200)
        {
            Advise = FhirRoles.Writer,
        };

    public static RequestOperation ValidateStored { get; } =
        new("FhirClient.Validate", RequestMethod.Get, Instance + "/$validate", RetryClass.Safe, 200)
        {
            Advise = FhirRoles.Writer,
        };

    public static RequestOperation MemberMatch { get; } = PostToRead(nameof(MemberMatch), "/Patient/$member-match");

    public static RequestOperation GetDocumentReferences { get; } =
        Get(nameof(GetDocumentReferences), "/DocumentReference/$docref", 200);

    public static RequestOperation Expand { get; } = PostToRead(nameof(Expand), "/ValueSet/$expand");

    public static RequestOperation ExpandByUrl { get; } = Get(nameof(Expand), "/ValueSet/$expand", 200);

    public static RequestOperation ExpandStored { get; } = Get(nameof(Expand), "/ValueSet/{id}/$expand", 200);

    public static RequestOperation GetSearchParameterStates { get; } =
        Get(nameof(GetSearchParameterStates), "/SearchParameter/$status", 200);

    public static RequestOperation GetSearchParameterStatesByPost { get; } =
        PostToRead(nameof(GetSearchParameterStates), "/SearchParameter/$status/_search");

    public static RequestOperation UpdateSearchParameterStates { get; } = new(
        "FhirClient.UpdateSearchParameterStates",
        RequestMethod.Put,
        "/SearchParameter/$status",
        RetryClass.Safe,
        200)
    {
        Advise = FhirRoles.SearchParameterManager,
    };

    public static RequestOperation Invoke { get; } = PostToInvoke("/{operation}");

    public static RequestOperation InvokeOnType { get; } = PostToInvoke(Type + "/{operation}");

    public static RequestOperation InvokeOnInstance { get; } = PostToInvoke(Instance + "/{operation}");

    public static RequestOperation InvokeByGet { get; } = GetToInvoke("/{operation}");

    public static RequestOperation InvokeOnTypeByGet { get; } = GetToInvoke(Type + "/{operation}");

    public static RequestOperation InvokeOnInstanceByGet { get; } = GetToInvoke(Instance + "/{operation}");

    public static RequestOperation GetCapabilities { get; } = GetWithoutRole(nameof(GetCapabilities), "/metadata");

    public static RequestOperation GetVersions { get; } = GetWithoutRole(nameof(GetVersions), "/$versions");

    public static RequestOperation GetSmartConfiguration { get; } =
        GetWithoutRole(nameof(GetSmartConfiguration), "/.well-known/smart-configuration");

    // What an operation that only its name tells of does isn't known.
    private static RequestOperation PostToInvoke(string route) =>
        new("FhirClient.Invoke", RequestMethod.Post, route, RetryClass.Never, 200, 201, 202, 204)
        {
            Advise = FhirRoles.Contributor,
        };

    private static RequestOperation GetToInvoke(string route) =>
        new("FhirClient.Invoke", RequestMethod.Get, route, RetryClass.Safe, 200, 202, 204)
        {
            Advise = FhirRoles.Contributor,
        };

    private static RequestOperation GetWithoutRole(string name, string route) =>
        new("FhirClient." + name, RequestMethod.Get, route, RetryClass.Safe, 200);
}
