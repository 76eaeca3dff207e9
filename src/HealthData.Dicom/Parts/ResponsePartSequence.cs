using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

/// <summary>The parts of an answer on the wire, whether the service sent it as multipart or as a single part.</summary>
internal sealed class ResponsePartSequence : PartSequence
{
    private readonly ICallFacts _call;
    private readonly Stream _body;
    private readonly MediaType? _type;
    private readonly MediaType? _rootType;
    private readonly MultipartReader? _reader;
    private MultipartHeaders? _partHeaders;
    private MediaType? _partType;
    private MultipartPart? _pending;
    private bool _hasEnded;
    private int _number;

    public ResponsePartSequence(ServiceCall call, Response response, CancellationToken cancellationToken)
    {
        _call = call.Facts;
        Response = response;
        _type = TypeOf(Response.Headers.TryGetValue("Content-Type", out var value) ? value : null);
        _rootType = TypeOf(_type?.GetParameter("type"));
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

    public override IReadOnlyList<ServiceIssue> Issues => ResponseWarnings.Read(Response);

    public override ICallFacts Call => _call;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<RetrievedPart?> NextAsync(CancellationToken cancellationToken)
    {
        _number++;
        if (_reader is null)
        {
            return _number > 1 ? null : new RetrievedPart(_body, _type, 1, Syntax(_type));
        }

        if (_pending is { } pending)
        {
            _pending = null;
            return Convert(pending);
        }

        var part = _hasEnded ? null : await _reader.ReadPartAsync(cancellationToken).ConfigureAwait(false);
        _hasEnded = part is null;
        if (_number == 1 && _reader.HasLostPart)
        {
            _pending = part;
            return new RetrievedPart(Stream.Null, null) { Problem = Lost };
        }

        return part is null ? null : Convert(part);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_reader is not null)
        {
            await _reader.DisposeAsync().ConfigureAwait(false);
        }

        await _body.DisposeAsync().ConfigureAwait(false);
    }

    private static ItemProblem Lost => new(
        ItemProblemCode.Lost,
        "The first part is preceded by the rest of another part, whose delimiter is damaged.",
        "part 1",
        "Retrieve again.");

    private static MediaType? TypeOf(string? value) => MediaType.TryParse(value, out var type) ? type : null;

    // An asterisk is a wish of a request (PS3.18 8.7.3.5.2), and no transfer syntax.
    private static string? Syntax(MediaType? type) =>
        type?.GetParameter("transfer-syntax")?.Trim() is { Length: > 0 } syntax && syntax != "*" ? syntax : null;

    private RetrievedPart Convert(MultipartPart part)
    {
        // Parts with equal headers share them, so that most parts' types are known already.
        if (part.Headers != _partHeaders)
        {
            _partHeaders = part.Headers;
            _partType = TypeOf(part.Headers.ContentType);
        }

        var type = _partType ?? (part.Headers.ContentType is null ? _rootType : null);
        var syntax = Syntax(_partType) ?? Syntax(_type) ?? Syntax(_rootType);
        var content = PartContent.Decode(part, out var unknown);
        return new RetrievedPart(content, type, _number, syntax, part)
        {
            Problem = unknown is null ? null : new ItemProblem(
                ItemProblemCode.WrongType,
                $"The part has the content coding {unknown}, which isn't supported.",
                $"part {_number}"),
        };
    }

    private MultipartReader? OpenReader() => _type switch
    {
        { Type: MediaTypes.MultipartRelated or MediaTypes.MultipartMixed } => new MultipartReader(
            _body, _type.GetParameter("boundary"), MultipartLimits.Default, Failed),
        null => throw Malformed("a response without a content type"),
        _ when !MediaTypes.IsContent(_type.Type) => throw Malformed("a response without images"),
        _ => null,
    };

    private HealthDataRequestFailedException Failed(MultipartError error) => error == MultipartError.Truncated
        ? FailureTranslator.Create(
            _call, HealthDataErrorCode.ResponseTruncated, "returned an incomplete multipart body")
        : Malformed($"a multipart body that can't be read ({error})");
}
