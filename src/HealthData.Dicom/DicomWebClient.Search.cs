namespace HealthData.Dicom;

/// <content>Searching: QIDO-RS (PS3.18 10.6).</content>
public partial class DicomWebClient
{
    /// <summary>Searches studies.</summary>
    /// <param name="query">What to search by; null for all studies.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The studies, retrieved page by page as you enumerate them. Empty if there are none.</returns>
    /// <exception cref="ArgumentException">The query has something that the service would reject.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be reached; thrown
    /// while enumerating.</exception>
    /// <remarks>
    /// <para>Studies that are stored during the search might be missing; those that were there before are not missed,
    /// and no study is returned twice in one enumeration. For the latter each enumeration remembers 16 bytes a
    /// result.</para>
    /// <para>Deletions during the search move later results to pages that were already read. To delete what a search
    /// finds, collect all results first.</para>
    /// </remarks>
    /// <example>
    /// <code>
    /// var query = new StudyQuery { PatientId = "7", StudyDate = new DateRange(new DateOnly(2026, 1, 1), null) };
    /// await foreach (StudyResult study in client.SearchStudiesAsync(query))
    /// {
    ///     Console.WriteLine(study.StudyInstanceUid);
    /// }
    /// </code>
    /// </example>
    public virtual AsyncPageable<StudyResult> SearchStudiesAsync(
        StudyQuery? query = null, CancellationToken cancellationToken = default) =>
        new LazyAsyncPageable<StudyResult>(StudyPages(query).Begin, cancellationToken);

    /// <inheritdoc cref="SearchStudiesAsync"/>
    public virtual Pageable<StudyResult> SearchStudies(
        StudyQuery? query = null, CancellationToken cancellationToken = default) =>
        new LazyPageable<StudyResult>(StudyPages(query).BeginSync, cancellationToken);

    /// <summary>Searches series, in all studies or in one.</summary>
    /// <param name="query">What to search by; null for all series.</param>
    /// <param name="studyInstanceUid">The study to search in; null for all. A service may not match
    /// attributes of the study in addition to it.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The series, retrieved page by page as you enumerate them. Empty if there are none.</returns>
    /// <exception cref="ArgumentException">The query has something that the service would reject.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be reached; thrown
    /// while enumerating.</exception>
    public virtual AsyncPageable<SeriesResult> SearchSeriesAsync(
        SeriesQuery? query = null, string? studyInstanceUid = null, CancellationToken cancellationToken = default) =>
        new LazyAsyncPageable<SeriesResult>(SeriesPages(query, studyInstanceUid).Begin, cancellationToken);

    /// <inheritdoc cref="SearchSeriesAsync"/>
    public virtual Pageable<SeriesResult> SearchSeries(
        SeriesQuery? query = null, string? studyInstanceUid = null, CancellationToken cancellationToken = default) =>
        new LazyPageable<SeriesResult>(SeriesPages(query, studyInstanceUid).BeginSync, cancellationToken);

    /// <summary>Searches instances, everywhere, in one study or in one series.</summary>
    /// <param name="query">What to search by; null for all instances.</param>
    /// <param name="studyInstanceUid">The study to search in; null for all. A service may not match
    /// attributes of the study in addition to it.</param>
    /// <param name="seriesInstanceUid">The series to search in, which needs its study; null for all.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The instances, retrieved page by page as you enumerate them. Empty if there are none.</returns>
    /// <exception cref="ArgumentException">The query has something that the service would reject.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be reached; thrown
    /// while enumerating.</exception>
    public virtual AsyncPageable<InstanceResult> SearchInstancesAsync(
        InstanceQuery? query = null,
        string? studyInstanceUid = null,
        string? seriesInstanceUid = null,
        CancellationToken cancellationToken = default) =>
        new LazyAsyncPageable<InstanceResult>(
            InstancePages(query, studyInstanceUid, seriesInstanceUid).Begin, cancellationToken);

    /// <inheritdoc cref="SearchInstancesAsync"/>
    public virtual Pageable<InstanceResult> SearchInstances(
        InstanceQuery? query = null,
        string? studyInstanceUid = null,
        string? seriesInstanceUid = null,
        CancellationToken cancellationToken = default) =>
        new LazyPageable<InstanceResult>(
            InstancePages(query, studyInstanceUid, seriesInstanceUid).BeginSync, cancellationToken);

    private SearchPages<StudyResult> StudyPages(StudyQuery? query) =>
        Pages(
            DicomOperations.SearchStudies, (query ?? new StudyQuery()).ToRequest(), [], set => new StudyResult(set));

    private SearchPages<SeriesResult> SeriesPages(SeriesQuery? query, string? studyInstanceUid)
    {
        var (operation, scope) = studyInstanceUid is null
            ? (DicomOperations.SearchSeries, Array.Empty<string>())
            : (DicomOperations.SearchSeriesOfStudy, [UidGuard.Check(studyInstanceUid)]);
        return Pages(operation, (query ?? new SeriesQuery()).ToRequest(), scope, set => new SeriesResult(set));
    }

    private SearchPages<InstanceResult> InstancePages(
        InstanceQuery? query, string? studyInstanceUid, string? seriesInstanceUid)
    {
        if (studyInstanceUid is null && seriesInstanceUid is not null)
        {
            throw new ArgumentException("To search in a series, also specify its study.", nameof(studyInstanceUid));
        }

        var (operation, scope) = (studyInstanceUid, seriesInstanceUid) switch
        {
            (null, _) => (DicomOperations.SearchInstances, Array.Empty<string>()),
            (_, null) => (DicomOperations.SearchInstancesOfStudy, [UidGuard.Check(studyInstanceUid)]),
            _ => (
                DicomOperations.SearchInstancesOfSeries,
                [UidGuard.Check(studyInstanceUid), UidGuard.Check(seriesInstanceUid)]),
        };
        return Pages(operation, (query ?? new InstanceQuery()).ToRequest(), scope, set => new InstanceResult(set));
    }

    private SearchPages<T> Pages<T>(
        RequestOperation operation, SearchRequest request, string[] scope, Func<AttributeSet, T> convert)
        where T : notnull
    {
        ReadOnlySpan<Keyword> levels = [Keyword.StudyInstanceUID, Keyword.SeriesInstanceUID];
        foreach (var keyword in levels[..scope.Length])
        {
            request.RefuseMatch(keyword, "query");
        }

        return new SearchPages<T>(Open, request, convert, DicomService.Profile.Owns(_service.Endpoint));

        ServiceCall Open(int offset, int limit)
        {
            var call = _service.Open(operation, scope);
            JsonRequest.Accept(call, _service.Endpoint);
            request.WriteTo(call.Request.Uri, offset, limit);
            return call;
        }
    }
}
