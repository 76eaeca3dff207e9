using System.Text.Encodings.Web;

namespace HealthData.Imaging;

/// <summary>How JSON is read and written.</summary>
internal static class JsonText
{
    public static JsonWriterOptions WriterOptions { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static JsonReaderOptions ReaderOptions { get; } = new() { MaxDepth = 1_000 };

    public static string Quote(string text) =>
        $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    /// <summary>Orders texts by their code points, as their UTF-8 does.</summary>
    public static int Compare(string a, string b) =>
        Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b));
}
