using Hl7.Fhir.Rest;

namespace HealthData.Fhir.Firely;

/// <content>What belongs to a patient (FHIR R4 2.36).</content>
public partial class FirelyFhirClient
{
    /// <summary>Searches resources that belong to a patient, or to another head of a compartment (FHIR R4
    /// 2.36).</summary>
    /// <typeparam name="T">The class; <c>Hl7.Fhir.Model.Resource</c> for all types.</typeparam>
    /// <param name="compartment">The type of the head, such as <c>Patient</c> or <c>Encounter</c>.</param>
    /// <param name="id">The id of the head, without the type.</param>
    /// <param name="query">What to search for; null for all. It is in the address.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The resources, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The compartment or the id can't be one, or the query has what no request can
    /// carry.</exception>
    /// <exception cref="HealthDataRequestFailedException">As for one type; thrown while enumerating.</exception>
    public virtual FirelyAsyncPageable<T> SearchCompartmentAsync<T>(
        string compartment, string id, SearchParams? query = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource => new(Steps<T>(compartment, id, query), cancellationToken);

    /// <inheritdoc cref="SearchCompartmentAsync{T}"/>
    public virtual FirelyPageable<T> SearchCompartment<T>(
        string compartment, string id, SearchParams? query = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource => new(Steps<T>(compartment, id, query), cancellationToken);

    /// <summary>Gets the references to a patient's documents (<c>$docref</c>).</summary>
    /// <param name="patientId">The patient's id, without the type.</param>
    /// <param name="query">Parameters such as <c>start=2026-01-01&amp;type=http://loinc.org|34133-9</c>; null for
    /// none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The references, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached; thrown while
    /// enumerating.</exception>
    public virtual FirelyAsyncPageable<Poco.DocumentReference> GetDocumentReferencesAsync(
        string patientId, string? query = null, CancellationToken cancellationToken = default) =>
        new(_engine.DocumentReferences(patientId, query), cancellationToken);

    /// <inheritdoc cref="GetDocumentReferencesAsync"/>
    public virtual FirelyPageable<Poco.DocumentReference> GetDocumentReferences(
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
    public virtual FirelyAsyncPageable<Poco.Resource> EverythingAsync(
        string patientId, string? query = null, CancellationToken cancellationToken = default) =>
        new(_engine.Everything(patientId, query), cancellationToken);

    /// <inheritdoc cref="EverythingAsync"/>
    public virtual FirelyPageable<Poco.Resource> Everything(
        string patientId, string? query = null, CancellationToken cancellationToken = default) =>
        new(_engine.Everything(patientId, query), cancellationToken);

    private Func<PageSteps<Poco.Resource>> Steps<T>(string compartment, string id, SearchParams? query)
        where T : Poco.Resource
    {
        var type = PocoTypeName.OfAny<T>();
        var parameters = SearchText.Of(query ?? new SearchParams(), nameof(query));
        return _engine.SearchCompartment(
            compartment, id, type, new SearchRequest(parameters, IsStrict: false, UsesPost: null), type);
    }
}
