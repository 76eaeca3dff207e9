namespace HealthData.Dicom.FoDicom.Tests.Support;

/// <summary>Instances made with fo-dicom.</summary>
internal static class Samples
{
    public static DicomDataset Slice(int pixelBytes = 512, string? study = null, DicomTransferSyntax? syntax = null)
    {
        var dataset = syntax is null ? new DicomDataset() : new DicomDataset(syntax);
        return dataset.AddOrUpdate(
            new DicomUniqueIdentifier(DicomTag.SOPClassUID, DicomUID.CTImageStorage),
            new DicomUniqueIdentifier(DicomTag.SOPInstanceUID, Uid.Generate()),
            new DicomUniqueIdentifier(DicomTag.StudyInstanceUID, study ?? Uid.Generate()),
            new DicomUniqueIdentifier(DicomTag.SeriesInstanceUID, Uid.Generate()),
            new DicomPersonName(DicomTag.PatientName, "Doe^Jane"),
            new DicomLongString(DicomTag.PatientID, "P1"),
            new DicomCodeString(DicomTag.Modality, "CT"),
            new DicomUnsignedShort(DicomTag.Rows, 16),
            new DicomUnsignedShort(DicomTag.Columns, (ushort)(pixelBytes / 32)),
            new DicomOtherWord(DicomTag.PixelData, new FellowOakDicom.IO.Buffer.MemoryByteBuffer(Pixels(pixelBytes))));
    }

    public static DicomFile File(int pixelBytes = 512, string? study = null) => new(Slice(pixelBytes, study));

    public static byte[] Pixels(int count)
    {
        var bytes = new byte[count];
        new Random(count).NextBytes(bytes);
        return bytes;
    }

    public static async IAsyncEnumerable<T> Sequence<T>(params T[] items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }
}
