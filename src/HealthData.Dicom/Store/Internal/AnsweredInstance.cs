namespace HealthData.Dicom;

/// <summary>What an answer says of one instance.</summary>
internal sealed record AnsweredInstance(StoreStatus Status, int? Reason)
{
    public string? SopClassUid { get; init; }

    public string? SopInstanceUid { get; init; }

    public Uri? RetrieveUri { get; init; }

    public IReadOnlyList<ServiceIssue> Issues { get; init; } = [];
}
