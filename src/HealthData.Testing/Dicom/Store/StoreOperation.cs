namespace HealthData.Testing;

/// <summary>
/// Stores what a request brings (PS3.18 10.5): all of it is read first, then each instance is checked and stored.
/// </summary>
internal sealed class StoreOperation(FakeDicomOptions options, InstanceCatalog catalog, ContentFolder? folder)
{
    private readonly StoreRequestReader _reader = new(options, folder);
    private readonly InstanceCheck _check = new(options);

    public async Task InvokeAsync(DicomCall call)
    {
        if (!AcceptsDicomJson(call.Request))
        {
            throw ServiceException.NotAcceptable(string.Empty);
        }

        var staged = await _reader.ReadAsync(call).ConfigureAwait(false);
        var severalValues = false;
        var outcomes = new List<StoreVerdict>(staged.Count);
        foreach (var instance in staged)
        {
            outcomes.Add(Store(call, instance, ref severalValues));
        }

        if (severalValues)
        {
            call.Response.Headers.Warning =
                $"299 {call.Request.Host} \"An indexed attribute has several values; only the first can be searched.\"";
        }

        await AnswerAsync(call, outcomes).ConfigureAwait(false);
    }

    private static bool AcceptsDicomJson(HttpRequest request)
    {
        foreach (var item in AcceptHeader.Parse(request))
        {
            if (item.Type == "application/dicom+json"
                || (item.Type == "multipart/related" && item.RootType() == "application/dicom+json"))
            {
                return true;
            }
        }

        return false;
    }

    private StoreVerdict Store(DicomCall call, StagedInstance staged, ref bool severalValues)
    {
        if (staged.Header is not { } header)
        {
            return new StoreVerdict { Failure = FailureCode.ProcessingFailure };
        }

        var sopClass = header.GetText(0x00080016);
        var sop = header.GetText(0x00080018);
        var check = _check.Check(header, call.Route);
        severalValues |= check.HasSeveralValues;
        var failure = check.Failure;
        var unmanaged = false;
        string? url = null;
        if (failure is null)
        {
            (failure, unmanaged, url) = Commit(call, staged, check, sopClass!, sop!);
        }

        if (failure is not null)
        {
            staged.Content!.Dispose();
        }

        return new StoreVerdict
        {
            SopClassUid = sopClass,
            SopInstanceUid = sop,
            RetrieveUrl = url,
            Failure = failure,
            IsUnmanaged = unmanaged,
            Warning = failure is null ? check.Warning : null,
            AttributeComments = check.AttributeComments,
        };
    }

    private (int? Failure, bool IsUnmanaged, string? Url) Commit(
        DicomCall call,
        StagedInstance staged,
        CheckResult check,
        string sopClass,
        string sop)
    {
        var header = staged.Header!;
        var key = new InstanceKey(call.Partition, header.GetText(0x0020000D)!, header.GetText(0x0020000E)!, sop);
        var info = new FakeDicomInstance(key, sopClass, header.TransferSyntaxUid, staged.Content!.Length)
        {
            Sha256 = staged.Content.Sha256,
        };
        if (options.FailureReason?.Invoke(info) is { } reason)
        {
            return (reason, true, null);
        }

        var attributes = new InstanceAttributes(header.DataSet, check.InvalidTags);
        return catalog.TryAdd(new(info, header, staged.Content, attributes), replace: call.Request.Method == "PUT")
            ? (null, false, call.RetrieveUrl(key.Study, key.Series, key.Instance))
            : (FailureCode.AlreadyExists, false, null);
    }

    private static async Task AnswerAsync(DicomCall call, List<StoreVerdict> outcomes)
    {
        call.Response.StatusCode = StatusOf(call.Route, outcomes);
        if (outcomes.Count == 0)
        {
            return;
        }

        var stored = outcomes.Exists(outcome => outcome.Failure is null);
        var studyUrl = stored && call.Route.Study is { } study ? call.RetrieveUrl(study) : null;
        var body = StoreResponseWriter.Write(outcomes, studyUrl);
        call.Response.ContentType = "application/dicom+json; charset=utf-8";
        await call.Response.Body.WriteAsync(body, call.Aborted).ConfigureAwait(false);
    }

    private static int StatusOf(DicomRoute route, List<StoreVerdict> outcomes)
    {
        var failed = outcomes.Count(outcome => outcome.Failure is not null);
        if (outcomes.Count == 0)
        {
            return StatusCodes.Status204NoContent;
        }

        if (failed == outcomes.Count)
        {
            return outcomes.TrueForAll(outcome => outcome.IsUnmanaged)
                ? StatusCodes.Status500InternalServerError
                : StatusCodes.Status409Conflict;
        }

        var warned = route.Version > 1 && outcomes.Exists(outcome => outcome.Warning is not null);
        return failed > 0 || warned ? StatusCodes.Status202Accepted : StatusCodes.Status200OK;
    }
}
