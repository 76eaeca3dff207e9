namespace HealthData.Testing;

/// <summary>How the DICOM service of a <see cref="FakeWorkspace"/> is to behave. The defaults are the Azure service's.</summary>
public sealed class FakeDicomOptions
{
    /// <summary>Where stored instances are kept.</summary>
    public FakeDicomStorage Storage { get; set; }

    /// <summary>
    /// The folder for <see cref="FakeDicomStorage.Disk"/>. Unless set, a folder of its own under the system's temporary
    /// files, which is deleted with the workspace.
    /// </summary>
    public string? StorageFolder { get; set; }

    /// <summary>The longest request body in bytes; a longer one is answered with 413. 4 GiB unless set.</summary>
    public long MaxRequestBytes { get; set; } = 4L << 30;

    /// <summary>The longest instance in bytes; a longer one is answered with 413. 4 GiB unless set.</summary>
    public long MaxInstanceBytes { get; set; } = 4L << 30;

    /// <summary>The longest instance that is transcoded or rendered; a longer one is answered with 406. 100 MiB unless set.</summary>
    public long MaxTranscodeBytes { get; set; } = 100L << 20;

    /// <summary>
    /// Whether instances in the implicit VR transfer syntax are accepted, with warning 45063. Off by default: the
    /// service accepts explicit VR only, and such an instance fails with reason 43264.
    /// </summary>
    public bool AcceptImplicitVr { get; set; }

    /// <summary>
    /// Whether a study or series of several instances can be transcoded. Off by default: the service answers 406 unless
    /// the original transfer syntaxes are asked for.
    /// </summary>
    public bool TranscodeManyInstances { get; set; }

    /// <summary>Whether the service has data partitions, so that paths start with <c>partitions/{name}</c>.</summary>
    public bool UseDataPartitions { get; set; }

    /// <summary>The scope that a token must be for.</summary>
    public string Scope { get; set; } = "https://dicom.healthcareapis.azure.com/.default";

    /// <summary>
    /// The extended query tags: attributes that can be searched by besides those that the service always indexes.
    /// None unless added. What is stored before a tag is added can be searched by it, too.
    /// </summary>
    public IList<FakeQueryTag> ExtendedQueryTags { get; } = [];

    /// <summary>
    /// Decides about instances that pass all checks: a failure reason (PS3.18 table I.2-2, such as 272 or 45071) keeps
    /// the instance out, null lets it in. When every instance of a request fails so, the answer is 500 instead of 409.
    /// </summary>
    public Func<FakeDicomInstance, int?>? FailureReason { get; set; }
}
