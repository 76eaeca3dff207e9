namespace HealthData.Dicom;

/// <content>Searching: QIDO-RS (PS3.18 10.6).</content>
public partial class DicomWebClient
{
    /// <summary>Searches studies.</summary>
    /// <param name="query">What to search by; null for all studies.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The studies, fetched page by page as they are asked for. None, if there are none.</returns>
    /// <exception cref="ArgumentException">The query has something that the service would refuse.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached; thrown while
    /// enumerating.</exception>
    /// <remarks>Studies that are stored meanwhile may be missing or not; no study is returned twice in one
    /// enumeration.</remarks>
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
        new LazyAsyncPageable<StudyResult>(StudyPages(query).FetchAsync, cancellationToken);

    /// <inheritdoc cref="SearchStudiesAsync"/>
    public virtual Pageable<StudyResult> SearchStudies(
        StudyQuery? query = null, CancellationToken cancellationToken = default) =>
        new LazyPageable<StudyResult>(StudyPages(query).Fetch, cancellationToken);

    /// <summary>Searches series, in all studies or in one.</summary>
    /// <param name="query">What to search by; null for all series.</param>
    /// <param name="studyInstanceUid">The study to search in; null for all.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The series, fetched page by page as they are asked for. None, if there are none.</returns>
    /// <exception cref="ArgumentException">The query has something that the service would refuse.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached; thrown while
    /// enumerating.</exception>
    public virtual AsyncPageable<SeriesResult> SearchSeriesAsync(
        SeriesQuery? query = null, string? studyInstanceUid = null, CancellationToken cancellationToken = default) =>
        new LazyAsyncPageable<SeriesResult>(SeriesPages(query, studyInstanceUid).FetchAsync, cancellationToken);

    /// <inheritdoc cref="SearchSeriesAsync"/>
    public virtual Pageable<SeriesResult> SearchSeries(
        SeriesQuery? query = null, string? studyInstanceUid = null, CancellationToken cancellationToken = default) =>
        new LazyPageable<SeriesResult>(SeriesPages(query, studyInstanceUid).Fetch, cancellationToken);

    /// <summary>Searches instances, everywhere, in one study or in one series.</summary>
    /// <param name="query">What to search by; null for all instances.</param>
    /// <param name="studyInstanceUid">The study to search in; null for all.</param>
    /// <param name="seriesInstanceUid">The series to search in, which needs its study; null for all.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The instances, fetched page by page as they are asked for. None, if there are none.</returns>
    /// <exception cref="ArgumentException">The query has something that the service would refuse.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached; thrown while
    /// enumerating.</exception>
    public virtual AsyncPageable<InstanceResult> SearchInstancesAsync(
        InstanceQuery? query = null,
        string? studyInstanceUid = null,
        string? seriesInstanceUid = null,
        CancellationToken cancellationToken = default) =>
        new LazyAsyncPageable<InstanceResult>(
            InstancePages(query, studyInstanceUid, seriesInstanceUid).FetchAsync, cancellationToken);

    /// <inheritdoc cref="SearchInstancesAsync"/>
    public virtual Pageable<InstanceResult> SearchInstances(
        InstanceQuery? query = null,
        string? studyInstanceUid = null,
        string? seriesInstanceUid = null,
        CancellationToken cancellationToken = default) =>
        new LazyPageable<InstanceResult>(
            InstancePages(query, studyInstanceUid, seriesInstanceUid).Fetch, cancellationToken);

    private SearchPages<StudyResult> StudyPages(StudyQuery? query) =>
        Pages(DicomOperations.SearchStudies, query ?? new StudyQuery(), [], set => new StudyResult(set));

    private SearchPages<SeriesResult> SeriesPages(SeriesQuery? query, string? study) => study is null
        ? Pages(DicomOperations.SearchSeries, query ?? new SeriesQuery(), [], set => new SeriesResult(set))
        : Pages(
            DicomOperations.SearchSeriesOfStudy,
            query ?? new SeriesQuery(),
            [UidGuard.Check(study)],
            set => new SeriesResult(set));

    private SearchPages<InstanceResult> InstancePages(InstanceQuery? query, string? study, string? series)
    {
        if (study is null && series is not null)
        {
            throw new ArgumentException("A series to search in needs its study.", nameof(series));
        }

        var (operation, scope) = (study, series) switch
        {
            (null, _) => (DicomOperations.SearchInstances, Array.Empty<string>()),
            (_, null) => (DicomOperations.SearchInstancesOfStudy, [UidGuard.Check(study)]),
            _ => (DicomOperations.SearchInstancesOfSeries, [UidGuard.Check(study), UidGuard.Check(series)]),
        };
        return Pages(operation, query ?? new InstanceQuery(), scope, set => new InstanceResult(set));
    }

    private SearchPages<T> Pages<T>(
        RequestOperation operation, StudyQuery query, string[] scope, Func<AttributeSet, T> convert)
        where T : notnull
    {
        var request = query.ToRequest();
        return new SearchPages<T>(Create, _service, request, convert);

        HttpMessage Create(int offset, int limit)
        {
            var message = _service.CreateMessage(operation, scope);
            message.Request.Headers.SetValue("Accept", MediaTypes.DicomJson);
            request.WriteTo(message.Request.Uri, offset, limit);
            return message;
        }
    }
}
