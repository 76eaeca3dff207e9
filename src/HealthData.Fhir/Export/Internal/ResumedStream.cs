namespace HealthData.Fhir;

/// <summary>Gives the body of an answer that begins at a byte.</summary>
internal delegate ValueTask<(Response Response, Stream Body)> RangeOpener(
    long from, string? tag, CancellationToken cancellationToken);

/// <summary>A file whose transfer goes on where it broke off, as long as it is the same file and something new
/// comes.</summary>
internal sealed class ResumedStream : ReadOnlyStream
{
    private const int MostInVain = 3;
    private const int PartialContent = 206;

    private readonly RangeOpener _open;
    private readonly string? _tag;
    private Stream _body;
    private long _position;
    private int _inVain;

    private ResumedStream(RangeOpener open, Response response, Stream body)
    {
        _open = open;
        _body = body;

        // Ranges count bytes of the coded content, which is decoded already.
        _tag = response.Headers.TryGetValue("ETag", out var tag)
            && tag.StartsWith('"')
            && !response.Headers.Contains("Content-Encoding")
                ? tag
                : null;
    }

    public static async ValueTask<Stream> OpenAsync(RangeOpener open, CancellationToken cancellationToken)
    {
        var (response, body) = await open(0, null, cancellationToken).ConfigureAwait(false);
        return new ResumedStream(open, response, body);
    }

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            try
            {
                var read = await _body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
                _position += read;
                _inVain = read > 0 ? 0 : _inVain;
                return read;
            }
            catch (HealthDataRequestFailedException failure) when (CanResume(failure))
            {
                await ResumeAsync(failure, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool CanResume(HealthDataRequestFailedException failure) => _tag is not null
        && _position > 0
        && _inVain++ < MostInVain
        && failure.ErrorCode is HealthDataErrorCode.ResponseTruncated or HealthDataErrorCode.ConnectionLost
            or HealthDataErrorCode.TimedOut;

    private async ValueTask ResumeAsync(
        HealthDataRequestFailedException failure, CancellationToken cancellationToken)
    {
        await _body.DisposeAsync().ConfigureAwait(false);
        var (response, body) = await _open(_position, _tag, cancellationToken).ConfigureAwait(false);
        _body = body;
        if (response.Status != PartialContent || !Begins(response))
        {
            throw failure;
        }
    }

    private bool Begins(Response response) =>
        response.Headers.TryGetValue("Content-Range", out var range)
        && range.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"bytes {_position}-"), StringComparison.OrdinalIgnoreCase);
}
