namespace HealthData.Fhir;

/// <summary>The interactions of FHIR over any model. The doors of the package convert its results to their types.
/// </summary>
/// <typeparam name="TResource">The type of all resources.</typeparam>
internal sealed partial class FhirEngine<TResource>(ServicePipeline service, FhirModel<TResource> model)
    where TResource : class
{
    public ServicePipeline Service => service;

    public FhirModel<TResource> Model => model;

    public FhirExchange<FhirResponse<T>> Read<T>(string type, string id, FhirReadOptions? options)
        where T : class, TResource
    {
        var call = service.Open(FhirOperations.Read, FhirNameGuard.Type(type), FhirNameGuard.Id(id));
        return Reading<T>(call, type, options);
    }

    /// <summary>Reads a resource; one that is not there, or no longer, is no failure.</summary>
    public FhirExchange<NullableResponse<T>> ReadIfExists<T>(string type, string id)
        where T : class, TResource
    {
        var call = service.Open(FhirOperations.ReadIfExists, FhirNameGuard.Type(type), FhirNameGuard.Id(id));
        FhirBody.Accept(call);
        return new(call, (response, sent) => response.Status is 404 or 410
            ? new FhirResponse<T>(response, null, id, null, OutcomeReader.Read(FhirBody.Of(response)))
            : ToResponse<T>(response, ReadResource<T>(FhirBody.Of(response), type, sent), type, []));
    }

    public FhirExchange<FhirResponse<T>> ReadVersion<T>(
        string type, string id, string versionId, FhirReadOptions? options)
        where T : class, TResource
    {
        var call = service.Open(
            FhirOperations.ReadVersion,
            FhirNameGuard.Type(type),
            FhirNameGuard.Id(id),
            FhirNameGuard.Id(versionId, nameof(versionId)));
        return Reading<T>(call, type, options);
    }

    public FhirExchange<FhirResponse<T>> Create<T>(T resource, FhirCreateOptions? options)
        where T : class, TResource
    {
        var type = TypeOf(resource);
        var call = service.Open(FhirOperations.Create, type);
        return Writing(call, type, resource, options);
    }

    public FhirExchange<FhirResponse<T>> Update<T>(T resource, FhirUpdateOptions? options)
        where T : class, TResource
    {
        var type = TypeOf(resource);
        var id = model.IdOf(resource) ?? throw new ArgumentException(
            "A resource to update must have an id. To store a new resource, create it.", nameof(resource));
        var call = service.Open(FhirOperations.Update, type, FhirNameGuard.Id(id, nameof(resource)));
        return Writing(call, type, resource, options, id);
    }

    public FhirExchange<FhirResponse<T>> Update<T>(T resource, string condition, FhirUpdateOptions? options)
        where T : class, TResource
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(condition);
        var type = TypeOf(resource);
        var call = service.Open(FhirOperations.UpdateConditional, type);
        QueryText.Append(call.Request.Uri, condition);
        return Writing(call, type, resource, options);
    }

    private T ReadResource<T>(ReadOnlyMemory<byte> json, string type, ServiceCall call)
        where T : class, TResource => Require<T>(ReadResource(json, call), type, call);

    private TResource ReadResource(ReadOnlyMemory<byte> json, ServiceCall call) =>
        model.Read(json, out var fault) ?? throw call.Fail(
            HealthDataErrorCode.ResponseMalformed,
            $"returned a resource that can't be read ({fault!.Message.TrimEnd('.')})",
            "Check that the endpoint is a FHIR R4 server.");

    private T Require<T>(TResource resource, string type, ServiceCall call)
        where T : class, TResource => resource is T found && model.TypeOf(found) == type
            ? found
            : throw FhirBody.Other(call, model.TypeOf(resource), type);

    private string TypeOf(TResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return FhirNameGuard.Type(model.TypeOf(resource)
            ?? throw new ArgumentException("The resource has no resourceType.", nameof(resource)));
    }

    private FhirExchange<FhirResponse<T>> Reading<T>(ServiceCall call, string type, FhirReadOptions? options)
        where T : class, TResource
    {
        options?.Apply(call.Request);
        FhirBody.Accept(call);
        return new(call, (response, sent) => ToResponse<T>(
            response, response.Status == 304 ? null : ReadResource<T>(FhirBody.Of(response), type, sent), type, []));
    }

    private FhirExchange<FhirResponse<T>> Writing<T>(
        ServiceCall call, string type, T resource, FhirWriteOptions? options, string? id = null)
        where T : class, TResource
    {
        FhirBody.Set(call, model.Write(resource));
        return Changing<T>(call, type, options, id);
    }

    private FhirExchange<FhirResponse<T>> Changing<T>(
        ServiceCall call, string type, FhirWriteOptions? options, string? id)
        where T : class, TResource
    {
        options?.Apply(call.Request);
        FhirBody.Accept(call);
        return new(call, (response, sent) =>
        {
            var body = FhirBody.Of(response);
            var resource = body.IsEmpty ? null : ReadResource(body, sent);
            return resource is null || model.TypeOf(resource) == OutcomeReader.TypeName
                ? ToResponse<T>(response, null, type, OutcomeReader.Read(body), id)
                : ToResponse(response, Require<T>(resource, type, sent), type, [], id);
        });
    }

    private FhirResponse<T> ToResponse<T>(
        Response response, T? resource, string? type, IReadOnlyList<ServiceIssue> issues, string? id = null)
        where T : class, TResource
    {
        var known = resource is null
            ? default
            : new ResourceVersionInfo(
                model.IdOf(resource),
                ResourceVersionInfo.Version(Header(response, "ETag")) ?? model.VersionOf(resource));
        var said = known is { Id: not null, VersionId: not null }
            ? known
            : ResourceVersionInfo.Read(
                Header(response, "Location") ?? Header(response, "Content-Location"), Header(response, "ETag"), type);
        return new(response, resource, known.Id ?? said.Id ?? id, known.VersionId ?? said.VersionId, issues);
    }

    private static string? Header(Response response, string name) =>
        response.Headers.TryGetValue(name, out var value) ? value : null;
}
