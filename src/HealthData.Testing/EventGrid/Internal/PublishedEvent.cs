namespace HealthData.Testing;

/// <summary>An event, before it has an envelope.</summary>
internal sealed record PublishedEvent(string Id, string Type, string Subject, string DataVersion, DateTimeOffset Time)
{
    public required string Source { get; init; }

    /// <summary>Gets the data as JSON.</summary>
    public required ReadOnlyMemory<byte> Data { get; init; }
}
