namespace HealthData.Testing;

/// <summary>Changes the transfer syntax of a whole file where no codec is needed for it.</summary>
internal static class SyntaxTranscoder
{
    /// <exception cref="ServiceException">There is no way from the one to the other (406).</exception>
    public static ReadOnlyMemory<byte> Transcode(byte[] file, string from, string to)
    {
        _ = file;
        throw ServiceException.NotAcceptable($"There is no transcoding from {from} to {to}.");
    }
}
