namespace HealthData.Core;

/// <summary>What of a service's own words may stand in a text that is logged.</summary>
internal static class SafeText
{
    /// <summary>How much of an error's body is read; the rest is of no use.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    public const string RequestIdHeader = "x-ms-request-id";

    public const string ClientRequestIdHeader = "x-ms-client-request-id";

    public static string? Id(string? id) =>
        Guid.TryParse(id, out _) || (id is { Length: >= 16 and <= 64 } && id.All(char.IsAsciiHexDigit)) ? id : null;
}
