namespace HealthData.Dicom;

/// <summary>Starts operations, and waits for them where the caller wants that.</summary>
internal static class OperationStart
{
    public static async Task<TOperation> RunAsync<TOperation>(
        ServiceCall call,
        Func<string, Response, TOperation> create,
        WaitUntil waitUntil,
        CancellationToken cancellationToken)
        where TOperation : Operation
    {
        using (call)
        {
            var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
            var operation = create(OperationReader.ReadId(response, call), response);
            if (waitUntil == WaitUntil.Completed)
            {
                await operation.WaitForCompletionResponseAsync(cancellationToken).ConfigureAwait(false);
            }

            return operation;
        }
    }

    public static TOperation Run<TOperation>(
        ServiceCall call,
        Func<string, Response, TOperation> create,
        WaitUntil waitUntil,
        CancellationToken cancellationToken)
        where TOperation : Operation
    {
        using (call)
        {
            var response = call.Send(cancellationToken);
            var operation = create(OperationReader.ReadId(response, call), response);
            if (waitUntil == WaitUntil.Completed)
            {
                operation.WaitForCompletionResponse(cancellationToken);
            }

            return operation;
        }
    }
}
