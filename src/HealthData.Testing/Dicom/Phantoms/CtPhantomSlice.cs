namespace HealthData.Testing;

/// <summary>A slice of a <see cref="CtPhantom"/> series: a complete DICOM file and its identifiers.</summary>
public sealed class CtPhantomSlice
{
    internal CtPhantomSlice(string studyInstanceUid, string seriesInstanceUid, string sopInstanceUid, int number,
        ReadOnlyMemory<byte> content)
    {
        StudyInstanceUid = studyInstanceUid;
        SeriesInstanceUid = seriesInstanceUid;
        SopInstanceUid = sopInstanceUid;
        InstanceNumber = number;
        Content = content;
    }

    /// <summary>Gets the Study Instance UID (0020,000D).</summary>
    public string StudyInstanceUid { get; }

    /// <summary>Gets the Series Instance UID (0020,000E).</summary>
    public string SeriesInstanceUid { get; }

    /// <summary>Gets the SOP Instance UID (0008,0018).</summary>
    public string SopInstanceUid { get; }

    /// <summary>Gets the instance number (0020,0013), from 1.</summary>
    public int InstanceNumber { get; }

    /// <summary>Gets the bytes of the file.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Opens the bytes of the file as a read-only stream that can seek.</summary>
    /// <returns>A separate stream, positioned at its start.</returns>
    public Stream OpenRead() => new MemoryStream(Content.ToArray(), writable: false);

    /// <summary>Returns the instance number and the size, without UIDs.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"Slice {InstanceNumber}, {Content.Length} bytes";
}
