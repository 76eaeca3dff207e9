namespace HealthData.Fhir;

/// <content>Searching (FHIR R4 3.1.1), and what else comes in pages.</content>
public partial class FhirClient
{
    /// <summary>Searches resources of a type.</summary>
    /// <typeparam name="T">The type; <see cref="Resource"/> to search all types.</typeparam>
    /// <param name="query">What to search for; a text such as <c>code=8867-4</c> converts to it. Null for all.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The resources, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The query has what no request can carry.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, could not be reached, or its links lead
    /// to another origin or round in a circle; thrown while enumerating.</exception>
    /// <example>
    /// <code>
    /// await foreach (Observation observation in client.SearchAsync&lt;Observation&gt;("code=8867-4"))
    /// {
    ///     Console.WriteLine(observation.Id);
    /// }
    /// </code>
    /// </example>
    public virtual FhirAsyncPageable<T> SearchAsync<T>(
        FhirQuery<T>? query = null, CancellationToken cancellationToken = default)
        where T : Resource => new(Steps(query), cancellationToken);

    /// <inheritdoc cref="SearchAsync{T}"/>
    public virtual FhirPageable<T> Search<T>(
        FhirQuery<T>? query = null, CancellationToken cancellationToken = default)
        where T : Resource => new(Steps(query), cancellationToken);

    /// <summary>Searches resources of a type that is known by its name alone, such as one that R4 doesn't have.
    /// </summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="query">What to search for; null for all.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The resources, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The type is no name of one, or the query has what no request can
    /// carry.</exception>
    /// <exception cref="HealthDataRequestFailedException">As for one type; thrown while enumerating.</exception>
    public virtual FhirAsyncPageable<Resource> SearchAsync(
        string type, FhirQuery<Resource>? query = null, CancellationToken cancellationToken = default) =>
        new(Steps(type, query), cancellationToken);

    /// <inheritdoc cref="SearchAsync(string, FhirQuery{Resource}, CancellationToken)"/>
    public virtual FhirPageable<Resource> Search(
        string type, FhirQuery<Resource>? query = null, CancellationToken cancellationToken = default) =>
        new(Steps(type, query), cancellationToken);

    /// <summary>Searches resources that belong to a patient, or to another head of a compartment (FHIR R4
    /// 2.36).</summary>
    /// <typeparam name="T">The type; <see cref="Resource"/> for all types.</typeparam>
    /// <param name="compartment">The type of the head, such as <c>Patient</c> or <c>Encounter</c>.</param>
    /// <param name="id">The id of the head, without the type.</param>
    /// <param name="query">What to search for; null for all. It is in the address, unless
    /// <see cref="FhirQuery{T}.UsesPost"/> is true, which Azure doesn't take here.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The resources, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The compartment or the id can't be one, or the query has what no request can
    /// carry.</exception>
    /// <exception cref="HealthDataRequestFailedException">As for one type; thrown while enumerating.</exception>
    public virtual FhirAsyncPageable<T> SearchCompartmentAsync<T>(
        string compartment, string id, FhirQuery<T>? query = null, CancellationToken cancellationToken = default)
        where T : Resource => new(Steps(compartment, id, query), cancellationToken);

    /// <inheritdoc cref="SearchCompartmentAsync{T}"/>
    public virtual FhirPageable<T> SearchCompartment<T>(
        string compartment, string id, FhirQuery<T>? query = null, CancellationToken cancellationToken = default)
        where T : Resource => new(Steps(compartment, id, query), cancellationToken);

    /// <summary>Gets the references to a patient's documents (<c>$docref</c>).</summary>
    /// <param name="patientId">The patient's id, without the type.</param>
    /// <param name="query">Parameters such as <c>start=2026-01-01&amp;type=http://loinc.org|34133-9</c>; null for
    /// none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The references, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached; thrown while
    /// enumerating.</exception>
    public virtual FhirAsyncPageable<DocumentReference> GetDocumentReferencesAsync(
        string patientId, string? query = null, CancellationToken cancellationToken = default) =>
        new(_engine.DocumentReferences(patientId, query), cancellationToken);

    /// <inheritdoc cref="GetDocumentReferencesAsync"/>
    public virtual FhirPageable<DocumentReference> GetDocumentReferences(
        string patientId, string? query = null, CancellationToken cancellationToken = default) =>
        new(_engine.DocumentReferences(patientId, query), cancellationToken);

    /// <summary>Gets everything about a patient: the record, what it refers to, and what refers to it
    /// (<c>$everything</c>).</summary>
    /// <param name="patientId">The patient's id, without the type.</param>
    /// <param name="query">Parameters such as <c>_type=Observation&amp;_since=2026-01-01</c>; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resources, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such patient (404), the service refused, or could
    /// not be reached; thrown while enumerating.</exception>
    public virtual FhirAsyncPageable<Resource> EverythingAsync(
        string patientId, string? query = null, CancellationToken cancellationToken = default) =>
        new(_engine.Everything(patientId, query), cancellationToken);

    /// <inheritdoc cref="EverythingAsync"/>
    public virtual FhirPageable<Resource> Everything(
        string patientId, string? query = null, CancellationToken cancellationToken = default) =>
        new(_engine.Everything(patientId, query), cancellationToken);

    private Func<PageSteps<Resource>> Steps<T>(FhirQuery<T>? query)
        where T : Resource
    {
        var type = ResourceTypeName.OfAny<T>();
        return _engine.Search(type, (query ?? new FhirQuery<T>()).ToRequest(), type);
    }

    private Func<PageSteps<Resource>> Steps<T>(string compartment, string id, FhirQuery<T>? query)
        where T : Resource
    {
        var type = ResourceTypeName.OfAny<T>();
        return _engine.SearchCompartment(
            compartment, id, type, (query ?? new FhirQuery<T>()).ToRequest(), type);
    }

    private Func<PageSteps<Resource>> Steps(string type, FhirQuery<Resource>? query) =>
        _engine.Search(FhirNameGuard.Type(type), (query ?? new FhirQuery<Resource>()).ToRequest(), matches: null);
}
