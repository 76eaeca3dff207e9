using System.Diagnostics;
using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>A workitem in a <see cref="FakeDicomService"/>, as it was when it was asked for.</summary>
/// <remarks><see cref="ToString"/> shows no ids.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeWorkitem
{
    internal FakeWorkitem(
        string partition, string workitemUid, AttributeSet attributes, WorkitemState state, string? transactionUid)
    {
        Partition = partition;
        WorkitemUid = workitemUid;
        Attributes = attributes;
        State = state;
        TransactionUid = transactionUid;
    }

    /// <summary>Gets the data partition; <c>Microsoft.Default</c> where the service has none.</summary>
    public string Partition { get; }

    /// <summary>Gets the workitem's UID.</summary>
    public string WorkitemUid { get; }

    /// <summary>Gets the state.</summary>
    public WorkitemState State { get; }

    /// <summary>Gets the transaction UID that the workitem was begun with, which no response returns; null before.
    /// </summary>
    public string? TransactionUid { get; }

    /// <summary>Gets the attributes, without the transaction UID.</summary>
    public AttributeSet Attributes { get; }

    /// <summary>Returns the state, without identifiers.</summary>
    public override string ToString() => $"{nameof(FakeWorkitem)} ({State})";
}
