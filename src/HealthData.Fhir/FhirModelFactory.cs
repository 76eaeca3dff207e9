namespace HealthData.Fhir;

/// <summary>Creates results of <see cref="FhirClient"/>, for tests of code that uses a mocked one.</summary>
public static partial class FhirModelFactory
{
    private static readonly BinaryData EmptyStatement =
        BinaryData.FromString("""{"resourceType":"CapabilityStatement"}""");

    /// <summary>Creates the response to a call about one resource.</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="value">The resource; null for none.</param>
    /// <param name="response">The raw response, whose status says what became of the call.</param>
    /// <param name="id">The resource's id; null for the one that the resource has.</param>
    /// <param name="versionId">The version's id; null for the one that the resource has.</param>
    /// <param name="issues">The hints and warnings.</param>
    /// <returns>The response.</returns>
    public static FhirResponse<T> FhirResponse<T>(
        T? value,
        Response response,
        string? id = null,
        string? versionId = null,
        IEnumerable<ServiceIssue>? issues = null)
        where T : Resource =>
        new(response, value, id ?? value?.Id, versionId ?? value?.Meta?.VersionId, [.. issues ?? []]);

    /// <summary>Creates one version of a resource in its history.</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="resource">The resource; null for a deletion, or for one that can't be read.</param>
    /// <param name="id">The resource's id; null for the one that the resource has.</param>
    /// <param name="versionId">The version's id; null for the one that the resource has.</param>
    /// <param name="isDeleted">Whether the version is the deletion of the resource.</param>
    /// <param name="lastModified">When the version was stored.</param>
    /// <param name="problem">Why the resource can't be read.</param>
    /// <returns>The version.</returns>
    public static FhirVersion<T> FhirVersion<T>(
        T? resource = null,
        string? id = null,
        string? versionId = null,
        bool isDeleted = false,
        DateTimeOffset? lastModified = null,
        ItemProblem? problem = null)
        where T : Resource => new(
            new ResourceVersionInfo(id ?? resource?.Id, versionId ?? resource?.Meta?.VersionId),
            resource,
            problem,
            isDeleted,
            lastModified);

    /// <summary>Creates one version of a resource in its history, as JSON.</summary>
    /// <param name="resource">The resource; null for a deletion, or for one that can't be read.</param>
    /// <param name="id">The resource's id.</param>
    /// <param name="versionId">The version's id.</param>
    /// <param name="isDeleted">Whether the version is the deletion of the resource.</param>
    /// <param name="lastModified">When the version was stored.</param>
    /// <param name="problem">Why the resource can't be read.</param>
    /// <returns>The version.</returns>
    public static FhirVersion<BinaryData> FhirRawVersion(
        BinaryData? resource = null,
        string? id = null,
        string? versionId = null,
        bool isDeleted = false,
        DateTimeOffset? lastModified = null,
        ItemProblem? problem = null) =>
        new(new ResourceVersionInfo(id, versionId), resource, problem, isDeleted, lastModified);

    /// <summary>Creates the result of a validation.</summary>
    /// <param name="issues">What the server says about the resource.</param>
    /// <returns>The result.</returns>
    public static FhirValidationResult FhirValidationResult(IEnumerable<ServiceIssue>? issues = null) =>
        new([.. issues ?? []]);

    /// <summary>Creates the versions of FHIR that a server speaks.</summary>
    /// <param name="versions">The versions, such as <c>4.0</c>.</param>
    /// <param name="defaultVersion">The version of a request that names none.</param>
    /// <returns>The versions.</returns>
    public static FhirServerVersions FhirServerVersions(
        IEnumerable<string> versions, string? defaultVersion = null) => new([.. versions], defaultVersion);

    /// <summary>Creates where and how apps sign in to a server.</summary>
    /// <param name="authorizationEndpoint">The address where users sign in.</param>
    /// <param name="tokenEndpoint">The address that gives tokens.</param>
    /// <param name="capabilities">The codes of what the server can do.</param>
    /// <param name="scopes">The scopes that can be asked for.</param>
    /// <param name="document">The whole document, as JSON.</param>
    /// <returns>The configuration.</returns>
    public static SmartConfiguration SmartConfiguration(
        Uri? authorizationEndpoint = null,
        Uri? tokenEndpoint = null,
        IEnumerable<string>? capabilities = null,
        IEnumerable<string>? scopes = null,
        BinaryData? document = null) => new(document ?? BinaryData.FromString("{}"))
        {
            AuthorizationEndpoint = authorizationEndpoint,
            TokenEndpoint = tokenEndpoint,
            Capabilities = [.. capabilities ?? []],
            Scopes = [.. scopes ?? []],
        };

    /// <summary>Creates the result of setting the states of search parameters.</summary>
    /// <param name="states">The states that were set.</param>
    /// <param name="issues">What the service says about others.</param>
    /// <returns>The result.</returns>
    public static SearchParameterUpdateResult SearchParameterUpdateResult(
        IEnumerable<SearchParameterState>? states = null, IEnumerable<ServiceIssue>? issues = null) =>
        new([.. states ?? []], [.. issues ?? []]);

    /// <summary>Creates one page of a search.</summary>
    /// <typeparam name="T">The type of the resources that match.</typeparam>
    /// <param name="values">The resources that match.</param>
    /// <param name="response">The raw response.</param>
    /// <param name="continuationToken">The address of the next page; null for the last one.</param>
    /// <param name="included">The resources that were included.</param>
    /// <param name="problems">The entries that can't be read, which stand behind those that match.</param>
    /// <param name="issues">The server's words about the search.</param>
    /// <param name="total">The number of resources that match on all pages.</param>
    /// <returns>The page.</returns>
    public static FhirPage<T> FhirPage<T>(
        IEnumerable<T> values,
        Response response,
        string? continuationToken = null,
        IEnumerable<Resource>? included = null,
        IEnumerable<ItemProblem>? problems = null,
        IEnumerable<ServiceIssue>? issues = null,
        long? total = null)
        where T : Resource =>
        new(Content<Resource>(values, included, response, continuationToken, problems, issues, total));

    /// <summary>Creates the response to a call about one resource as JSON.</summary>
    /// <param name="value">The resource; null for none.</param>
    /// <param name="response">The raw response, whose status says what became of the call.</param>
    /// <param name="id">The resource's id.</param>
    /// <param name="versionId">The version's id.</param>
    /// <param name="issues">The hints and warnings.</param>
    /// <returns>The response.</returns>
    public static FhirResponse<BinaryData> FhirRawResponse(
        BinaryData? value,
        Response response,
        string? id = null,
        string? versionId = null,
        IEnumerable<ServiceIssue>? issues = null) => new(response, value, id, versionId, [.. issues ?? []]);

    /// <summary>Creates one page of a search, as JSON.</summary>
    /// <param name="values">The resources that match.</param>
    /// <param name="response">The raw response.</param>
    /// <param name="continuationToken">The address of the next page; null for the last one.</param>
    /// <param name="included">The resources that were included.</param>
    /// <param name="problems">The entries that are no resources, which stand behind those that match.</param>
    /// <param name="issues">The server's words about the search.</param>
    /// <param name="total">The number of resources that match on all pages.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException">A resource is none.</exception>
    public static FhirRawPage FhirRawPage(
        IEnumerable<BinaryData> values,
        Response response,
        string? continuationToken = null,
        IEnumerable<BinaryData>? included = null,
        IEnumerable<ItemProblem>? problems = null,
        IEnumerable<ServiceIssue>? issues = null,
        long? total = null) => new(Content(
            values.Select(RawModel.Parse), included?.Select(RawModel.Parse), response, continuationToken, problems,
            issues, total));

    /// <summary>Creates the result of a batch or a transaction.</summary>
    /// <param name="outcomes">The outcome of each entry.</param>
    /// <returns>The result.</returns>
    public static BundleResult BundleResult(IEnumerable<EntryOutcome> outcomes) => new([.. outcomes], null);

    /// <summary>Creates the outcome of one entry of a batch or a transaction, or of one content that was loaded.
    /// </summary>
    /// <param name="index">The place of the entry in the bundle, or of the content, from 0.</param>
    /// <param name="status">The HTTP status; null where it isn't known.</param>
    /// <param name="resource">The resource that the entry returned.</param>
    /// <param name="id">The resource's id; null for the one that the resource has.</param>
    /// <param name="versionId">The version's id; null for the one that the resource has.</param>
    /// <param name="issues">The service's words about the entry.</param>
    /// <param name="problem">Why the returned resource can't be read, or the content can't be loaded.</param>
    /// <param name="source">The source of the content.</param>
    /// <param name="content">The content.</param>
    /// <param name="attempts">How often the entry was sent.</param>
    /// <param name="json">The resource that the entry returned to <see cref="FhirRawClient"/>.</param>
    /// <returns>The outcome.</returns>
    public static EntryOutcome EntryOutcome(
        int index,
        int? status,
        Resource? resource = null,
        string? id = null,
        string? versionId = null,
        IEnumerable<ServiceIssue>? issues = null,
        ItemProblem? problem = null,
        string? source = null,
        ResourceContent? content = null,
        int attempts = 1,
        BinaryData? json = null) => new(index)
        {
            Source = source ?? content?.Source,
            Content = content,
            Attempts = attempts,
            Status = status,
            Resource = resource,
            Json = json,
            Id = id ?? resource?.Id,
            VersionId = versionId ?? resource?.Meta?.VersionId,
            Issues = [.. issues ?? []],
            Problem = problem,
        };

    /// <summary>Creates an entry that can't be used.</summary>
    /// <param name="code">The code, one of <see cref="ItemProblemCode"/>.</param>
    /// <param name="message">The description.</param>
    /// <param name="location">The place in the answer, such as <c>Bundle.entry[2].resource.active</c>.</param>
    /// <param name="advice">What helps.</param>
    /// <param name="bytes">The bytes of the entry.</param>
    /// <returns>The problem.</returns>
    public static ItemProblem ItemProblem(
        string code,
        string message,
        string? location = null,
        string? advice = null,
        ReadOnlyMemory<byte> bytes = default) => new(code, message, location, advice, bytes: bytes);

    /// <summary>Creates the abilities of a server.</summary>
    /// <param name="fhirVersion">The version of FHIR, such as <c>4.0.1</c>.</param>
    /// <param name="interactions">The types and the codes of the interactions that the server supports, such as
    /// <c>("Patient", "read")</c>.</param>
    /// <param name="statement">The whole statement, as JSON.</param>
    /// <param name="operations">The types and the names of the operations that the server has, such as
    /// <c>("Patient", "everything")</c>; an empty type for the whole system.</param>
    /// <param name="searchParameters">The types and the names of the search parameters, such as
    /// <c>("Patient", "birthdate")</c>; an empty type for all.</param>
    /// <returns>The abilities.</returns>
    public static FhirCapabilities FhirCapabilities(
        string? fhirVersion = null,
        IEnumerable<(string Type, string Interaction)>? interactions = null,
        BinaryData? statement = null,
        IEnumerable<(string Type, string Name)>? operations = null,
        IEnumerable<(string Type, string Name)>? searchParameters = null) => new(
            statement ?? EmptyStatement,
            fhirVersion,
            new CapabilitySets([.. interactions ?? []], [.. operations ?? []], [.. searchParameters ?? []]));

    internal static PageContent<TResource> Content<TResource>(
        IEnumerable<TResource> values,
        IEnumerable<TResource>? included,
        Response response,
        string? continuationToken,
        IEnumerable<ItemProblem>? problems,
        IEnumerable<ServiceIssue>? issues,
        long? total)
    {
        var content = new PageContent<TResource>(response, null) { Next = continuationToken, Total = total };
        content.Matches.AddRange(values);
        content.Included.AddRange(included ?? []);
        content.Issues.AddRange(issues ?? []);
        foreach (var problem in problems ?? [])
        {
            content.Add(problem);
        }

        return content;
    }
}
