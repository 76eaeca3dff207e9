using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Reads one instance from the wire into storage, as it arrives, and its header on the way.</summary>
internal sealed class InstanceIntake(FakeDicomOptions options, ContentFolder? folder)
{
    private const int ChunkBytes = 128 << 10;

    /// <exception cref="ServiceException">The instance is longer than the limit (413).</exception>
    public async Task<StagedInstance> ReadAsync(Stream source, long expectedLength, CancellationToken cancellationToken)
    {
        var sink = ContentSink.Open(options, folder, expectedLength);
        await using (sink.ConfigureAwait(false))
        {
            var intake = new IntakeStream(source, sink, options.MaxInstanceBytes, TooLarge);
            var header = await TryReadHeaderAsync(intake, cancellationToken).ConfigureAwait(false);
            intake.IsKept = header is not null;
            await DrainAsync(intake, cancellationToken).ConfigureAwait(false);
            return header is null
                ? default
                : new(header, await sink.CompleteAsync(cancellationToken).ConfigureAwait(false));
        }
    }

    private static async Task<InstanceHeader?> TryReadHeaderAsync(
        IntakeStream intake,
        CancellationToken cancellationToken)
    {
        try
        {
            var file = await Part10File.ReadAsync(intake, cancellationToken).ConfigureAwait(false);
            return intake.HasPrefix ? new InstanceHeader(file) : null;
        }
        catch (DicomFormatException)
        {
            return null;
        }
    }

    private static async Task DrainAsync(Stream intake, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            int count;
            do
            {
                count = await intake.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            }
            while (count > 0);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private ServiceException TooLarge() =>
        ServiceException.TooLarge($"An instance exceeds the limit of {options.MaxInstanceBytes} bytes.");
}
