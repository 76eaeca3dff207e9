namespace HealthData.Dicom;

/// <summary>The parts of an answer on the wire, whether the service sent it as multipart or as a single part.</summary>
internal sealed class ResponsePartSequence : PartSequence
{
    private readonly ICallFacts _call;
    private readonly ResponseStream _body;
    private readonly MediaType? _type;
    private readonly MultipartReader? _reader;
    private MultipartHeaders? _partHeaders;
    private MediaType? _partType;
    private bool _singleTaken;

    public ResponsePartSequence(ServiceCall call, Response response, CancellationToken cancellationToken)
    {
        _call = call.Facts;
        Response = response;
        _type = TypeOf(Response.Headers.TryGetValue("Content-Type", out var value) ? value : null);
        _body = call.OpenBody(cancellationToken);
        try
        {
            _reader = OpenReader();
        }
        catch
        {
            _body.Dispose();
            throw;
        }
    }

    public Response Response { get; }

    public override bool IsPartial => Response.Status == 206;

    public override IReadOnlyList<string> Warnings =>
        [.. ResponseWarnings.Read(Response).Select(warning => warning.Text!)];

    public override async ValueTask<RetrievedPart?> NextAsync(CancellationToken cancellationToken)
    {
        if (_reader is null)
        {
            var taken = _singleTaken;
            _singleTaken = true;
            return taken ? null : new RetrievedPart(_body, _type);
        }

        return await _reader.ReadPartAsync(cancellationToken).ConfigureAwait(false) is { } part
            ? new RetrievedPart(part.Content, PartType(part.Headers))
            : null;
    }

    public override HealthDataRequestFailedException Malformed(string how) => FailureTranslator.Create(
        _call,
        HealthDataErrorCode.ResponseMalformed,
        "was answered " + how,
        "Check that the endpoint is a DICOMweb service.");

    public override async ValueTask DisposeAsync()
    {
        if (_reader is not null)
        {
            await _reader.DisposeAsync().ConfigureAwait(false);
        }

        await _body.DisposeAsync().ConfigureAwait(false);
    }

    private static MediaType? TypeOf(string? value) => MediaType.TryParse(value, out var type) ? type : null;

    // Parts with equal headers share them, so that most parts' types are known already.
    private MediaType? PartType(MultipartHeaders headers)
    {
        if (headers != _partHeaders)
        {
            _partHeaders = headers;
            _partType = TypeOf(headers.ContentType);
        }

        return _partType;
    }

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal) ||
        type.EndsWith("xml", StringComparison.Ordinal);

    private MultipartReader? OpenReader() => _type switch
    {
        { Type: MediaTypes.MultipartRelated } => new MultipartReader(
            _body, _type.GetParameter("boundary"), MultipartLimits.Default, Failed),
        null => throw Malformed("without a content type"),
        _ when IsText(_type.Type) => throw Malformed("with text instead of images"),
        _ => null,
    };

    private HealthDataRequestFailedException Failed(MultipartError error) => error == MultipartError.Truncated
        ? FailureTranslator.Create(
            _call, HealthDataErrorCode.ResponseTruncated, "was answered with a multipart body that breaks off")
        : Malformed($"with a multipart body that cannot be read ({error})");
}
