namespace HealthData.Dicom.Tests.Support;

/// <summary>Answers to retrieving, byte by byte.</summary>
internal static class WireAnswers
{
    public const string Boundary = "b0undary";
    public const string Multipart = "multipart/related; type=\"application/dicom\"; boundary=" + Boundary;
    public const string Closing = "\r\n--" + Boundary + "--\r\n";

    // The study and series that instances belong to.
    public const string Study = "1.2";
    public const string Series = "1.3";

    private static int _instances;

    public static string Head(string contentType, int? length = null, string more = "", string status = "200 OK") =>
        $"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\n{more}"
        + (length is null ? "Connection: close\r\n\r\n" : $"Content-Length: {length}\r\n\r\n");

    public static string Whole(string contentType, string body, string more = "", string status = "200 OK") =>
        Head(contentType, body.Length, more, status) + body;

    /// <summary>The delimiter line, the headers and the content of a part.</summary>
    public static string Part(string content, string headers = "Content-Type: application/dicom\r\n") =>
        $"\r\n--{Boundary}\r\n{headers}\r\n{content}";

    /// <summary>A DICOM file that holds a text, as pixel data.</summary>
    public static string Instance(string text, string? uid = null) => Encoding.Latin1.GetString(
        new TestFile(Study, Series, uid ?? $"1.4.{Interlocked.Increment(ref _instances)}")
            .Pixels(Encoding.Latin1.GetBytes(text.PadRight(text.Length + (text.Length & 1)))).ToBytes());

    /// <summary>The text that a DICOM file holds.</summary>
    public static string TextOf(byte[] instance)
    {
        var text = Encoding.Latin1.GetString(instance);
        return text[(text.LastIndexOf("\u00E0\u007F\u0010\0", StringComparison.Ordinal) + 12)..].TrimEnd(' ');
    }
}
