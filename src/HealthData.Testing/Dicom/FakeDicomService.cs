using System.Diagnostics;

namespace HealthData.Testing;

/// <summary>
/// The DICOM service of a <see cref="FakeWorkspace"/>, to inspect what is stored and to add to it.
/// </summary>
/// <threadsafety>All members can be used from several threads at once.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeDicomService
{
    private readonly InstanceCatalog _catalog;
    private readonly FakeDicomOptions _options;
    private readonly ChangeLog _changes;
    private readonly Worklist _worklist;
    private readonly OperationTable _operations;
    private readonly BlobStore _blobs;

    internal FakeDicomService(
        FakeDicomOptions options,
        InstanceCatalog catalog,
        ChangeLog changes,
        Worklist worklist,
        OperationTable operations,
        BlobStore blobs)
    {
        _options = options;
        _catalog = catalog;
        _changes = changes;
        _worklist = worklist;
        _operations = operations;
        _blobs = blobs;
    }

    /// <summary>Gets the number of stored instances.</summary>
    public int Count => _catalog.Count;

    /// <summary>Gets the stored instances, in no particular order.</summary>
    public IReadOnlyList<FakeDicomInstance> Instances => [.. _catalog.ToArray().Select(stored => stored.Info)];

    /// <summary>Gets the workitems, the newest first.</summary>
    public IReadOnlyList<FakeWorkitem> Workitems => _worklist.Items;

    /// <summary>Returns whether the default partition has an instance.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <returns>True if the instance is stored.</returns>
    public bool Contains(string studyInstanceUid, string seriesInstanceUid, string sopInstanceUid) =>
        Find(studyInstanceUid, seriesInstanceUid, sopInstanceUid) is not null;

    /// <summary>Opens the stored file of an instance in the default partition.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <returns>A stream over the stored bytes; the caller disposes of it.</returns>
    /// <exception cref="KeyNotFoundException">No such instance is stored, or its bytes were only counted.</exception>
    public Stream OpenRead(string studyInstanceUid, string seriesInstanceUid, string sopInstanceUid) =>
        Find(studyInstanceUid, seriesInstanceUid, sopInstanceUid) is { Content.CanRead: true } stored
            ? stored.Content.OpenRead()
            : throw new KeyNotFoundException("No such instance is stored, or its bytes were only counted.");

    /// <summary>
    /// Adds an instance whose bytes are generated while they are read, so that it can be of any size: a video in one
    /// encapsulated frame, with the same bytes at every read.
    /// </summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="length">The length of the complete file in bytes, at least 4,096 and even.</param>
    /// <returns>The instance.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is too small or odd.</exception>
    /// <exception cref="ArgumentException">A UID is not valid, or the instance is there already.</exception>
    public FakeDicomInstance AddGenerated(
        string studyInstanceUid,
        string seriesInstanceUid,
        string sopInstanceUid,
        long length)
    {
        var key = new InstanceKey(InstanceKey.DefaultPartition, studyInstanceUid, seriesInstanceUid, sopInstanceUid);
        var (info, header, content) = GeneratedInstance.Create(key, length);
        var stored = new StoredInstance(info, header, content, new InstanceAttributes(header.DataSet, []));
        return _catalog.TryAdd(stored, replace: false)
            ? info
            : throw new ArgumentException("The instance is there already.", nameof(sopInstanceUid));
    }

    /// <summary>Gets the extended query tags, those of the options and those that clients have added.</summary>
    public IList<FakeQueryTag> ExtendedQueryTags => _options.ExtendedQueryTags;

    /// <summary>Adds a long-running operation whose state stays as it is.</summary>
    /// <param name="id">The operation's id.</param>
    /// <param name="status">The status, such as <c>succeeded</c>, or a word that no client knows.</param>
    /// <param name="results">The results in JSON; null for none.</param>
    public void AddOperation(string id, string status, string? results = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(status);
        _operations.Add(id, status, results is null ? null : json => json.WriteRawValue(results));
    }

    /// <summary>Adds an entry to the change feed, as if an instance had been stored.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <returns>The sequence number of the entry.</returns>
    public long AddChange(string studyInstanceUid, string seriesInstanceUid, string sopInstanceUid) => _changes.Add(
        new InstanceKey(InstanceKey.DefaultPartition, studyInstanceUid, seriesInstanceUid, sopInstanceUid),
        ChangeLog.Create);

    /// <summary>Leaves sequence numbers of the change feed out, as the service does.</summary>
    /// <param name="count">The number of sequence numbers.</param>
    public void SkipSequenceNumbers(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _changes.Skip(count);
    }

    /// <summary>Finds a file that an export wrote.</summary>
    /// <param name="name">The container and the path, such as
    /// <c>images/{operation}/results/{study}/{series}/{instance}.dcm</c>.</param>
    /// <returns>The content; null if there is no such file.</returns>
    public ReadOnlyMemory<byte>? FindExported(string name) => _blobs.Find(name);

    /// <summary>Removes all instances, workitems, operations, and entries of the change feed.</summary>
    public void Clear()
    {
        _catalog.Clear();
        _changes.Clear();
        _worklist.Clear();
        _operations.Clear();
    }

    /// <summary>Returns the number of instances.</summary>
    public override string ToString() => $"{nameof(FakeDicomService)} ({Count} instances)";

    private StoredInstance? Find(string study, string series, string instance) =>
        _catalog.Find(new InstanceKey(InstanceKey.DefaultPartition, study, series, instance));
}
