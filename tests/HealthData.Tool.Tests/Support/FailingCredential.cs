using Azure.Core;
using Azure.Identity;

namespace HealthData.Tool.Tests.Support;

/// <summary>The credential of somebody who is not signed in.</summary>
internal sealed class FailingCredential : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new CredentialUnavailableException("Nobody is signed in.");

    public override ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
