namespace HealthData.Fhir;

/// <content>Reading what may be absent, and earlier versions.</content>
public partial class FhirRawClient
{
    /// <summary>Reads the current version of a resource, if there is one.</summary>
    /// <param name="type">The name of the type, such as <c>Patient</c>.</param>
    /// <param name="id">The id, without the type.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource; no value where there is none (404) or it was deleted (410).</returns>
    /// <exception cref="ArgumentException">The type or the id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    public virtual Task<NullableResponse<BinaryData>> ReadIfExistsAsync(
        string type, string id, CancellationToken cancellationToken = default) =>
        ReadingIfExists(type, id).SendAsync(cancellationToken);

    /// <inheritdoc cref="ReadIfExistsAsync"/>
    public virtual NullableResponse<BinaryData> ReadIfExists(
        string type, string id, CancellationToken cancellationToken = default) =>
        ReadingIfExists(type, id).Send(cancellationToken);

    /// <summary>Reads one version of a resource.</summary>
    /// <param name="type">The name of the type, such as <c>Patient</c>.</param>
    /// <param name="id">The id, without the type.</param>
    /// <param name="versionId">The version's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource as it was.</returns>
    /// <exception cref="ArgumentException">The type or an id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such version (404) or it is a deletion (410), the
    /// service refused, or could not be reached.</exception>
    public virtual Task<FhirResponse<BinaryData>> ReadVersionAsync(
        string type, string id, string versionId, CancellationToken cancellationToken = default) =>
        _engine.ReadVersion<RawResource>(type, id, versionId, null).Select(ToJson).SendAsync(cancellationToken);

    /// <inheritdoc cref="ReadVersionAsync"/>
    public virtual FhirResponse<BinaryData> ReadVersion(
        string type, string id, string versionId, CancellationToken cancellationToken = default) =>
        _engine.ReadVersion<RawResource>(type, id, versionId, null).Select(ToJson).Send(cancellationToken);

    /// <summary>Gets the versions of a resource, of a type, or of all resources.</summary>
    /// <param name="type">The name of the type; null for all types.</param>
    /// <param name="id">The resource's id; null for all resources of the type.</param>
    /// <param name="query">Parameters such as <c>_since=2026-01-01</c>; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The versions, the latest first, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The type or the id can't be one, or the id stands without a
    /// type.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such resource (404), the service refused, or
    /// could not be reached; thrown while enumerating.</exception>
    public virtual AsyncPageable<FhirVersion<BinaryData>> HistoryAsync(
        string? type = null, string? id = null, string? query = null, CancellationToken cancellationToken = default)
    {
        var begin = _engine.History(type, id, query);
        return new LazyAsyncPageable<FhirVersion<BinaryData>>(() => Pages(begin()).FetchAsync, cancellationToken);
    }

    /// <inheritdoc cref="HistoryAsync"/>
    public virtual Pageable<FhirVersion<BinaryData>> History(
        string? type = null, string? id = null, string? query = null, CancellationToken cancellationToken = default)
    {
        var begin = _engine.History(type, id, query);
        return new LazyPageable<FhirVersion<BinaryData>>(() => Pages(begin()).Fetch, cancellationToken);
    }

    private FhirExchange<NullableResponse<BinaryData>> ReadingIfExists(string type, string id) =>
        _engine.ReadIfExists<RawResource>(type, id).Select(static response =>
            (NullableResponse<BinaryData>)ToJson((FhirResponse<RawResource>)response));

    private HistoryPages<RawResource, BinaryData> Pages(LinkTrail trail) =>
        new(trail, _engine.Model, static resource => resource.ToBinaryData());
}
