using System.Globalization;

namespace HealthData.Dicom.Tests.Search;

/// <summary>An archive of studies that answers searches in memory, newest first unless told otherwise.</summary>
internal sealed class StudyArchive
{
    private readonly List<string> _studies = [];

    public const string Azure = "http://archive.dicom.azurehealthcareapis.com/v2";

    public StudyArchive(string endpoint = Azure)
    {
        Transport = new MockTransport(Answer);
        var options = Lab.Options();
        options.Transport = Transport;
        options.AllowInsecureEndpoint = true;
        Client = new DicomWebClient(new Uri(endpoint), options);
    }

    public MockTransport Transport { get; }

    public DicomWebClient Client { get; }

    /// <summary>What to do with the number of a request before it is answered.</summary>
    public Action<int>? Before { get; init; }

    /// <summary>Which studies a request gets, instead of those of its window.</summary>
    public Func<int, int, int, IEnumerable<string>>? Choose { get; init; }

    /// <summary>The value of a Warning header for the number of a request.</summary>
    public Func<int, string?>? Warning { get; init; }

    public int Status { get; init; } = 200;

    public IReadOnlyList<string> Studies => _studies;

    public string[] Windows => [.. Transport.Attempts.Select(attempt => attempt.Uri.Query)];

    public static string Json(string study) => $$$"""{"0020000D":{"vr":"UI","Value":["{{{study}}}"]}}""";

    public StudyArchive Add(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _studies.Insert(0, $"1.{_studies.Count + 1}");
        }

        return this;
    }

    public IEnumerable<string> Window(int offset, int limit) => _studies.Skip(offset).Take(limit);

    private MockResponse Answer(MockAttempt attempt)
    {
        Before?.Invoke(attempt.Number);
        var offset = Parameter(attempt.Uri, "offset");
        var limit = Parameter(attempt.Uri, "limit");
        var studies = Choose is null ? Window(offset, limit) : Choose(attempt.Number, offset, limit);
        string[] all = [.. studies];
        var response = all.Length == 0
            ? new MockResponse(204)
            : new MockResponse(Status).WithBody(OneWayStream.Of(
                $"[{string.Join(',', all.Select(study => study.StartsWith('{') ? study : Json(study)))}]"));
        return Warning?.Invoke(attempt.Number) is { } warning ? response.With("Warning", warning) : response;
    }

    // The first page has no offset.
    private static int Parameter(Uri uri, string name) => uri.Query.TrimStart('?').Split('&')
        .SingleOrDefault(pair => pair.StartsWith(name + "=", StringComparison.Ordinal)) is { } found
            ? int.Parse(found.Split('=')[1], CultureInfo.InvariantCulture)
            : 0;
}
