namespace HealthData.Dicom;

/// <summary>The result of comparing a transfer with what the service has.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TransferVerifyResult
{
    internal TransferVerifyResult(
        int checkedCount,
        IReadOnlyList<TransferredInstance> missing,
        IReadOnlyList<TransferredInstance> extra,
        IReadOnlyList<TransferredInstance> different)
    {
        CheckedCount = checkedCount;
        Missing = missing;
        Extra = extra;
        Different = different;
    }

    /// <summary>Gets the number of instances of the transfer that were looked for.</summary>
    public int CheckedCount { get; }

    /// <summary>Gets the instances that did not arrive: uploaded ones that the service doesn't have, files that could
    /// not be read or sent, and instances of downloaded studies whose file isn't there.</summary>
    public IReadOnlyList<TransferredInstance> Missing { get; }

    /// <summary>Gets the instances that are there without being of the transfer: those that the service has besides in
    /// the studies of an upload, and downloaded ones that the service no longer has.</summary>
    public IReadOnlyList<TransferredInstance> Extra { get; }

    /// <summary>Gets the instances whose bytes at the service aren't those of the transfer; empty unless the content
    /// was compared.</summary>
    public IReadOnlyList<TransferredInstance> Different { get; }

    /// <summary>Gets a value that indicates whether all instances arrived and none differs.</summary>
    public bool IsComplete => Missing.Count == 0 && Different.Count == 0;

    /// <summary>Returns the counts.</summary>
    /// <returns>A text such as <c>20 instances, 1 missing, 0 extra, 0 different</c>.</returns>
    public override string ToString() =>
        $"{CheckedCount} instances, {Missing.Count} missing, {Extra.Count} extra, {Different.Count} different";
}
