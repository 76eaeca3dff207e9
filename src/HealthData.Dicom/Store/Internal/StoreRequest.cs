namespace HealthData.Dicom;

/// <summary>One store transaction: its request, the count of what was sent, and its answer.</summary>
internal sealed class StoreRequest : IDisposable
{
    private readonly StoreOptions _options;
    private readonly ServiceCall _call;
    private readonly CancellationToken _cancellationToken;
    private int? _count;
    private int _sent;

    public StoreRequest(ServicePipeline service, StoreOptions options, CancellationToken cancellationToken)
    {
        _options = options;
        _cancellationToken = cancellationToken;
        _call = options.StudyInstanceUid is null
            ? service.Open(options.Overwrite ? DicomOperations.Replace : DicomOperations.Store)
            : service.Open(
                options.Overwrite ? DicomOperations.ReplaceInStudy : DicomOperations.StoreInStudy,
                UidGuard.Check(options.StudyInstanceUid));
        _call.Request.Headers.SetValue("Accept", MediaTypes.DicomJson);
    }

    public Task<Response<StoreResult>> SendAsync(InstanceContent[] instances)
    {
        _count = instances.Length;
        if (_options.SinglePart)
        {
            return instances is [var single]
                ? SendAsync(new SinglePartContent(single.Source, Report), MediaTypes.Dicom, single.Source.IsReplayable)
                : throw new ArgumentException("Only one instance can be sent as a single part.", nameof(instances));
        }

        var content = new MultipartRelatedContent(
            Array.ConvertAll(instances, instance => instance.Source), MediaTypes.Dicom)
        { OnProgress = Report };
        return SendAsync(content, content.ContentType, content.IsReplayable);
    }

    public Task<Response<StoreResult>> SendAsync(IAsyncEnumerable<MultipartPartSource> instances)
    {
        var content = new MultipartRelatedContent(instances, MediaTypes.Dicom) { OnProgress = Report };
        return SendAsync(content, content.ContentType, isReplayable: false);
    }

    public void Dispose() => _call.Dispose();

    private async Task<Response<StoreResult>> SendAsync(RequestContent content, string contentType, bool isReplayable)
    {
        _call.SetContent(content, contentType, isReplayable);
        var response = await _call.SendAsync(_cancellationToken).ConfigureAwait(false);
        // A service may answer before it was sent everything.
        var count = _count ?? _sent;
        return Response.FromValue(StoreAnswer.Read(response, _call.Facts, count), response);
    }

    private void Report(long bytes, int instances)
    {
        _sent = instances;
        _options.Progress?.Report(new TransferProgress(bytes, instances));
    }
}
