namespace HealthData.Testing;

/// <summary>An instance in the catalog. The watermark grows with every change, as the service's does.</summary>
internal sealed record StoredInstance(
    FakeDicomInstance Info,
    InstanceHeader Header,
    InstanceContent Content,
    long Watermark)
{
    public override string ToString() => Info.ToString();
}
