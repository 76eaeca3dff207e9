using System.Globalization;

namespace HealthData.Dicom.Tests.Search;

/// <summary>An archive of studies that answers searches in memory, newest first unless told otherwise.</summary>
internal sealed class StudyArchive
{
    private readonly List<string> _studies = [];

    public StudyArchive()
    {
        Transport = new MockTransport(Answer);
        var options = Lab.Options();
        options.Transport = Transport;
        Client = new DicomWebClient(new Uri("http://localhost:9/v2"), options);
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

    private static int Parameter(Uri uri, string name) => int.Parse(
        uri.Query.TrimStart('?').Split('&').Single(pair => pair.StartsWith(name + "=", StringComparison.Ordinal))
            .Split('=')[1],
        CultureInfo.InvariantCulture);
}
