using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

/// <summary>
/// A transfer of any number of instances into or out of a DICOM service, which goes on where it stopped after a crash
/// or a broken connection, and can be proven complete.
/// </summary>
/// <remarks>
/// <para>A journal on disk notes what became of each instance before its outcome is handed out. The same call with the
/// same journal, even after the process was killed, sends nothing again that is known to be stored: a file is known by
/// its path, size, time of last change, and SOP Instance UID, and is sent again if one of them changes; other contents
/// are known by their bytes. The journal holds identifiers and paths, so protect it as you protect the files.</para>
/// <para>While the service is too busy, the whole transfer slows down, and nothing is left out. What fails in passing
/// is tried again; what was lost on the way back counts as stored when the service has it at the second try.</para>
/// </remarks>
/// <example>
/// <code>
/// var transfer = new DicomTransfer(client, "archive.journal");
/// await foreach (StoreOutcome outcome in transfer.UploadAsync(InstanceContent.FromFolder("archive")))
/// {
///     Count(outcome.Status);
/// }
///
/// await transfer.WriteManifestAsync("manifest.jsonl");
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use, but only one at a time can use the journal.</threadsafety>
public class DicomTransfer
{
    private readonly DicomWebClient _client;
    private readonly DicomTransferOptions _options;
    private readonly string _journalPath;

    /// <summary>Creates a transfer.</summary>
    /// <param name="client">The client of the service.</param>
    /// <param name="journalPath">The path of the journal, which is created when it isn't there, in a folder that
    /// exists.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public DicomTransfer(DicomWebClient client, string journalPath, DicomTransferOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrEmpty(journalPath);
        _client = client;
        _journalPath = Path.GetFullPath(journalPath);
        _options = options ?? new DicomTransferOptions();
    }

    /// <summary>Creates a transfer for mocking.</summary>
    protected DicomTransfer()
    {
        _client = null!;
        _journalPath = string.Empty;
        _options = new DicomTransferOptions();
    }

    /// <summary>Uploads instances.</summary>
    /// <param name="instances">The instances, such as <see cref="InstanceContent.FromFolder"/> gives.</param>
    /// <param name="cancellationToken">Cancels the upload: no further request is begun.</param>
    /// <returns>The outcomes, one for each content, in the order in which they become known; those that the journal
    /// knows, too. The upload goes on while they are enumerated.</returns>
    /// <exception cref="TransferJournalException">The journal can't be used; thrown while enumerating.</exception>
    /// <exception cref="IOException">The journal can't be written, such as on a full disk; thrown while enumerating.
    /// The next call goes on.</exception>
    public virtual IAsyncEnumerable<StoreOutcome> UploadAsync(
        IEnumerable<InstanceContent> instances, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instances);
        return UploadRun.RunAsync(
            _client.Service,
            _journalPath,
            _options,
            instances as IReadOnlyCollection<InstanceContent>,
            Sequence(instances, CancellationToken.None),
            cancellationToken);
    }

    /// <summary>Uploads a sequence of instances, some thousand ahead of the outcomes that were taken.</summary>
    /// <param name="instances">The instances. Each must stay readable until it has its outcome.</param>
    /// <param name="cancellationToken">Cancels the upload: no further request is begun.</param>
    /// <returns>The outcomes, one for each content, in the order in which they become known; those that the journal
    /// knows, too. The upload goes on while they are enumerated.</returns>
    /// <exception cref="TransferJournalException">The journal can't be used; thrown while enumerating.</exception>
    /// <exception cref="IOException">The journal can't be written, such as on a full disk; thrown while enumerating.
    /// The next call goes on.</exception>
    /// <remarks>What the sequence itself throws is thrown on, after the outcomes of what was read before.</remarks>
    public virtual IAsyncEnumerable<StoreOutcome> UploadAsync(
        IAsyncEnumerable<InstanceContent> instances, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instances);
        return UploadRun.RunAsync(
            _client.Service, _journalPath, _options, all: null, instances, cancellationToken);
    }

    /// <summary>Downloads studies below a folder as <c>STUDY/SERIES/INSTANCE.dcm</c>, named after their UIDs.</summary>
    /// <param name="studyInstanceUids">The Study Instance UIDs.</param>
    /// <param name="folder">The folder; it is created when it is not there.</param>
    /// <param name="cancellationToken">Cancels the download. Files saved so far stay.</param>
    /// <returns>The outcomes, one for each instance, in the order in which they become known; those that are there
    /// already, too. The download goes on while they are enumerated.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid; thrown while enumerating.</exception>
    /// <exception cref="TransferJournalException">The journal can't be used; thrown while enumerating.</exception>
    /// <exception cref="IOException">The journal or a file can't be written, such as on a full disk; thrown while
    /// enumerating. The next call goes on.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service can't be used; thrown while enumerating. The next
    /// call goes on.</exception>
    /// <remarks>A study of which nothing is there is asked for as a whole. When that breaks off, only those instances
    /// are asked for that have not come. A file appears when it is complete.</remarks>
    public virtual IAsyncEnumerable<DownloadOutcome> DownloadAsync(
        IEnumerable<string> studyInstanceUids, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(studyInstanceUids);
        return DownloadAsync(Sequence(studyInstanceUids, CancellationToken.None), folder, cancellationToken);
    }

    /// <summary>Downloads a sequence of studies, such as those that a search finds.</summary>
    /// <inheritdoc cref="DownloadAsync(IEnumerable{string}, string, CancellationToken)"/>
    public virtual IAsyncEnumerable<DownloadOutcome> DownloadAsync(
        IAsyncEnumerable<string> studyInstanceUids, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(studyInstanceUids);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return DownloadRun.RunAsync(
            _client.Service,
            _journalPath,
            _options,
            studyInstanceUids,
            new InstanceFolder(folder, new SaveOptions { ExistingFile = _options.ExistingFile }),
            Search,
            cancellationToken);
    }

    /// <summary>Writes what the journal knows: a line of JSON for each instance, with its UIDs, its file, its size, its
    /// SHA-256, and its outcome.</summary>
    /// <param name="path">The path of the manifest. A file that is there is replaced when the new one is
    /// complete.</param>
    /// <param name="cancellationToken">Cancels the call; the file is left as it was.</param>
    /// <returns>A task that ends with it.</returns>
    /// <exception cref="TransferJournalException">The journal can't be used.</exception>
    /// <exception cref="IOException">The journal can't be read, or the manifest can't be written.</exception>
    public virtual async Task WriteManifestAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var journal = OpenJournal();
        await TransferManifest.WriteAsync(path, journal.Latest(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks the service whether all instances of the transfer are there.</summary>
    /// <param name="options">The options, or null for the defaults: those of the journal, by their presence.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What is missing, different, or there besides.</returns>
    /// <exception cref="TransferJournalException">The journal can't be used.</exception>
    /// <exception cref="InvalidDataException">The file isn't a manifest.</exception>
    /// <exception cref="IOException">The journal or the manifest can't be read.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be
    /// reached.</exception>
    public virtual async Task<TransferVerifyResult> VerifyAsync(
        TransferVerifyOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new TransferVerifyOptions();
        using var journal = options.ManifestPath is null ? OpenJournal() : null;
        var entries = options.ManifestPath is { } path
            ? await TransferManifest.ReadAsync(path, cancellationToken).ConfigureAwait(false)
            : journal!.Latest();
        using var verification = new TransferVerification(_client.Service, Search, options);
        return await verification.RunAsync(entries, cancellationToken).ConfigureAwait(false);
    }

    private TransferJournal OpenJournal() => new(_journalPath, _client.Service.Delays.Time);

    private IAsyncEnumerable<InstanceResult> Search(string studyInstanceUid) => _client.SearchInstancesAsync(
        new InstanceQuery { IncludeFields = { Keyword.SeriesInstanceUID } }, studyInstanceUid);

    private static async IAsyncEnumerable<T> Sequence<T>(
        IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
