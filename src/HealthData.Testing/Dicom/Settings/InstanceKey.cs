namespace HealthData.Testing;

/// <summary>What identifies a stored instance. UIDs are compared as the service does: exactly.</summary>
internal readonly record struct InstanceKey(string Partition, string Study, string Series, string Instance)
{
    public const string DefaultPartition = "Microsoft.Default";

    public override string ToString() => nameof(InstanceKey);
}
