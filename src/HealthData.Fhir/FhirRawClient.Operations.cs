namespace HealthData.Fhir;

/// <content>Searches of all types, and operations by their name.</content>
public partial class FhirRawClient
{
    /// <summary>Searches resources of all types.</summary>
    /// <param name="query">The search, which usually has the parameter <c>_type</c>; null for all.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The resources, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The query has what no request can carry.</exception>
    /// <exception cref="HealthDataRequestFailedException">As for one type; thrown while enumerating.</exception>
    public virtual FhirRawAsyncPageable SearchAsync(
        FhirQuery<Resource>? query = null, CancellationToken cancellationToken = default) =>
        new(Steps(query), cancellationToken);

    /// <inheritdoc cref="SearchAsync(FhirQuery{Resource}?, CancellationToken)"/>
    public virtual FhirRawPageable Search(
        FhirQuery<Resource>? query = null, CancellationToken cancellationToken = default) =>
        new(Steps(query), cancellationToken);

    /// <summary>Invokes an operation by its name.</summary>
    /// <param name="name">The name, such as <c>$translate</c>.</param>
    /// <param name="input">The resource that the operation is given, usually Parameters, as JSON in UTF-8; null for
    /// nothing.</param>
    /// <param name="options">Where and how it is invoked; null for a POST on the whole system.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource that the operation returned; no value if it returned none.</returns>
    /// <exception cref="ArgumentException">The JSON is no resource, the name can't be one, or the options don't fit
    /// together.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    public virtual Task<FhirResponse<BinaryData>> InvokeAsync(
        string name,
        BinaryData? input = null,
        FhirInvokeOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Invocation(name, input, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="InvokeAsync"/>
    public virtual FhirResponse<BinaryData> Invoke(
        string name,
        BinaryData? input = null,
        FhirInvokeOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Invocation(name, input, options).Send(cancellationToken);

    private Func<PageSteps<RawResource>> Steps(FhirQuery<Resource>? query) =>
        _engine.Search(null, (query ?? new FhirQuery<Resource>()).ToRequest(), matches: null);

    private FhirExchange<FhirResponse<BinaryData>> Invocation(
        string name, BinaryData? input, FhirInvokeOptions? options) => _engine
            .Invoke<RawResource>(name, input is null ? null : RawModel.Parse(input), options, type: null)
            .Select(ToJson);
}
