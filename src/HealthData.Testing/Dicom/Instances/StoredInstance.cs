namespace HealthData.Testing;

/// <summary>An instance in the catalog. The watermark grows with every change, as the service's does.</summary>
internal sealed record StoredInstance(
    FakeDicomInstance Info,
    InstanceHeader Header,
    StoredContent Content,
    InstanceAttributes Attributes)
{
    /// <summary>Set by the catalog.</summary>
    public long Watermark { get; init; }

    public override string ToString() => Info.ToString();
}
