using System.Globalization;

namespace HealthData.Core;

/// <summary>The length that an answer announces for its body.</summary>
internal static class AnnouncedLength
{
    /// <summary>Gives the value of Content-Length; -1 where there is none, or none that counts: an answer of 204 or 304
    /// has no body, whatever it announces (RFC 9110 6.4.1).</summary>
    public static long Of(Response response) =>
        response.Status is not (204 or 304)
        && response.Headers.TryGetValue("Content-Length", out var value)
        && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : -1;
}
