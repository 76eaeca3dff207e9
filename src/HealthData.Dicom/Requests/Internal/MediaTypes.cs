namespace HealthData.Dicom;

/// <summary>The media types of DICOMweb (PS3.18 8.7.3).</summary>
internal static class MediaTypes
{
    public const string Dicom = "application/dicom";
    public const string DicomJson = "application/dicom+json";
    public const string OctetStream = "application/octet-stream";
    public const string Jpeg2000 = "image/jp2";
    public const string Jpeg = "image/jpeg";
    public const string Png = "image/png";
    public const string MultipartRelated = "multipart/related";

    /// <summary>An Accept value for a multipart answer whose parts are of a type and transfer syntax.</summary>
    public static string Related(string type, string transferSyntax) =>
        $"{MultipartRelated}; type=\"{type}\"; transfer-syntax={transferSyntax}";
}
