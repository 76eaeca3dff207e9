using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace HealthData.Benchmarks.Events;

/// <summary>A token as Event Grid sends it, and the configuration of its issuer.</summary>
internal static class WebhookToken
{
    public const string Tenant = "9f4a1c52-7d0b-4c39-9a43-0d5f5a2f4a11";
    public const string Audience = "api://hook";

    private const string Issuer = $"https://login.microsoftonline.com/{Tenant}/v2.0";
    private const string EventGrid = "4962773b-9cdb-44cf-a8bf-237846a00ab7";

    private static readonly RsaSecurityKey Key = new(RSA.Create(2048)) { KeyId = "key" };

    public static OpenIdConnectConfiguration Configuration { get; } = new() { Issuer = Issuer, SigningKeys = { Key } };

    public static string Issue() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = Audience,
        Expires = DateTime.UtcNow.AddHours(4),
        Claims = new Dictionary<string, object> { ["azp"] = EventGrid },
        SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
    });
}
