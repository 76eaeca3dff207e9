namespace HealthData.Core;

/// <summary>A body whose content codings are taken off; damage fails like the call itself would.</summary>
internal sealed class DecodedStream : ReadOnlyStream
{
    private readonly Stream _decoder;
    private readonly ICallFacts _call;

    private DecodedStream(Stream decoder, ICallFacts call) => (_decoder, _call) = (decoder, call);

    /// <summary>Takes the content codings of an answer off its body, which the stream that is returned disposes
    /// of.</summary>
    /// <exception cref="HealthDataRequestFailedException">A coding is not supported; the body is as it was.</exception>
    public static Stream Of(Stream body, Response response, ICallFacts call)
    {
        var codings = response.Headers.TryGetValue("Content-Encoding", out var value) ? value : null;
        var decoded = ContentCoding.Decode(body, codings, out var unknown);
        if (unknown is not null)
        {
            throw FailureTranslator.Create(
                call,
                HealthDataErrorCode.ResponseMalformed,
                $"returned a response in the content coding {unknown}, which isn't supported");
        }

        return decoded == body ? body : new DecodedStream(decoded, call);
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _decoder.Read(buffer);
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
            return await _decoder.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
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
            _decoder.Dispose();
        }

        base.Dispose(disposing);
    }

    private HealthDataRequestFailedException Damaged() => FailureTranslator.Create(
        _call,
        HealthDataErrorCode.ResponseTruncated,
        "returned compressed content that is damaged or incomplete");
}
