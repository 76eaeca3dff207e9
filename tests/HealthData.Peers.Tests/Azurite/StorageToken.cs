namespace HealthData.Peers.Tests.Azurite;

/// <summary>Tokens as Azurite checks them: their issuer, audience, and times, but not their signature.</summary>
internal sealed class StorageToken(string audience) : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        var now = TimeProvider.System.GetUtcNow();
        var until = now.AddHours(1);
        var claims = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
        {
            ["aud"] = audience,
            ["iss"] = "https://sts.windows.net/ab1f708d-50f6-404c-a006-d71b2ac7a606/",
            ["iat"] = now.ToUnixTimeSeconds() - 60,
            ["nbf"] = now.ToUnixTimeSeconds() - 60,
            ["exp"] = until.ToUnixTimeSeconds(),
            ["scope"] = string.Join(' ', requestContext.Scopes),
        });
        return new AccessToken($"{Encode("""{"alg":"RS256","typ":"JWT"}"""u8)}.{Encode(claims)}.c2lnbmF0dXJl", until);
    }

    public override ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));

    private static string Encode(ReadOnlySpan<byte> bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
