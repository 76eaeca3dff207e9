using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HealthData.Events.AspNetCore.Tests.Support;

/// <summary>An issuer of tokens with its configuration and its keys.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    public const string EventGrid = "4962773b-9cdb-44cf-a8bf-237846a00ab7";
    public const string Audience = "api://hook";

    private readonly WebApplication _app;
    private readonly RSA _rsa = RSA.Create(2048);

    private TokenIssuer(WebApplication app) => _app = app;

    public string Issuer => _app.Urls.First() + "/tenant";

    /// <summary>Gets or sets a value that indicates whether the issuer gives its configuration and keys.</summary>
    public bool IsDown { get; set; }

    public static async Task<TokenIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var issuer = new TokenIssuer(app);
        app.MapGet("/tenant/.well-known/openid-configuration", () => issuer.Answer(new Dictionary<string, object>
        {
            ["issuer"] = issuer.Issuer,
            ["jwks_uri"] = issuer.Issuer + "/keys",
        }));
        app.MapGet("/tenant/keys", () => issuer.Answer(issuer.Keys()));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return issuer;
    }

    /// <summary>Makes a token, right unless told otherwise.</summary>
    public string Issue(
        string audience = Audience,
        string application = EventGrid,
        string claim = "azp",
        string? issuer = null,
        int minutes = 60,
        bool isSignedByAnother = false,
        string keyId = "key-1")
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var key = new RsaSecurityKey(isSignedByAnother ? RSA.Create(2048) : _rsa) { KeyId = keyId };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = issuer ?? Issuer,
                Audience = audience,
                NotBefore = now.AddHours(-2),
                Expires = now.AddMinutes(minutes),
                Claims = new Dictionary<string, object> { [claim] = application },
                SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
            });
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    private IResult Answer(Dictionary<string, object> content) =>
        IsDown ? Results.StatusCode(500) : Results.Json(content);

    private Dictionary<string, object> Keys()
    {
        var parameters = _rsa.ExportParameters(false);
        return new Dictionary<string, object>
        {
            ["keys"] = new[]
            {
                new Dictionary<string, string>
                {
                    ["kty"] = "RSA",
                    ["use"] = "sig",
                    ["kid"] = "key-1",
                    ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                    ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                },
            },
        };
    }
}
