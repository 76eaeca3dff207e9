namespace HealthData.Fhir;

/// <summary>The resources that a search finds, as JSON, page by page as they are asked for.</summary>
/// <remarks>Enumerating the resources throws at an entry that is no resource. The pages give the others, and the
/// <see cref="FhirRawPage.Problems"/>.</remarks>
/// <threadsafety>Each enumeration is independent of others.</threadsafety>
public class FhirRawAsyncPageable : AsyncPageable<BinaryData>
{
    private readonly Func<PageSteps<RawResource>> _begin;

    /// <summary>Creates pages for mocking: override <see cref="AsPages"/>.</summary>
    protected FhirRawAsyncPageable() => _begin = null!;

    internal FhirRawAsyncPageable(Func<PageSteps<RawResource>> begin, CancellationToken cancellationToken)
        : base(cancellationToken) => _begin = begin;

    /// <summary>Gives the pages, with what was included and what can't be read.</summary>
    /// <param name="continuationToken">The <see cref="FhirRawPage.ContinuationToken"/> of the page before the first one
    /// to get; null to begin at the first page.</param>
    /// <param name="pageSizeHint">Not used: the query has the page size.</param>
    /// <returns>The pages.</returns>
    public override IAsyncEnumerable<FhirRawPage> AsPages(
        string? continuationToken = null, int? pageSizeHint = null) => PageWalk.PagesAsync(
            _begin, static content => new FhirRawPage(content), continuationToken, CancellationToken);

    /// <inheritdoc/>
    public override IAsyncEnumerator<BinaryData> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        PageWalk.MatchesAsync<BinaryData, FhirRawPage>(AsPages(), areHidden: false, cancellationToken);
}
