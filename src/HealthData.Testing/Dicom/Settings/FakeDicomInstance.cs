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

    /// <summary>Gets the Study Instance UID (0020,000D).</summary>
    public string StudyInstanceUid => Key.Study;

    /// <summary>Gets the Series Instance UID (0020,000E).</summary>
    public string SeriesInstanceUid => Key.Series;

    /// <summary>Gets the SOP Instance UID (0008,0018).</summary>
    public string SopInstanceUid => Key.Instance;

    /// <summary>Gets the data partition; <c>Microsoft.Default</c> where the service has none.</summary>
    public string Partition => Key.Partition;

    /// <summary>Gets the SOP Class UID (0008,0016).</summary>
    public string SopClassUid { get; }

    /// <summary>Gets the Transfer Syntax UID (0002,0010) of the stored file.</summary>
    public string TransferSyntaxUid { get; }

    /// <summary>Gets the length of the stored file in bytes.</summary>
    public long Length { get; }

    /// <summary>Gets the SHA-256 of the stored file in hexadecimal digits, if the storage is
    /// <see cref="FakeDicomStorage.HashOnly"/>; otherwise, null.</summary>
    public string? Sha256 { get; internal init; }

    internal InstanceKey Key { get; }

    /// <summary>Returns the length, without identifiers.</summary>
    public override string ToString() => $"{nameof(FakeDicomInstance)} ({Length} bytes)";
}
