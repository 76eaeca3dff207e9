namespace HealthData.Fhir.Tests.Corpus;

/// <summary>A credential that gives token-1, and token-2 and so on each time that a fresh token is asked for.</summary>
internal sealed class NumberedCredential : TokenCredential
{
    private int _count;

    public override AccessToken GetToken(
        TokenRequestContext requestContext, CancellationToken cancellationToken) => new(
        string.Create(CultureInfo.InvariantCulture, $"token-{Interlocked.Increment(ref _count)}"),
        DateTimeOffset.UtcNow.AddHours(1));

    public override ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
