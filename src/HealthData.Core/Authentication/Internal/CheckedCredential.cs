namespace HealthData.Core;

/// <summary>Refuses a token that is empty or would break the header it goes into.</summary>
internal sealed class CheckedCredential(TokenCredential inner) : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        Check(inner.GetToken(requestContext, cancellationToken));

    public override async ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        Check(await inner.GetTokenAsync(requestContext, cancellationToken).ConfigureAwait(false));

    private static AccessToken Check(AccessToken token) =>
        !string.IsNullOrWhiteSpace(token.Token) && RequestGuards.IsHeaderValue(token.Token)
            ? token
            : throw FailureTranslator.Create(
                null,
                HealthDataErrorCode.MissingToken,
                "was not sent, since the credential gave no usable token",
                "Check the credential that the client was created with.");
}
