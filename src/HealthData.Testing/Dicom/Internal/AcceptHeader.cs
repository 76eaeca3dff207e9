using HealthData.Core.Multipart;

namespace HealthData.Testing;

/// <summary>Reads Accept headers.</summary>
internal static class AcceptHeader
{
    public static IReadOnlyList<MediaType> Parse(HttpRequest request) =>
        MediaType.ParseList(request.Headers.Accept.ToString());

    /// <summary>The type of the root part, in lower case and without parameters of its own.</summary>
    public static string? RootType(this MediaType type) =>
        MediaType.TryParse(type.GetParameter("type"), out var root) ? root.Type : null;

    /// <summary>The relative quality factor (RFC 9110 12.4.2), 1 where none is given.</summary>
    public static double Quality(this MediaType type) =>
        double.TryParse(type.GetParameter("q"), NumberStyles.Float, CultureInfo.InvariantCulture, out var quality) ? quality : 1;
}
