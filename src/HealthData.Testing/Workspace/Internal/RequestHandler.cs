using System.Security.Cryptography;

namespace HealthData.Testing;

/// <summary>
/// The path of a request: it is recorded, may meet a fault, needs a token, and is answered by the service that owns it.
/// </summary>
internal sealed class RequestHandler(
    FakeWorkspaceOptions options,
    FakeRequestLog log,
    FakeFaults faults,
    FakeCredential credential,
    IReadOnlyList<IFakeService> services,
    CancellationToken stopping)
{
    private readonly TokenGate _gate = new(credential);
    private readonly FaultRunner _runner = new(options.TimeProvider, stopping);

    public async Task HandleAsync(HttpContext context)
    {
        var connection = WorkspaceConnection.Of(context);
        var request = log.Add(context);
        connection.Enter();
        using var hash = options.HashRequestBodies ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
        context.Request.Body = new HashingStream(context.Request.Body, request, hash);
        context.Response.Headers["x-ms-request-id"] = Guid.NewGuid().ToString();
        context.Response.OnStarting(NoteStatus, (context, request));
        try
        {
            await AnswerAsync(context, request).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException && IsGone(context))
        {
            // The client left, a fault cut the line, or the workspace ends: there is nobody to answer.
            request.IsCut = true;
            context.Abort();
        }
        finally
        {
            connection.Leave();
            request.Ended = true;
        }
    }

    private static Task NoteStatus(object state)
    {
        var (context, request) = ((HttpContext, FakeRequest))state;
        if (!request.IsCut)
        {
            request.Status = context.Response.StatusCode;
        }

        return Task.CompletedTask;
    }

    private bool IsGone(HttpContext context) =>
        context.RequestAborted.IsCancellationRequested || stopping.IsCancellationRequested;

    private Task AnswerAsync(HttpContext context, FakeRequest request)
    {
        var service = services.FirstOrDefault(candidate => candidate.Owns(context.Request.Path));
        var fault = faults.Take(request, service?.Classify(context) ?? FakeOperation.Unknown);
        if (fault is null)
        {
            return ActAsync(context, service);
        }

        request.Fault = fault.ToString();
        return _runner.RunAsync(context, request, fault, hit => ActAsync(hit, service));
    }

    private async Task ActAsync(HttpContext context, IFakeService? service)
    {
        if (service is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var scope = options.RequireToken ? service.GetScope(context) : null;
        if (scope is null || _gate.Admit(context, scope))
        {
            await service.InvokeAsync(context).ConfigureAwait(false);
        }
    }
}
