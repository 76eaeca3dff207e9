namespace HealthData.Dicom;

/// <summary>The media types of DICOMweb (PS3.18 8.7.3).</summary>
internal static class MediaTypes
{
    public const string Dicom = "application/dicom";
    public const string DicomJson = "application/dicom+json";
    public const string Json = "application/json";
    public const string OctetStream = "application/octet-stream";
    public const string Jpeg2000 = "image/jp2";
    public const string Jpeg = "image/jpeg";
    public const string Png = "image/png";
    public const string MultipartRelated = "multipart/related";
    public const string MultipartMixed = "multipart/mixed";

    /// <summary>An Accept value for a multipart answer whose parts are of a type and transfer syntax.</summary>
    public static string Related(string type, string transferSyntax) =>
        $"{MultipartRelated}; type=\"{type}\"; transfer-syntax={transferSyntax}";

    /// <summary>Returns a value that indicates whether content of a type may be an instance; what says nothing, may.
    /// </summary>
    public static bool IsInstance(string? type) =>
        type is null or Dicom or OctetStream or "application/x-dicom" or "binary/octet-stream";

    /// <summary>Returns a value that indicates whether content of a type may be pixel data.</summary>
    public static bool IsPixelData(string? type) =>
        type is null or OctetStream or "binary/octet-stream" || IsPicture(type);

    public static bool IsPicture(string type) =>
        type.StartsWith("image/", StringComparison.Ordinal) || type.StartsWith("video/", StringComparison.Ordinal);

    /// <summary>Returns a value that indicates whether content of a type may be what was retrieved.</summary>
    public static bool IsContent(string type) => IsInstance(type) || IsPixelData(type);
}
