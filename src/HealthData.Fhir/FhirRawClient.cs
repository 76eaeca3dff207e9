namespace HealthData.Fhir;

/// <summary>The twin of <see cref="FhirClient"/> for resources as JSON, for code that has another model or passes
/// resources on. <see cref="FhirClient.Raw"/> returns it.</summary>
/// <remarks>Resources are sent and returned as the bytes that they are. Of each, only the type, the id, and the version
/// are read.</remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public partial class FhirRawClient
{
    private readonly FhirEngine<RawResource> _engine;

    /// <summary>Creates a client for mocking.</summary>
    protected FhirRawClient() => _engine = null!;

    internal FhirRawClient(ServicePipeline service) => _engine = new(service, RawModel.Instance);

    /// <summary>Reads the current version of a resource.</summary>
    /// <param name="type">The name of the type, such as <c>Patient</c>.</param>
    /// <param name="id">The id, without the type.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource; no value where a condition of the options says that it is unchanged.</returns>
    /// <exception cref="ArgumentException">The type or the id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such resource (404) or it was deleted (410), the
    /// service refused, or could not be reached.</exception>
    public virtual Task<FhirResponse<BinaryData>> ReadAsync(
        string type, string id, FhirReadOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Read<RawResource>(type, id, options).Select(ToJson).SendAsync(cancellationToken);

    /// <inheritdoc cref="ReadAsync"/>
    public virtual FhirResponse<BinaryData> Read(
        string type, string id, FhirReadOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Read<RawResource>(type, id, options).Select(ToJson).Send(cancellationToken);

    /// <summary>Creates a resource. The server gives it an id.</summary>
    /// <param name="resource">The resource, as JSON in UTF-8.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource as it is stored, its id and its version.</returns>
    /// <exception cref="ArgumentException">The JSON is no resource.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    /// <remarks>Without <see cref="FhirCreateOptions.IfNoneExist"/> a create is never retried, since the resource might
    /// be stored twice.</remarks>
    public virtual Task<FhirResponse<BinaryData>> CreateAsync(
        BinaryData resource, FhirCreateOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Create(RawModel.Parse(resource), options).Select(ToJson).SendAsync(cancellationToken);

    /// <inheritdoc cref="CreateAsync"/>
    public virtual FhirResponse<BinaryData> Create(
        BinaryData resource, FhirCreateOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Create(RawModel.Parse(resource), options).Select(ToJson).Send(cancellationToken);

    /// <summary>Updates a resource, or creates it under the id that it has.</summary>
    /// <param name="resource">The resource with its id, as JSON in UTF-8.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource as it is stored, and its version.</returns>
    /// <exception cref="ArgumentException">The JSON is no resource, or has no id.</exception>
    /// <exception cref="HealthDataRequestFailedException">Another version than
    /// <see cref="FhirChangeOptions.IfMatch"/> is the current one (412), the service refused, or could not be
    /// reached.</exception>
    public virtual Task<FhirResponse<BinaryData>> UpdateAsync(
        BinaryData resource, FhirUpdateOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Update(RawModel.Parse(resource), options).Select(ToJson).SendAsync(cancellationToken);

    /// <inheritdoc cref="UpdateAsync(BinaryData, FhirUpdateOptions?, CancellationToken)"/>
    public virtual FhirResponse<BinaryData> Update(
        BinaryData resource, FhirUpdateOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Update(RawModel.Parse(resource), options).Select(ToJson).Send(cancellationToken);

    /// <summary>Searches resources of a type.</summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="query">The search; a text such as <c>code=8867-4</c> converts to it. Null for all.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The resources, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The type is no name of one, or the query has what no request can
    /// carry.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, could not be reached, or its links lead
    /// to another origin or round in a circle; thrown while enumerating.</exception>
    public virtual FhirRawAsyncPageable SearchAsync(
        string type, FhirQuery<Resource>? query = null, CancellationToken cancellationToken = default) =>
        new(Steps(type, query), cancellationToken);

    /// <inheritdoc cref="SearchAsync(string, FhirQuery{Resource}?, CancellationToken)"/>
    public virtual FhirRawPageable Search(
        string type, FhirQuery<Resource>? query = null, CancellationToken cancellationToken = default) =>
        new(Steps(type, query), cancellationToken);

    private static FhirResponse<BinaryData> ToJson(FhirResponse<RawResource> response) => new(
        response.GetRawResponse(),
        response.HasValue ? response.Value.ToBinaryData() : null,
        response.Id,
        response.VersionId,
        response.Issues);

    private Func<PageSteps<RawResource>> Steps(string type, FhirQuery<Resource>? query) =>
        _engine.Search(FhirNameGuard.Type(type), (query ?? new FhirQuery<Resource>()).ToRequest(), matches: null);
}
