namespace HealthData.Fhir;

/// <content>Operations that are answered at once.</content>
internal sealed partial class FhirEngine<TResource>
{
    private static ReadOnlyMemory<byte> NoParameters { get; } = """{"resourceType":"Parameters"}"""u8.ToArray();

    /// <summary>Invokes an operation by its name.</summary>
    /// <param name="name">The name, with or without the dollar sign.</param>
    /// <param name="input">What the operation is given; null for nothing.</param>
    /// <param name="options">Where it is invoked, and how.</param>
    /// <param name="type">The type of the resource that it returns; null for any.</param>
    public FhirExchange<FhirResponse<T>> Invoke<T>(
        string name, TResource? input, FhirInvokeOptions? options, string? type)
        where T : class, TResource
    {
        options ??= new FhirInvokeOptions();
        if (options.UsesGet && input is not null)
        {
            throw new ArgumentException(
                "A GET has no body. Put the parameters into Query of the options.", nameof(input));
        }

        var call = Open(FhirNameGuard.Operation(name), options);
        QueryText.Append(call.Request.Uri, options.Query ?? string.Empty);
        if (!options.UsesGet)
        {
            FhirBody.Set(call, input is null ? NoParameters : model.Write(input));
        }

        return Answer<T>(call, type);
    }

    /// <summary>Gives what a call is answered with: a resource of a type, or of any; or none.</summary>
    public FhirExchange<FhirResponse<T>> Answer<T>(ServiceCall call, string? type)
        where T : class, TResource
    {
        FhirBody.Accept(call);
        return new(call, (response, sent) =>
        {
            var resource = FhirBody.Of(response).IsEmpty ? null : ReadAs<T>(response, sent, type);
            return ToResponse(response, resource, resource is null ? type : model.TypeOf(resource), []);
        });
    }

    /// <summary>Reads an answer that must be a resource of a type; null for any.</summary>
    /// <exception cref="HealthDataRequestFailedException">It is none.</exception>
    public T ReadAs<T>(Response response, ServiceCall call, string? type)
        where T : class, TResource
    {
        var resource = ReadResource(FhirBody.Of(response), call);
        return type is null && resource is T any ? any : Require<T>(resource, type ?? "resource", call);
    }

    private ServiceCall Open(string operation, FhirInvokeOptions options) =>
        (options.Type, options.Id, options.UsesGet) switch
        {
            (null, not null, _) => throw new ArgumentException(
                "An id requires a resource type.", nameof(options)),
            (null, null, false) => service.Open(FhirOperations.Invoke, operation),
            (null, null, true) => service.Open(FhirOperations.InvokeByGet, operation),
            ({ } type, null, false) => service.Open(
                FhirOperations.InvokeOnType, FhirNameGuard.Type(type), operation),
            ({ } type, null, true) => service.Open(
                FhirOperations.InvokeOnTypeByGet, FhirNameGuard.Type(type), operation),
            ({ } type, { } id, false) => service.Open(
                FhirOperations.InvokeOnInstance, FhirNameGuard.Type(type), FhirNameGuard.Id(id), operation),
            ({ } type, { } id, true) => service.Open(
                FhirOperations.InvokeOnInstanceByGet, FhirNameGuard.Type(type), FhirNameGuard.Id(id), operation),
        };
}
