using System.Text.RegularExpressions;

namespace HealthData.Fhir.Tests.Corpus;

/// <summary>A recorded exchange: what is called, the bytes that the servers answer with, and what is right.</summary>
internal sealed partial class HttpCase
{
    private readonly string _folder;

    private HttpCase(string folder, JsonElement root)
    {
        _folder = folder;
        Root = root;
    }

    public JsonElement Root { get; }

    public string Call => Root.GetProperty("call").GetString()!;

    public JsonElement Arguments => Root.GetProperty("arguments");

    public bool NeedsCredential => Root.TryGetProperty("credential", out var value) && value.GetBoolean();

    public string BasePath => Root.TryGetProperty("basePath", out var value) ? value.GetString()! : string.Empty;

    /// <summary>Gets what is right: one of these must hold.</summary>
    public IEnumerable<JsonElement> Expected => Root.GetProperty("expected") is var expected
        && expected.TryGetProperty("alternatives", out var alternatives)
            ? alternatives.EnumerateArray()
            : [expected];

    public bool IsByPost => Argument("method") == "POST";

    /// <summary>Gets a value that indicates whether a client sends the search as a POST, if it is left to itself.
    /// </summary>
    public bool IsByPostOfItself => new FhirQuery<Resource>(Argument("query") ?? string.Empty).ToRequest().IsByPost;

    /// <summary>Gets the entries that the caller gets as errors.</summary>
    public IEnumerable<string> BadResources =>
        Members("badEntries").Select(entry => entry.GetProperty("raw").GetString()!);

    /// <summary>Gets a value that indicates whether an entry of a batch returns what the typed model can't read.
    /// </summary>
    public bool HasBadOutcome => Members("outcomes").Any(
        outcome => outcome.TryGetProperty("badResource", out var isBad) && isBad.GetBoolean());

    /// <summary>Gets a value that indicates whether a search finds resources of another type, of which the case says
    /// not that they were included.</summary>
    public bool HasOtherMatches => !Members("modes").Any() && Members("resources").Any(
        resource => resource.GetString()!.Split('/')[0] != Argument("type"));

    public static HttpCase Read(string folder) =>
        new(folder, JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "case.json"))).RootElement);

    /// <summary>Gives the case with the servers of this run in it.</summary>
    public HttpCase With(IReadOnlyDictionary<string, string> values) =>
        new(_folder, JsonDocument.Parse(Fill(Root.GetRawText(), values)).RootElement);

    public string? Argument(string name) =>
        Arguments.TryGetProperty(name, out var value) ? value.GetString() : null;

    public int? Number(string name) =>
        Arguments.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    /// <summary>Gets the recorded bytes of a server, in their order.</summary>
    public IReadOnlyList<byte[]> Answers(string server) =>
    [
        .. Enumerable.Range(1, 1000)
            .Select(number => Path.Combine(_folder, $"{server}-{number}.http"))
            .TakeWhile(File.Exists)
            .Select(File.ReadAllBytes),
    ];

    /// <summary>Gets the beginning of the path that an answer is for; null where they come in turn.</summary>
    public string? Route(int number) =>
        Root.TryGetProperty("route", out var routes)
        && routes.TryGetProperty(number.ToString(CultureInfo.InvariantCulture), out var path)
            ? path.GetString()
            : null;

    /// <summary>Puts the servers of this run into an answer.</summary>
    public static byte[] Fill(byte[] answer, IReadOnlyDictionary<string, string> values)
    {
        var text = Encoding.Latin1.GetString(answer);
        if (!text.Contains("{{", StringComparison.Ordinal))
        {
            return answer;
        }

        text = Date().Replace(Fill(text, values), match => DateTimeOffset.UtcNow
            .AddSeconds(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            .ToString("R", CultureInfo.InvariantCulture));
        var body = text.Length - text.IndexOf("\r\n\r\n", StringComparison.Ordinal) - 4;
        return Encoding.Latin1.GetBytes(text.Replace(
            "{{length}}", body.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private IEnumerable<JsonElement> Members(string name) =>
        from expected in Expected
        where expected.TryGetProperty(name, out _)
        from member in expected.GetProperty(name).EnumerateArray()
        select member;

    private static string Fill(string text, IReadOnlyDictionary<string, string> values)
    {
        foreach (var (name, value) in values)
        {
            text = text.Replace("{{" + name + "}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    [GeneratedRegex(@"\{\{date\+(\d+)\}\}")]
    private static partial Regex Date();
}
