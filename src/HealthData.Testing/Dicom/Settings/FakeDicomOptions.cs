namespace HealthData.Testing;

/// <summary>
/// The options of the DICOM service of a <see cref="FakeWorkspace"/>. The defaults are those of the Azure service.
/// </summary>
public sealed class FakeDicomOptions
{
    /// <summary>Gets or sets where stored instances are kept.</summary>
    public FakeDicomStorage Storage { get; set; }

    /// <summary>
    /// Gets or sets the folder for <see cref="FakeDicomStorage.Disk"/>. The default is a new folder for temporary
    /// files, which is deleted with the workspace.
    /// </summary>
    public string? StorageFolder { get; set; }

    /// <summary>Gets or sets the longest request body in bytes; a longer one gets 413. The default is 4 GiB.</summary>
    public long MaxRequestBytes { get; set; } = 4L << 30;

    /// <summary>Gets or sets the longest instance in bytes; a longer one gets 413. The default is 4 GiB.</summary>
    public long MaxInstanceBytes { get; set; } = 4L << 30;

    /// <summary>
    /// Gets or sets the longest instance in bytes that is transcoded or rendered; a longer one gets 406. The default is
    /// 100 MiB.
    /// </summary>
    public long MaxTranscodeBytes { get; set; } = 100L << 20;

    /// <summary>
    /// Gets or sets a value that indicates whether instances in the implicit VR transfer syntax are accepted, with
    /// warning 45063. The default is false: as in the Azure service, such an instance fails with reason 43264.
    /// </summary>
    public bool AcceptImplicitVr { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether a study or series of several instances can be transcoded. The
    /// default is false: as in the Azure service, the response is 406 unless the original transfer syntaxes are
    /// requested.
    /// </summary>
    public bool TranscodeManyInstances { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the service has data partitions, so that paths start with
    /// <c>partitions/{name}</c>. The default is false.
    /// </summary>
    public bool UseDataPartitions { get; set; }

    /// <summary>
    /// Gets or sets how many workitems a page of a search has at most; a longer one is cut, with status 206. The
    /// default is no such limit.
    /// </summary>
    public int MaxWorkitemsOfPage { get; set; } = int.MaxValue;

    /// <summary>
    /// Gets or sets a value that indicates whether metadata refer to pixels as bulk data, which the service then has,
    /// with ranges of bytes. The default is false: as in the Azure service, metadata leave pixels out.
    /// </summary>
    public bool ServesBulkData { get; set; }

    /// <summary>Gets or sets the scope that a token must be for.</summary>
    public string Scope { get; set; } = "https://dicom.healthcareapis.azure.com/.default";

    /// <summary>
    /// Gets the extended query tags: attributes to search by besides those that the service always indexes. Instances
    /// that were stored before a tag was added can be searched by it, too.
    /// </summary>
    public IList<FakeQueryTag> ExtendedQueryTags { get; } = [];

    /// <summary>
    /// Gets or sets how many times a long-running operation is still running when its status is asked for. It does its
    /// work at its end. The default is 1.
    /// </summary>
    public int PollsBeforeCompletion { get; set; } = 1;

    /// <summary>
    /// Gets or sets a function that returns, for the sequence number of an entry of the change feed, how long after its
    /// timestamp the entry becomes visible, behind others with greater numbers. The default is null: immediately.
    /// </summary>
    public Func<long, TimeSpan>? ChangeFeedDelay { get; set; }

    /// <summary>
    /// Gets or sets a function that returns the failure reason (PS3.18 table I.2-2, such as 272 or 45071) of an
    /// instance that passed all checks, or null to store it. If all instances of a request fail in this way, the
    /// response is 500, not 409.
    /// </summary>
    public Func<FakeDicomInstance, int?>? FailureReason { get; set; }
}
