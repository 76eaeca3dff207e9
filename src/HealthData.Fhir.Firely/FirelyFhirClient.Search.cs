using Hl7.Fhir.Rest;

namespace HealthData.Fhir.Firely;

/// <content>Searching (FHIR R4 3.1.1).</content>
public partial class FirelyFhirClient
{
    /// <summary>Searches resources of a type.</summary>
    /// <typeparam name="T">The class; <c>Hl7.Fhir.Model.Resource</c> to search all types.</typeparam>
    /// <param name="query">The search as an address has it, such as <c>code=8867-4&amp;_count=100</c>; null for
    /// all.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The resources, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The query has what no request can carry.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, could not be reached, or its links lead
    /// to another origin or round in a circle; thrown while enumerating.</exception>
    /// <remarks>A search with a parameter that might identify a person is sent as POST.</remarks>
    public virtual FirelyAsyncPageable<T> SearchAsync<T>(
        string? query = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource => new(Steps<T>(query), cancellationToken);

    /// <inheritdoc cref="SearchAsync{T}(string?, CancellationToken)"/>
    public virtual FirelyPageable<T> Search<T>(string? query = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource => new(Steps<T>(query), cancellationToken);

    /// <summary>Searches resources of a type.</summary>
    /// <typeparam name="T">The class; <c>Hl7.Fhir.Model.Resource</c> to search all types.</typeparam>
    /// <param name="query">The search. Its values are taken as they are, percent signs too.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The resources, fetched page by page as they are asked for.</returns>
    /// <exception cref="ArgumentException">The query has what no request can carry.</exception>
    /// <exception cref="HealthDataRequestFailedException">As for a text; thrown while enumerating.</exception>
    public virtual FirelyAsyncPageable<T> SearchAsync<T>(
        SearchParams query, CancellationToken cancellationToken = default)
        where T : Poco.Resource => new(Steps<T>(query), cancellationToken);

    /// <inheritdoc cref="SearchAsync{T}(SearchParams, CancellationToken)"/>
    public virtual FirelyPageable<T> Search<T>(SearchParams query, CancellationToken cancellationToken = default)
        where T : Poco.Resource => new(Steps<T>(query), cancellationToken);

    private Func<PageSteps<Poco.Resource>> Steps<T>(string? query)
        where T : Poco.Resource => Steps<T>([.. QueryText.Split(query ?? string.Empty)]);

    private Func<PageSteps<Poco.Resource>> Steps<T>(SearchParams query)
        where T : Poco.Resource => Steps<T>(SearchText.Of(query, nameof(query)));

    private Func<PageSteps<Poco.Resource>> Steps<T>(List<(string Name, string Value)> parameters)
        where T : Poco.Resource
    {
        var type = PocoTypeName.OfAny<T>();
        return _engine.Search(type, new SearchRequest(parameters, IsStrict: false, UsesPost: null), type);
    }
}
