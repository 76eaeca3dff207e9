namespace HealthData.Core;

/// <summary>A body whose content codings are taken off; damage fails like the call itself would.</summary>
internal sealed class DecodedStream(Stream decoder, ICallFacts call) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return decoder.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await decoder.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            decoder.Dispose();
        }

        base.Dispose(disposing);
    }

    private HealthDataRequestFailedException Damaged() => FailureTranslator.Create(
        call,
        HealthDataErrorCode.ResponseTruncated,
        "was answered with compressed content that is damaged or breaks off");
}
