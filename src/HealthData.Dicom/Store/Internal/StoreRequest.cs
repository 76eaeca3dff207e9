namespace HealthData.Dicom;

/// <summary>One store transaction: its request and its answer.</summary>
internal sealed class StoreRequest : IDisposable
{
    private readonly StoreOptions _options;
    private readonly ServiceCall _call;
    private readonly Action<long, int> _onProgress;
    private MultipartRelatedContent? _content;
    private bool _isSequence;

    public StoreRequest(ServicePipeline service, StoreOptions options, Action<long, int> onProgress)
    {
        _options = options;
        _onProgress = onProgress;
        _call = options.StudyInstanceUid is null
            ? service.Open(options.ReplaceExisting ? DicomOperations.Replace : DicomOperations.Store)
            : service.Open(
                options.ReplaceExisting ? DicomOperations.ReplaceInStudy : DicomOperations.StoreInStudy,
                UidGuard.Check(options.StudyInstanceUid));
        _call.Request.Headers.SetValue("Accept", MediaTypes.DicomJson);
    }

    public ICallFacts Facts => _call.Facts;

    /// <summary>Called when the service is too busy and the request is going to be sent again.</summary>
    public Action<TimeSpan?>? OnBusy
    {
        set => _call.OnBusy = value;
    }

    /// <summary>Gets the answer that came, an error too; null before it.</summary>
    public Response? Answer => _call.Answer;

    /// <summary>Gets the place of the part that was last being written, from 0; -1 before the first.</summary>
    public int CurrentPart => _content?.CurrentPart ?? 0;

    /// <summary>Gets a value that indicates whether a sequence was refused before its first content was sent, so that
    /// the refusal is of none of its contents.</summary>
    public bool IsUnread => _isSequence && CurrentPart < 0;

    public Task<StoreAnswer> SendAsync(IReadOnlyList<StoreItem> items, CancellationToken cancellationToken)
    {
        if (_options.SinglePart)
        {
            var part = items[0].Content.Part;
            return SendAsync(
                new SinglePartContent(part, _onProgress), MediaTypes.Dicom, part.IsReplayable, cancellationToken);
        }

        _content = new MultipartRelatedContent(
            [.. items.Select(item => item.Content.Part)], MediaTypes.Dicom)
        { OnProgress = _onProgress };
        return SendAsync(_content, _content.ContentType, _content.IsReplayable, cancellationToken);
    }

    public Task<StoreAnswer> SendAsync(IAsyncEnumerable<MultipartPartSource> parts, CancellationToken cancellationToken)
    {
        _isSequence = true;
        _content = new MultipartRelatedContent(parts, MediaTypes.Dicom) { OnProgress = _onProgress };
        return SendAsync(_content, _content.ContentType, isReplayable: false, cancellationToken);
    }

    public void Dispose() => _call.Dispose();

    private async Task<StoreAnswer> SendAsync(
        RequestContent content, string contentType, bool isReplayable, CancellationToken cancellationToken)
    {
        _call.SetContent(content, contentType, isReplayable);
        var response = await _call.SendAsync(cancellationToken).ConfigureAwait(false);
        return StoreAnswer.Read(response, _call.Facts);
    }
}
