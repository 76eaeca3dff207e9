namespace HealthData.Dicom.Tests.Support;

/// <summary>WireAnswers to retrieving, byte by byte.</summary>
internal static class WireAnswers
{
    public const string Boundary = "b0undary";
    public const string Multipart = "multipart/related; type=\"application/dicom\"; boundary=" + Boundary;
    public const string Closing = "\r\n--" + Boundary + "--\r\n";

    public static string Head(string contentType, int? length = null, string more = "", string status = "200 OK") =>
        $"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\n{more}" +
        (length is null ? "Connection: close\r\n\r\n" : $"Content-Length: {length}\r\n\r\n");

    public static string Whole(string contentType, string body, string more = "", string status = "200 OK") =>
        Head(contentType, body.Length, more, status) + body;

    /// <summary>The delimiter line, the headers and the content of a part.</summary>
    public static string Part(string content, string headers = "Content-Type: application/dicom\r\n") =>
        $"\r\n--{Boundary}\r\n{headers}\r\n{content}";
}
