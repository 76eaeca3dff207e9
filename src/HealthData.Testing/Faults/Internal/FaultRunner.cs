namespace HealthData.Testing;

/// <summary>Does to a request what a fault says.</summary>
internal sealed class FaultRunner(TimeProvider clock, CancellationToken stopping)
{
    public async Task RunAsync(
        HttpContext context, FakeRequest request, FakeFault fault, Func<HttpContext, Task> act)
    {
        if (fault.Delay > TimeSpan.Zero)
        {
            await Task.Delay(fault.Delay, clock, stopping).ConfigureAwait(false);
        }

        if (!fault.LetsAct)
        {
            await ReadBodyAsync(context, fault).ConfigureAwait(false);
        }

        if (fault.IsRaw)
        {
            request.Status = await AnswerRawAsync(context, fault, act).ConfigureAwait(false);
            await StrikeAsync(context, fault, ConnectionAfterRaw(fault)).ConfigureAwait(false);
        }

        if (fault.Connection != FakeConnectionFault.None && fault.AfterBodyBytes < 0)
        {
            await ActUnseenAsync(context, fault, act).ConfigureAwait(false);
            await StrikeAsync(context, fault, fault.Connection).ConfigureAwait(false);
        }

        Wrap(context, fault);
        await AnswerAsync(context, fault, act).ConfigureAwait(false);
        if (fault.Connection != FakeConnectionFault.None)
        {
            await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            await StrikeAsync(context, fault, fault.Connection).ConfigureAwait(false);
        }
    }

    private static FakeConnectionFault ConnectionAfterRaw(FakeFault fault) =>
        fault.Connection == FakeConnectionFault.None ? FakeConnectionFault.Close : fault.Connection;

    /// <summary>Writes the answer, broken as the fault says, past the web server; gives its status.</summary>
    private static async Task<int> AnswerRawAsync(HttpContext context, FakeFault fault, Func<HttpContext, Task> act)
    {
        if (context.Request.Protocol == HttpProtocol.Http2)
        {
            await ActUnseenAsync(context, fault, act).ConfigureAwait(false);
            return 0;
        }

        using var body = new MemoryStream();
        var server = context.Features.Get<IHttpResponseFeature>()!;
        var serverBody = context.Features.Get<IHttpResponseBodyFeature>()!;
        var answer = new HttpResponseFeature { Headers = new HeaderDictionary() };
        foreach (var header in server.Headers)
        {
            answer.Headers[header.Key] = header.Value;
        }

        context.Features.Set<IHttpResponseFeature>(answer);
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        try
        {
            await AnswerAsync(context, fault, act).ConfigureAwait(false);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }
        finally
        {
            context.Features.Set(server);
            context.Features.Set(serverBody);
        }

        var bytes = RawAnswer.Build(answer, body.ToArray(), fault);
        await WorkspaceConnection.Of(context).WriteAsync(bytes).ConfigureAwait(false);
        return answer.StatusCode;
    }

    private void Wrap(HttpContext context, FakeFault fault)
    {
        var body = context.Response.Body;
        if (fault.TrickleBytes > 0)
        {
            body = new TrickleStream(body, fault.TrickleBytes, PauseAsync);
        }

        if (fault.Connection != FakeConnectionFault.None)
        {
            body = new CutStream(body, fault.AfterBodyBytes, () => StrikeAsync(context, fault, fault.Connection));
        }

        if (body != context.Response.Body)
        {
            context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        }

        async Task PauseAsync()
        {
            using var gone = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
            await Task.Delay(fault.TrickleInterval, clock, gone.Token).ConfigureAwait(false);
        }
    }

    private static async Task AnswerAsync(HttpContext context, FakeFault fault, Func<HttpContext, Task> act)
    {
        if (fault.Status is not { } status)
        {
            Apply(context, fault);
            await act(context).ConfigureAwait(false);
            return;
        }

        await ActUnseenAsync(context, fault, act).ConfigureAwait(false);
        context.Response.StatusCode = status;
        Apply(context, fault);
        if (!fault.Body.IsEmpty)
        {
            context.Response.ContentLength ??= fault.Body.Length;
            await context.Response.Body.WriteAsync(fault.Body, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static void Apply(HttpContext context, FakeFault fault)
    {
        if (fault.ReasonPhrase is not null && context.Features.Get<IHttpResponseFeature>() is { } response)
        {
            response.ReasonPhrase = fault.ReasonPhrase;
        }

        foreach (var header in fault.Headers)
        {
            context.Response.Headers[header.Key] = header.Value;
        }
    }

    /// <summary>Lets the workspace act where the fault strikes afterwards, and drops its answer.</summary>
    private static async Task ActUnseenAsync(HttpContext context, FakeFault fault, Func<HttpContext, Task> act)
    {
        if (fault.Moment != FakeFaultMoment.AfterActing)
        {
            return;
        }

        var response = context.Features.Get<IHttpResponseFeature>();
        var body = context.Features.Get<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        try
        {
            await act(context).ConfigureAwait(false);
        }
        finally
        {
            context.Features.Set(response);
            context.Features.Set(body);
        }
    }

    private static async Task ReadBodyAsync(HttpContext context, FakeFault fault)
    {
        if (fault.ReadRequestBody)
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private async Task StrikeAsync(HttpContext context, FakeFault fault, FakeConnectionFault strike)
    {
        if (strike == FakeConnectionFault.Stall)
        {
            fault.Stall();
            using var gone = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, gone.Token).ConfigureAwait(false);
        }

        var connection = WorkspaceConnection.Of(context);
        await connection.CutAsync(reset: strike == FakeConnectionFault.Reset, clock).ConfigureAwait(false);
        context.Abort();
        throw new OperationCanceledException("The fault cut the connection.");
    }
}
