namespace HealthData.Fhir.Firely;

/// <content>Histories (FHIR R4 3.1.0.9).</content>
public partial class FirelyFhirClient
{
    /// <summary>Gets the versions of a resource, of a type, or of all resources.</summary>
    /// <typeparam name="T">The class; <c>Hl7.Fhir.Model.Resource</c> for all types.</typeparam>
    /// <param name="id">The resource's id; null for all resources of the type.</param>
    /// <param name="query">Parameters such as <c>_since=2026-01-01</c>; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The versions, the latest first, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The id can't be one, or stands without a type.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such resource (404), the service refused, or
    /// could not be reached; thrown while enumerating.</exception>
    public virtual AsyncPageable<FhirVersion<T>> HistoryAsync<T>(
        string? id = null, string? query = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource
    {
        var begin = _engine.History(PocoTypeName.OfAny<T>(), id, query);
        return new LazyAsyncPageable<FhirVersion<T>>(() => Pages<T>(begin()).FetchAsync, cancellationToken);
    }

    /// <inheritdoc cref="HistoryAsync{T}"/>
    public virtual Pageable<FhirVersion<T>> History<T>(
        string? id = null, string? query = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource
    {
        var begin = _engine.History(PocoTypeName.OfAny<T>(), id, query);
        return new LazyPageable<FhirVersion<T>>(() => Pages<T>(begin()).Fetch, cancellationToken);
    }

    private HistoryPages<Poco.Resource, T> Pages<T>(LinkTrail trail)
        where T : Poco.Resource => new(trail, _engine.Model, static resource => resource as T);
}
