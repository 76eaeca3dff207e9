namespace HealthData.Dicom;

/// <summary>Parts that are there already, for mocked answers.</summary>
internal sealed class FixedPartSequence(IEnumerable<RetrievedPart> parts, bool isPartial) : PartSequence
{
    private readonly Queue<RetrievedPart> _parts = new(parts);

    public override bool IsPartial => isPartial;

    public override IReadOnlyList<ServiceIssue> Issues => [];

    public override bool IsTrusted => true;

    public override ValueTask<RetrievedPart?> NextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_parts.TryDequeue(out var part) ? part : null);
    }

    public override ValueTask DisposeAsync() => default;
}
