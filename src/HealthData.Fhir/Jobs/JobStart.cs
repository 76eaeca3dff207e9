namespace HealthData.Fhir;

/// <summary>Starts jobs, and waits for them where the caller wants that.</summary>
internal static class JobStart
{
    public static FhirExchange<TOperation> Open<TOperation>(
        ServicePipeline service,
        ServiceCall call,
        RequestOperation status,
        Func<string, Response, TOperation> create) =>
        new(call, (response, sent) => create(JobAddress.IdOf(response, sent, service.Endpoint, status), response));

    public static async Task<TOperation> RunAsync<TOperation>(
        FhirExchange<TOperation> start, WaitUntil waitUntil, CancellationToken cancellationToken)
        where TOperation : Operation
    {
        var operation = await start.SendAsync(cancellationToken).ConfigureAwait(false);
        if (waitUntil == WaitUntil.Completed)
        {
            await operation.WaitForCompletionResponseAsync(cancellationToken).ConfigureAwait(false);
        }

        return operation;
    }

    public static TOperation Run<TOperation>(
        FhirExchange<TOperation> start, WaitUntil waitUntil, CancellationToken cancellationToken)
        where TOperation : Operation
    {
        var operation = start.Send(cancellationToken);
        if (waitUntil == WaitUntil.Completed)
        {
            operation.WaitForCompletionResponse(cancellationToken);
        }

        return operation;
    }
}
