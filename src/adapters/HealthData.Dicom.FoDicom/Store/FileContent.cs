namespace HealthData.Dicom.FoDicom;

/// <summary>Makes contents to store of fo-dicom's objects, which are written when their turn comes, one at a
/// time.</summary>
internal static class FileContent
{
    // Smaller values are in memory anyway: fo-dicom leaves only larger ones in their file.
    private const int LargeValue = 64 * 1024;

    /// <summary>A content that can be sent again, and so keeps the file.</summary>
    public static InstanceContent Of(DicomFile file) =>
        InstanceContent.FromStream(_ => FileWriter.WriteAsync(file), file.File?.Name);

    /// <summary>A content that can be sent again, and so keeps the data set.</summary>
    public static InstanceContent Of(DicomDataset dataset) =>
        InstanceContent.FromStream(_ => FileWriter.WriteAsync(FileWriter.FileOf(dataset)));

    /// <summary>A content of a sequence, which lets go of large values in memory when it is sent.</summary>
    public static InstanceContent OfSequence(DicomFile file) => HoldsLargeValues(file.Dataset)
        ? InstanceContent.FromStream(new WrittenOnce(() => FileWriter.WriteAsync(file)))
        : Of(file);

    /// <inheritdoc cref="OfSequence(DicomFile)"/>
    public static InstanceContent OfSequence(DicomDataset dataset) => HoldsLargeValues(dataset)
        ? InstanceContent.FromStream(new WrittenOnce(() => FileWriter.WriteAsync(FileWriter.FileOf(dataset))))
        : Of(dataset);

    private static bool HoldsLargeValues(DicomDataset dataset)
    {
        foreach (var item in dataset)
        {
            if (item switch
            {
                DicomElement element => IsLarge(element.Buffer),
                DicomFragmentSequence fragments => fragments.Fragments.Any(IsLarge),
                DicomSequence sequence => sequence.Items.Any(HoldsLargeValues),
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLarge(IByteBuffer? buffer) => buffer is { IsMemory: true, Size: >= LargeValue };
}
