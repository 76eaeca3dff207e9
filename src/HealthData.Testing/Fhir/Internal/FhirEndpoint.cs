namespace HealthData.Testing;

/// <summary>Answers the requests to the FHIR service.</summary>
internal sealed class FhirEndpoint(FakeFhirOptions options, FhirDispatcher dispatcher, ResourceStore store)
    : IFakeService
{
    public const string Path = "/fhir";

    private static readonly string[] Bodiless = ["GET", "HEAD", "DELETE"];

    public bool Owns(PathString path) => path.StartsWithSegments(Path);

    public string? GetScope(HttpContext context) =>
        CallOf(context).Route.IsAnonymous ? null : options.Scope ?? $"{RootOf(context)}/.default";

    public FakeOperation Classify(HttpContext context) => CallOf(context).Route.Action switch
    {
        FhirAction.Capabilities or FhirAction.SmartConfiguration or FhirAction.Versions =>
            FakeOperation.FhirCapabilities,
        FhirAction.Read or FhirAction.ReadVersion => FakeOperation.FhirRead,
        FhirAction.Create => FakeOperation.FhirCreate,
        FhirAction.Update or FhirAction.UpdateConditional => FakeOperation.FhirUpdate,
        FhirAction.Patch or FhirAction.PatchConditional => FakeOperation.FhirPatch,
        FhirAction.Delete or FhirAction.DeleteConditional or FhirAction.PurgeHistory => FakeOperation.FhirDelete,
        FhirAction.History => FakeOperation.FhirHistory,
        FhirAction.Search or FhirAction.SearchIncludes or FhirAction.SearchCompartment => FakeOperation.FhirSearch,
        FhirAction.Everything => FakeOperation.FhirEverything,
        FhirAction.Bundle => FakeOperation.FhirBundle,
        FhirAction.Validate or FhirAction.Convert or FhirAction.MemberMatch or FhirAction.DocumentReferences
            or FhirAction.Expand or FhirAction.SearchParameterStates or FhirAction.SearchParameterStatesUpdate =>
            FakeOperation.FhirOperation,
        FhirAction.Export => FakeOperation.FhirExport,
        FhirAction.Import => FakeOperation.FhirImport,
        FhirAction.BulkDelete or FhirAction.BulkDeleteSoftDeleted => FakeOperation.FhirBulkDelete,
        FhirAction.BulkUpdate => FakeOperation.FhirBulkUpdate,
        FhirAction.Reindex => FakeOperation.FhirReindex,
        FhirAction.PollJob or FhirAction.CancelJob => FakeOperation.FhirJob,
        _ => FakeOperation.Unknown,
    };

    public async Task InvokeAsync(HttpContext context)
    {
        NoteRequest(context);
        FhirResponse response;
        try
        {
            var call = CallOf(context);
            var request = await ReadBodyAsync(context, call.Request).ConfigureAwait(false);
            CheckAccept(request, call.Route.Action);
            lock (store.Gate)
            {
                response = dispatcher.Answer(request, call.Route);
            }
        }
        catch (FhirException exception)
        {
            response = exception.ToResponse();
        }

        await WriteAsync(context, response).ConfigureAwait(false);
    }

    private static string RootOf(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{Path}";

    // The workspace asks for the scope and the operation of a request before it has it answered.
    private static FhirCall CallOf(HttpContext context)
    {
        if (context.Features.Get<FhirCall>() is not { } call)
        {
            var request = RequestOf(context);
            call = new(request, FhirRoute.Parse(request));
            context.Features.Set(call);
        }

        return call;
    }

    private static FhirRequest RequestOf(HttpContext context)
    {
        var headers = context.Request.Headers.ToDictionary(
            header => header.Key,
            header => header.Value.ToString(),
            StringComparer.OrdinalIgnoreCase);
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        return FhirRequest.Create(context.Request.Method, RootOf(context), target[Path.Length..], headers);
    }

    // The caller's id comes back under another name than the service's own, if a header can carry it.
    private static void NoteRequest(HttpContext context)
    {
        context.Response.Headers["X-Request-Id"] = Guid.NewGuid().ToString();
        var caller = context.Request.Headers["X-Request-Id"].ToString();
        context.Response.Headers["X-Correlation-Id"] =
            caller.Length > 0 && !caller.AsSpan().ContainsAnyExceptInRange(' ', '~')
                ? caller
                : Guid.NewGuid().ToString();
    }

    private static void CheckAccept(FhirRequest request, FhirAction action)
    {
        var accepted = MediaType.ParseList(request.Header("Accept"));

        // In an export, the parameter names the layout of the folders.
        var format = action == FhirAction.Export ? "json" : request.Parameter("_format") ?? "json";
        if (!format.Contains("json", StringComparison.Ordinal)
            || (accepted.Count > 0 && !accepted.Any(type => type.Type == "*/*" || type.Type == "application/*"
                || type.Type.EndsWith("json", StringComparison.Ordinal) || type.Type == "text/plain")))
        {
            throw new FhirException(406, "not-supported", "The service writes JSON only.");
        }
    }

    private static async Task WriteAsync(HttpContext context, FhirResponse response)
    {
        context.Response.StatusCode = response.Status;
        foreach (var (name, value) in response.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (!response.Body.IsEmpty)
        {
            context.Response.ContentType = response.ContentType;
            context.Response.ContentLength = response.Body.Length;
            await context.Response.Body.WriteAsync(response.Body, context.RequestAborted).ConfigureAwait(false);
        }
        else if (response.Status is not (204 or 304))
        {
            context.Response.ContentLength = 0;
        }
    }

    private async Task<FhirRequest> ReadBodyAsync(HttpContext context, FhirRequest request)
    {
        if (Bodiless.Contains(request.Method))
        {
            return request;
        }

        using var body = new MemoryStream();
        var limited = new LimitedStream(context.Request.Body, options.MaxRequestBytes, () =>
            new FhirException(413, "too-long", $"The request exceeds the limit of {options.MaxRequestBytes} bytes."));
        await limited.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        return request.WithBody(body.ToArray());
    }
}
