namespace HealthData.Fhir;

/// <content>Histories (FHIR R4 3.1.0.9).</content>
public partial class FhirClient
{
    /// <summary>Gets the versions of a resource, of a type, or of all resources.</summary>
    /// <typeparam name="T">The type; <see cref="Resource"/> for all types.</typeparam>
    /// <param name="id">The resource's id; null for all resources of the type.</param>
    /// <param name="query">Parameters such as <c>_since=2026-01-01</c>; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The versions, the latest first, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The id can't be one, or stands without a type.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such resource (404), the service refused, or
    /// could not be reached; thrown while enumerating.</exception>
    public virtual AsyncPageable<FhirVersion<T>> HistoryAsync<T>(
        string? id = null, string? query = null, CancellationToken cancellationToken = default)
        where T : Resource
    {
        var begin = _engine.History(ResourceTypeName.OfAny<T>(), id, query);
        return new LazyAsyncPageable<FhirVersion<T>>(
            () => Pages<T>(begin()).FetchAsync, cancellationToken);
    }

    /// <inheritdoc cref="HistoryAsync{T}"/>
    public virtual Pageable<FhirVersion<T>> History<T>(
        string? id = null, string? query = null, CancellationToken cancellationToken = default)
        where T : Resource
    {
        var begin = _engine.History(ResourceTypeName.OfAny<T>(), id, query);
        return new LazyPageable<FhirVersion<T>>(
            () => Pages<T>(begin()).Fetch, cancellationToken);
    }

    private HistoryPages<Resource, T> Pages<T>(LinkTrail trail)
        where T : Resource => new(trail, _engine.Model, static resource => resource as T);
}
