namespace HealthData.Contracts.Tests.Dicom;

/// <summary>Issues one token, for the DICOM service's scope alone.</summary>
internal sealed class FixedCredential : TokenCredential
{
    private const string Scope = "https://dicom.healthcareapis.azure.com/.default";

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        requestContext.Scopes is [Scope]
            ? new AccessToken("contract-token", DateTimeOffset.MaxValue)
            : throw new InvalidOperationException($"The scope is {string.Join(' ', requestContext.Scopes)}.");

    public override ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
