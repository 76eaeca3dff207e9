namespace HealthData.Core;

/// <summary>
/// Asks a credential for tokens with a limit on the wait, which ends with the call even where the credential does not
/// heed its token, and refuses a token that is empty or would break the header it goes into.
/// </summary>
internal sealed class CheckedCredential(TokenCredential inner, TimeSpan limit, TimeProvider time) : TokenCredential
{
    private const string Advice = "Check the credential that the client was created with.";

    // A credential that blocks its thread must not block the call beyond the limit, so it gets a thread of its own.
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        AskAsync(token => Task.Run(
            () => inner.GetToken(requestContext, token), CancellationToken.None), cancellationToken)
            .GetAwaiter().GetResult();

    public override async ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        await AskAsync(token => inner.GetTokenAsync(requestContext, token).AsTask(), cancellationToken)
            .ConfigureAwait(false);

    private async Task<AccessToken> AskAsync(
        Func<CancellationToken, Task<AccessToken>> ask, CancellationToken cancellationToken)
    {
        using var watch = new StallWatch(limit, time, cancellationToken, CancellationToken.None);
        watch.Run();
        try
        {
            return Check(await ask(watch.Token).WaitAsync(watch.Token).ConfigureAwait(false));
        }
        catch (Exception exception) when (
            exception is not CallFaultException && !cancellationToken.IsCancellationRequested)
        {
            throw watch.HasFired
                ? Missing($"the credential returned no token within {limit.TotalSeconds:0.#} seconds")
                : Missing($"the credential failed ({exception.GetType().Name})", exception);
        }
    }

    private static AccessToken Check(AccessToken token) =>
        !string.IsNullOrWhiteSpace(token.Token) && RequestGuards.IsHeaderValue(token.Token)
            ? token
            : throw Missing("the credential returned a token that isn't valid in a header");

    private static CallFaultException Missing(string what, Exception? cause = null) =>
        new(HealthDataErrorCode.MissingToken, $"was not sent: {what}", Advice, cause);
}
