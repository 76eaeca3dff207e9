using System.Text.RegularExpressions;

namespace HealthData.Management.Tests.Support;

/// <summary>A request that a scripted server received.</summary>
internal sealed record ReceivedRequest(string Head, string Body)
{
    /// <summary>The method and the target.</summary>
    public string Line => Head[..Head.IndexOf(" HTTP/", StringComparison.Ordinal)];

    public string? Header(string name) =>
        Regex.Match(Head, $"^{name}: (.*?)\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase) is
        { Success: true } match
            ? match.Groups[1].Value
            : null;
}
