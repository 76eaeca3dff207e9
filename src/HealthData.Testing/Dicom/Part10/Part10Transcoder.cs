using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>
/// Rewrites files between implicit and explicit VR little endian; values stay as they are, byte for byte.
/// </summary>
/// <remarks>
/// VRs of implicit files come from the dictionary, private elements become UN. Sequences get defined lengths where they
/// can be known without a VR, group lengths of the data set are dropped, and the preamble becomes zeros. Deflated
/// files can be a source.
/// </remarks>
internal static class Part10Transcoder
{
    private static readonly Part10ReadOptions Options = new() { MaxValueBytes = 64 * 1024 };

    public static bool CanTranscode(string? from, string to) =>
        to is TransferSyntaxes.ImplicitLittleEndian or TransferSyntaxes.ExplicitLittleEndian
        && from is TransferSyntaxes.ImplicitLittleEndian or TransferSyntaxes.ExplicitLittleEndian
            or TransferSyntaxes.DeflatedExplicitLittleEndian;

    public static byte[] Transcode(ReadOnlyMemory<byte> file, string transferSyntaxUid)
    {
        using var result = new MemoryStream(file.Length + 1024);
        using var reader = new ElementReader(file, Options);
        var run = TranscodeAsync(reader, result, transferSyntaxUid, CancellationToken.None);
        if (!run.IsCompletedSuccessfully)
        {
            run.AsTask().GetAwaiter().GetResult();
        }

        return result.ToArray();
    }

    /// <summary>Reads from where the source stands, in bounded memory; both streams stay open.</summary>
    /// <exception cref="DicomFormatException">The source is broken, or its syntax cannot be transcoded.</exception>
    public static async ValueTask TranscodeAsync(
        Stream source, Stream destination, string transferSyntaxUid, CancellationToken cancellationToken)
    {
        using var reader = new ElementReader(source, Options);
        await TranscodeAsync(reader, destination, transferSyntaxUid, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask TranscodeAsync(
        ElementReader reader, Stream destination, string transferSyntaxUid, CancellationToken cancellationToken)
    {
        using var run = new TranscodingRun(reader, destination, transferSyntaxUid);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            await run.TakeAsync(cancellationToken).ConfigureAwait(false);
        }

        await run.EndAsync(cancellationToken).ConfigureAwait(false);
    }
}
