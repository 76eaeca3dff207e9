namespace HealthData.Testing;

/// <summary>What became of one instance of a store request.</summary>
internal sealed class StoreVerdict
{
    public string? SopClassUid { get; init; }

    public string? SopInstanceUid { get; init; }

    public string? RetrieveUrl { get; init; }

    /// <summary>Null where the instance was stored.</summary>
    public int? Failure { get; init; }

    public int? Warning { get; init; }

    /// <summary>Texts about attributes; null where the answer has no sequence for them.</summary>
    public IReadOnlyList<string>? AttributeComments { get; init; }

    /// <summary>Whether the failure has nothing to do with the instance.</summary>
    public bool IsUnmanaged { get; init; }

    public override string ToString() => $"{nameof(StoreVerdict)} {Failure}";
}
