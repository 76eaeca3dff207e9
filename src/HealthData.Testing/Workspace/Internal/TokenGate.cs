namespace HealthData.Testing;

/// <summary>Lets a request with a valid token pass and answers the others as Entra-protected services do.</summary>
internal sealed class TokenGate(FakeCredential credential)
{
    private const string Authority =
        "authorization_uri=\"https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000\"";

    public bool Admit(HttpContext context, string scope)
    {
        var verdict = credential.Check(context.Request.Headers.Authorization, scope);
        if (verdict == TokenVerdict.Good)
        {
            return true;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = Challenge(verdict);
        return false;
    }

    private string Challenge(TokenVerdict verdict) => verdict switch
    {
        TokenVerdict.Missing => $"Bearer {Authority}",
        TokenVerdict.WrongAudience =>
            $"Bearer {Authority}, error=\"invalid_token\", error_description=\"The audience is not valid\"",
        TokenVerdict.ClaimsNeeded =>
            $"Bearer realm=\"\", {Authority}, error=\"insufficient_claims\", claims=\"{EncodedClaims()}\"",
        _ =>
            $"Bearer {Authority}, error=\"invalid_token\", error_description=\"The token is not valid or has expired\"",
    };

    private string EncodedClaims() => Convert.ToBase64String(Encoding.UTF8.GetBytes(credential.RequiredClaims ?? "{}"));
}
