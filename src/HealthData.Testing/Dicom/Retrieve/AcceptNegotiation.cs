
namespace HealthData.Testing;

/// <summary>Chooses the representation of a retrieve answer from the Accept header, by the service's table.</summary>
internal static class AcceptNegotiation
{
    private const string Dicom = "application/dicom";
    private const string OctetStream = "application/octet-stream";
    private const string Jpeg2000 = "image/jp2";
    private const string MultipartRelated = "multipart/related";

    /// <summary>The highest quality wins; among equals the original transfer syntax does, then the first.</summary>
    /// <exception cref="ServiceException">Nothing that is accepted can be had (406).</exception>
    public static ServedForm Choose(HttpRequest request, DicomResource resource)
    {
        ServedForm? best = null;
        var bestQuality = -1.0;
        foreach (var item in AcceptHeader.Parse(request))
        {
            if (Match(item, resource) is not { } candidate)
            {
                continue;
            }

            var quality = item.Quality();
            var better = quality > bestQuality
                || (quality == bestQuality && candidate.IsOriginal && best is { IsOriginal: false });
            if (better)
            {
                best = candidate;
                bestQuality = quality;
            }
        }

        return best ?? throw ServiceException.NotAcceptable("The Accept header names nothing that can be had.");
    }

    private static ServedForm? Match(MediaType item, DicomResource resource)
    {
        if (item.Type == "*/*")
        {
            var type = resource == DicomResource.Frames ? OctetStream : Dicom;
            return new(type, IsSinglePart: false, ServedSyntaxes.Original);
        }

        var isSinglePart = item.Type != MultipartRelated;
        var mediaType = isSinglePart ? item.Type : item.RootType();
        var defaultSyntax = mediaType == Jpeg2000
            ? ServedSyntaxes.Jpeg2000Lossless
            : ServedSyntaxes.ExplicitVrLittleEndian;
        var syntax = item.GetParameter("transfer-syntax") is { Length: > 0 } asked ? asked : defaultSyntax;
        return IsOffered(resource, mediaType, isSinglePart, syntax) ? new(mediaType!, isSinglePart, syntax) : null;
    }

    private static bool IsOffered(DicomResource resource, string? mediaType, bool isSinglePart, string syntax) =>
        (resource, mediaType) switch
        {
            (DicomResource.Frames, OctetStream) =>
                syntax is ServedSyntaxes.Original or ServedSyntaxes.ExplicitVrLittleEndian,
            (DicomResource.Frames, Jpeg2000) => !isSinglePart && syntax == ServedSyntaxes.Jpeg2000Lossless,
            (DicomResource.Frames, _) => false,
            (_, Dicom) => (!isSinglePart || resource == DicomResource.Instance)
                && syntax is ServedSyntaxes.Original
                    or ServedSyntaxes.ExplicitVrLittleEndian
                    or ServedSyntaxes.Jpeg2000Lossless,
            _ => false,
        };
}
