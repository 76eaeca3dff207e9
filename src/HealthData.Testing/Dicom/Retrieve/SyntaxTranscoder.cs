using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Changes the transfer syntax of a whole file where no codec is needed for it.</summary>
internal static class SyntaxTranscoder
{
    /// <exception cref="ServiceException">There is no way from the one to the other (406).</exception>
    public static ReadOnlyMemory<byte> Transcode(byte[] file, string from, string to)
    {
        if (!ServedSyntaxes.IsNativeLittleEndian(from) || !Part10Transcoder.CanTranscode(from, to))
        {
            throw ServiceException.NotAcceptable($"There is no transcoding from {from} to {to}.");
        }

        try
        {
            return Part10Transcoder.Transcode(file, to);
        }
        catch (DicomFormatException)
        {
            throw ServiceException.NotAcceptable($"The instance cannot be transcoded from {from} to {to}.");
        }
    }
}
