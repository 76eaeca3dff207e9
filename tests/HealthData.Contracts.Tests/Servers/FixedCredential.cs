namespace HealthData.Contracts.Tests.Servers;

/// <summary>Issues one token, for one scope alone.</summary>
internal sealed class FixedCredential(string scope) : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        requestContext.Scopes is [var wanted] && wanted == scope
            ? new AccessToken("contract-token", DateTimeOffset.MaxValue)
            : throw new InvalidOperationException($"The scope is {string.Join(' ', requestContext.Scopes)}.");

    public override ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
