using Microsoft.Extensions.Options;

namespace HealthData.Events.AspNetCore;

/// <summary>
/// Checks the tokens that Event Grid sends. What can't be checked now, since the issuer's keys can't be had or are
/// older than the token's, is another matter than a token that is wrong: Event Grid drops events that are refused.
/// </summary>
internal static class EventGridTokens
{
    public const string Scheme = "HealthData.Events";

    /// <summary>The application id of Event Grid in Azure's public cloud.</summary>
    private const string EventGrid = "4962773b-9cdb-44cf-a8bf-237846a00ab7";

    private const string UriPrefix = "api://";

    public static void Configure(JwtBearerOptions options, string tenantId, string applicationId)
    {
        var name = applicationId.StartsWith(UriPrefix, StringComparison.OrdinalIgnoreCase)
            ? applicationId[UriPrefix.Length..]
            : applicationId;
        options.Authority = $"https://login.microsoftonline.com/{tenantId}/v2.0";
        options.MapInboundClaims = false;
        options.TokenValidationParameters.ValidAudiences = [applicationId, name, UriPrefix + name];
        options.TokenValidationParameters.ValidIssuers =
            [$"https://sts.windows.net/{tenantId}/", $"https://login.microsoftonline.com/{tenantId}/v2.0"];
    }

    /// <summary>Gives the status that refuses a request; null for a token of Event Grid's.</summary>
    public static async Task<int?> CheckAsync(HttpContext context)
    {
        var result = await context.AuthenticateAsync(Scheme).ConfigureAwait(false);
        if (result.Principal is { } caller)
        {
            return caller.HasClaim("appid", EventGrid) || caller.HasClaim("azp", EventGrid)
                ? null
                : StatusCodes.Status403Forbidden;
        }

        return result.Failure is { } failure
            && (MayBeRight(failure) || !await HasKeysAsync(context).ConfigureAwait(false))
            ? StatusCodes.Status503ServiceUnavailable
            : StatusCodes.Status401Unauthorized;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever keeps the keys away, the token may be right.")]
    private static async Task<bool> HasKeysAsync(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>().Get(Scheme);
        try
        {
            // It is kept once it was read.
            return options.ConfigurationManager is not { } manager
                || await manager.GetConfigurationAsync(context.RequestAborted).ConfigureAwait(false) is not null;
        }
        catch (Exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            return false;
        }
    }

    private static bool MayBeRight(Exception failure) => failure switch
    {
        SecurityTokenSignatureKeyNotFoundException => true,
        AggregateException several => several.InnerExceptions.All(MayBeRight),
        _ => false,
    };
}
