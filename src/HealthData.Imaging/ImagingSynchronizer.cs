namespace HealthData.Imaging;

/// <summary>A synchronizer that keeps ImagingStudy, Patient, and Endpoint resources (FHIR R4) in the state of a DICOM
/// service.</summary>
/// <remarks>
/// <para>A change of a study only says that it has changed: the resources are made from its metadata as they are now.
/// Any number of synchronizers can run at once, and a change that comes twice, late, or out of order does no harm. A
/// change is acknowledged only when a look at the metadata behind the last write has shown that nothing has changed
/// meanwhile.</para>
/// <para>Studies that can't be mapped, or that the FHIR service refuses, don't stop the others.</para>
/// </remarks>
/// <example>
/// <code>
/// var synchronizer = new ImagingSynchronizer(dicom, fhir, new FileStateStore("imaging.checkpoint"));
/// await synchronizer.RunAsync();
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public class ImagingSynchronizer
{
    private readonly DicomWebClient _dicom;
    private readonly StateStore _checkpoints;
    private readonly ImagingSynchronizerOptions _options;
    private readonly ImagingProjector _projector;
    private readonly StudyRunner _runner;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="dicom">The client for the DICOM service, of the partition that the options name.</param>
    /// <param name="fhir">The client for the FHIR service.</param>
    /// <param name="checkpoints">The store of the checkpoint.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option is wrong.</exception>
    public ImagingSynchronizer(
        DicomWebClient dicom, FhirClient fhir, StateStore checkpoints, ImagingSynchronizerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dicom);
        ArgumentNullException.ThrowIfNull(fhir);
        ArgumentNullException.ThrowIfNull(checkpoints);
        _options = options ?? new ImagingSynchronizerOptions();
        if (_options.QuietTime < TimeSpan.Zero || _options.MaxQuietTime < _options.QuietTime
            || _options.PollInterval <= TimeSpan.Zero || _options.ClaimTime <= TimeSpan.Zero
            || _options.MaxConcurrency < 1)
        {
            throw new ArgumentException("A time or the concurrency in the options isn't possible.", nameof(options));
        }

        _dicom = dicom;
        _checkpoints = checkpoints;
        _projector = new ImagingProjector(dicom.Endpoint, _options.Projector);
        _runner = new StudyRunner(
            new StudyPass(dicom, fhir.Raw, _projector, _options),
            new ServiceGate(_options.MaxConcurrency, _options.TimeProvider));
    }

    /// <summary>Initializes a new instance for mocking.</summary>
    protected ImagingSynchronizer()
    {
        _dicom = null!;
        _checkpoints = null!;
        _options = null!;
        _projector = null!;
        _runner = null!;
    }

    /// <summary>Follows the change feed until it is canceled.</summary>
    /// <param name="report">What is called with the outcome of each study, by several threads at once; null for
    /// nothing.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>A task that ends with the run.</returns>
    /// <exception cref="HealthDataRequestFailedException">A service refuses all access. While a service fails in ways
    /// that pass, or can't be reached, the run goes on, with ever longer waits.</exception>
    /// <exception cref="InvalidOperationException">The checkpoint can't be read.</exception>
    /// <exception cref="OperationCanceledException">The run was canceled.</exception>
    public virtual Task RunAsync(Action<StudyOutcome>? report = null, CancellationToken cancellationToken = default)
    {
        var name = _options.CheckpointName ?? "imaging " + _projector.Source;
        if (_options.ClaimTime is not { } lifetime)
        {
            return FollowAsync(cancellationToken);
        }

        var claim = new FeedClaim(
            _checkpoints, name + " claim", lifetime, _options.PollInterval, _options.TimeProvider);
        return claim.RunAsync(FollowAsync, cancellationToken);

        Task FollowAsync(CancellationToken token) => new FeedFollower(
            _dicom, new SyncCheckpoint(_checkpoints, name), _runner, _options, report).RunAsync(token);
    }

    /// <summary>Synchronizes studies, such as all that were there before the change feed.</summary>
    /// <param name="studyInstanceUids">The Study Instance UIDs.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The outcomes, in the order in which the studies end.</returns>
    /// <exception cref="HealthDataRequestFailedException">A service refuses all access; thrown while
    /// enumerating.</exception>
    public virtual IAsyncEnumerable<StudyOutcome> BackfillAsync(
        IEnumerable<string> studyInstanceUids, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(studyInstanceUids);
        return BackfillAsync(ToAsync(studyInstanceUids), cancellationToken);
    }

    /// <summary>Synchronizes studies that come one by one, such as those of a search.</summary>
    /// <param name="studyInstanceUids">The Study Instance UIDs.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The outcomes, in the order in which the studies end.</returns>
    /// <exception cref="HealthDataRequestFailedException">A service refuses all access; thrown while
    /// enumerating.</exception>
    public virtual IAsyncEnumerable<StudyOutcome> BackfillAsync(
        IAsyncEnumerable<string> studyInstanceUids, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(studyInstanceUids);
        return new Backfill(_runner, _options.MaxConcurrency).RunAsync(studyInstanceUids, cancellationToken);
    }

    /// <summary>Synchronizes a study, such as one that an event names. When it returns, the event can be acknowledged.
    /// </summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The outcome. Of calls for one study at once, those that wait share the next pass.</returns>
    /// <exception cref="HealthDataRequestFailedException">A service refuses all access.</exception>
    public virtual Task<StudyOutcome> SynchronizeAsync(
        string studyInstanceUid, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(studyInstanceUid);
        return _runner.RunAsync(studyInstanceUid, cancellationToken);
    }

    /// <summary>Returns what a synchronization of a study would write, and writes nothing.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <returns>The resources as they would be, the requests, and the resources as they are.</returns>
    /// <exception cref="HealthDataRequestFailedException">A service returned an error or couldn't be
    /// reached.</exception>
    public virtual Task<ImagingPreview> PreviewAsync(
        string studyInstanceUid, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(studyInstanceUid);
        return _runner.Pass.PreviewAsync(studyInstanceUid, cancellationToken);
    }

    private static async IAsyncEnumerable<string> ToAsync(IEnumerable<string> values)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var value in values)
        {
            yield return value;
        }
    }
}
