namespace HealthData.Dicom.FoDicom;

/// <summary>Has fo-dicom write an instance into memory.</summary>
internal static class FileWriter
{
    public static DicomFile FileOf(DicomDataset dataset)
    {
        try
        {
            return new DicomFile(dataset);
        }
        catch (Exception exception)
        {
            throw Refusal(
                "The data set can't be made a file. It needs a SOP Class UID and a SOP Instance UID.", exception);
        }
    }

    /// <exception cref="DicomFormatException">fo-dicom can't write the file.</exception>
    public static async Task<Stream> WriteAsync(DicomFile file)
    {
        var bytes = new ChunkedStream();
        try
        {
            Check(file);
            await file.SaveAsync(bytes).ConfigureAwait(false);
            bytes.Position = 0;
            return bytes;
        }
        catch (Exception exception)
        {
            await bytes.DisposeAsync().ConfigureAwait(false);
            if (exception is DicomFormatException)
            {
                throw;
            }

            throw Refusal(
                $"fo-dicom can't write the instance ({exception.GetType().Name}). Data has the exception.", exception);
        }
    }

    private static void Check(DicomFile file)
    {
        if (file.IsPartial)
        {
            throw new DicomFormatException(
                "The file was read in part (IsPartial), so what would be stored isn't complete. Open all of it.");
        }

        var hasMeta = file.Format != DicomFileFormat.DICOM3NoFileMetaInfo;
        if (hasMeta && !file.FileMetaInfo.Contains(DicomTag.TransferSyntaxUID))
        {
            throw new DicomFormatException(
                "The file names no transfer syntax. Create it with its data set, or set FileMetaInfo.TransferSyntax.");
        }

        var held = file.Dataset.InternalTransferSyntax;
        if (!HasPixelsIn(hasMeta ? file.FileMetaInfo.TransferSyntax : held, held, file.Dataset))
        {
            throw new DicomFormatException(
                "The pixel data aren't in the transfer syntax that the file names. Transcode the file to it first.");
        }
    }

    // fo-dicom writes pixel data as it has them, whatever the file meta information says they are.
    private static bool HasPixelsIn(DicomTransferSyntax named, DicomTransferSyntax held, DicomDataset dataset) =>
        dataset.FirstOrDefault(item => item.Tag == DicomTag.PixelData) switch
        {
            null or DicomElement { Buffer.Size: 0 } => true,
            DicomFragmentSequence => named == held && named.IsEncapsulated,
            DicomElement => !named.IsEncapsulated && !held.IsEncapsulated,
            _ => false,
        };

    // fo-dicom's own text may hold a value, so it gets into no log: it is in Data alone.
    private static DicomFormatException Refusal(string message, Exception cause) =>
        new(message) { Data = { [UnreadableInstanceException.CauseKey] = cause } };
}
