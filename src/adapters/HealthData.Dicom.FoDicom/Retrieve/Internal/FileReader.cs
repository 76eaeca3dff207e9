namespace HealthData.Dicom.FoDicom;

/// <summary>Has fo-dicom read an instance that arrives.</summary>
internal static class FileReader
{
    // fo-dicom leaves values of this length and longer in the stream.
    private const int LargeValue = 64 * 1024;

    /// <exception cref="UnreadableInstanceException">fo-dicom can't read the instance.</exception>
    public static async Task<DicomFile> ReadAsync(
        RetrievedInstance instance, string? location, CancellationToken cancellationToken)
    {
        var bytes = new ChunkedStream();
        try
        {
            await bytes.FillAsync(instance.Content, cancellationToken).ConfigureAwait(false);
            var file = Open(bytes, location);
            if (bytes.Length >= LargeValue)
            {
                // The file reads its large values from it.
                bytes = null;
            }

            return file;
        }
        finally
        {
            bytes?.Dispose();
        }
    }

    private static DicomFile Open(ChunkedStream bytes, string? location)
    {
        bytes.Position = 0;
        try
        {
            return DicomFile.Open(bytes, FileReadOption.ReadLargeOnDemand, LargeValue);
        }
        catch (Exception exception)
        {
            var problem = DicomModelFactory.ItemProblem(
                ItemProblemCode.Malformed,
                $"fo-dicom can't read the instance ({exception.GetType().Name}).",
                location,
                "Its bytes are in the problem. Part10File might read them.",
                Identify((exception as DicomFileException)?.File),
                bytes.ToArray());
            throw new UnreadableInstanceException(problem, exception);
        }
    }

    private static string? Identify(DicomFile? file) =>
        file?.FileMetaInfo.TryGetString(DicomTag.MediaStorageSOPInstanceUID, out var uid) is true ? uid : null;
}
