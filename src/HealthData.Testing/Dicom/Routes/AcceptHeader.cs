
namespace HealthData.Testing;

/// <summary>Reads Accept headers.</summary>
internal static class AcceptHeader
{
    public static IReadOnlyList<MediaType> Parse(HttpRequest request) =>
        MediaType.ParseList(request.Headers.Accept.ToString());

    /// <exception cref="ServiceException">The header does not name DICOM JSON (406); wildcards count not.</exception>
    public static void RequireDicomJson(HttpRequest request)
    {
        if (!Parse(request).Any(item => item.Type == DicomJsonAnswer.MediaType))
        {
            throw ServiceException.NotAcceptable(string.Empty);
        }
    }

    /// <summary>The type of the root part, in lower case and without parameters of its own.</summary>
    public static string? RootType(this MediaType type) =>
        MediaType.TryParse(type.GetParameter("type"), out var root) ? root.Type : null;

    /// <summary>The relative quality factor (RFC 9110 12.4.2), 1 where none is given.</summary>
    public static double Quality(this MediaType type) =>
        double.TryParse(type.GetParameter("q"), NumberStyles.Float, CultureInfo.InvariantCulture, out var quality)
            ? quality
            : 1;
}
