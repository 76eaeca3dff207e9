using System.Diagnostics;

namespace HealthData.Testing;

/// <summary>An instance in a <see cref="FakeDicomService"/>.</summary>
/// <remarks><see cref="ToString"/> shows no ids.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeDicomInstance
{
    internal FakeDicomInstance(InstanceKey key, string sopClassUid, string transferSyntaxUid, long length)
    {
        Key = key;
        SopClassUid = sopClassUid;
        TransferSyntaxUid = transferSyntaxUid;
        Length = length;
    }

    /// <summary>The Study Instance UID (0020,000D).</summary>
    public string StudyInstanceUid => Key.Study;

    /// <summary>The Series Instance UID (0020,000E).</summary>
    public string SeriesInstanceUid => Key.Series;

    /// <summary>The SOP Instance UID (0008,0018).</summary>
    public string SopInstanceUid => Key.Instance;

    /// <summary>The data partition; <c>Microsoft.Default</c> where the service has none.</summary>
    public string Partition => Key.Partition;

    /// <summary>The SOP Class UID (0008,0016).</summary>
    public string SopClassUid { get; }

    /// <summary>The Transfer Syntax UID (0002,0010) of the stored file.</summary>
    public string TransferSyntaxUid { get; }

    /// <summary>The length of the stored file in bytes.</summary>
    public long Length { get; }

    internal InstanceKey Key { get; }

    /// <summary>The length only.</summary>
    public override string ToString() => $"{nameof(FakeDicomInstance)} ({Length} bytes)";
}
