namespace HealthData.Fhir;

/// <summary>The synchronous twin of <see cref="FhirRawAsyncPageable"/>.</summary>
/// <threadsafety>Each enumeration is independent of others.</threadsafety>
public class FhirRawPageable : Pageable<BinaryData>
{
    private readonly Func<PageSteps<RawResource>> _begin;

    /// <summary>Creates pages for mocking: override <see cref="AsPages"/>.</summary>
    protected FhirRawPageable() => _begin = null!;

    internal FhirRawPageable(Func<PageSteps<RawResource>> begin, CancellationToken cancellationToken)
        : base(cancellationToken) => _begin = begin;

    /// <summary>Gives the pages, with what was included and what can't be read.</summary>
    /// <param name="continuationToken">The <see cref="FhirRawPage.ContinuationToken"/> of the page before the first one
    /// to get; null to begin at the first page.</param>
    /// <param name="pageSizeHint">Not used: the query has the page size.</param>
    /// <returns>The pages.</returns>
    public override IEnumerable<FhirRawPage> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        PageWalk.Pages(_begin, static content => new FhirRawPage(content), continuationToken, CancellationToken);

    /// <inheritdoc/>
    public override IEnumerator<BinaryData> GetEnumerator() =>
        PageWalk.Matches<BinaryData, FhirRawPage>(AsPages(), areHidden: false);
}
