namespace HealthData.Fhir;

/// <summary>A call that is ready to be sent, and how its answer is read.</summary>
/// <typeparam name="TResult">What the answer is read as.</typeparam>
internal sealed class FhirExchange<TResult>(ServiceCall call, Func<Response, ServiceCall, TResult> read)
{
    /// <summary>Gives the same call, whose result is converted.</summary>
    public FhirExchange<TOther> Select<TOther>(Func<TResult, TOther> convert) =>
        new(call, (response, sent) => convert(read(response, sent)));

    public async Task<TResult> SendAsync(CancellationToken cancellationToken)
    {
        using (call)
        {
            return read(await call.SendAsync(cancellationToken).ConfigureAwait(false), call);
        }
    }

    public TResult Send(CancellationToken cancellationToken)
    {
        using (call)
        {
            return read(call.Send(cancellationToken), call);
        }
    }
}
