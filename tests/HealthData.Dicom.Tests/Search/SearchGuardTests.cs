namespace HealthData.Dicom.Tests.Search;

public sealed class SearchGuardTests
{
    private const string LongUid = "1.234567890123456789012345678901234567890123456789012345678901234";

    public static TheoryData<string, SearchQuery> Refused => new()
    {
        { "PatientId", new StudyQuery { PatientId = string.Empty } },
        { "PatientName", new StudyQuery { PatientName = "  " } },
        { "StudyDescription", new StudyQuery { StudyDescription = "a\r\nb" } },
        { "StudyDescription", new StudyQuery { StudyDescription = "a\0" } },
        { "PatientName", new StudyQuery { PatientName = "a\u001b$B" } },
        { "PatientName", new StudyQuery { PatientName = "\ud83d" } },
        { "PatientName", new StudyQuery { PatientName = "\ude00\ud83d" } },
        { "AccessionNumber", new StudyQuery { AccessionNumber = new string('a', 16_385) } },
        { "StudyInstanceUid", new StudyQuery { StudyInstanceUid = "1.2/3" } },
        { "StudyInstanceUid", new StudyQuery { StudyInstanceUid = string.Empty } },
        { "StudyInstanceUid", new StudyQuery { StudyInstanceUid = ".." } },
        { "StudyInstanceUid", new StudyQuery { StudyInstanceUid = LongUid } },
        { "SeriesInstanceUid", new SeriesQuery { SeriesInstanceUid = "1.2\\1.3" } },
        { "SopInstanceUid", new InstanceQuery { SopInstanceUid = "1.2*" } },
        { "StudyDate", new StudyQuery { StudyDate = new DateRange(new(2026, 1, 2), new(2026, 1, 1)) } },
        { "Matches", new StudyQuery { Matches = { [Keyword.PatientAge] = string.Empty } } },
        { "Matches", new StudyQuery { Matches = { [Keyword.PatientAge] = "\n" } } },
        { "Matches", new StudyQuery { PatientId = "7", Matches = { [Keyword.PatientID] = "7" } } },
        { "Matches", new StudyQuery { StudyDate = default(DateOnly), Matches = { [Keyword.StudyDate] = "2026" } } },
    };

    public static TheoryData<string, Action<DicomWebClient>> Scopes => new()
    {
        { "studyInstanceUid", client => client.SearchSeriesAsync(null, string.Empty) },
        { "studyInstanceUid", client => client.SearchSeriesAsync(null, "..") },
        { "studyInstanceUid", client => client.SearchSeries(null, "1/2") },
        { "studyInstanceUid", client => client.SearchInstancesAsync(null, LongUid) },
        { "seriesInstanceUid", client => client.SearchInstancesAsync(null, "1", "%2e%2e") },
        { "seriesInstanceUid", client => client.SearchInstances(null, "1", string.Empty) },
        { "studyInstanceUid", client => client.SearchInstancesAsync(null, null, "1") },
        { "query", client => client.SearchSeriesAsync(new SeriesQuery { StudyInstanceUid = "1" }, "1") },
        { "query", client => client.SearchInstancesAsync(new InstanceQuery { StudyInstanceUid = "1" }, "1") },
        { "query", client => client.SearchInstancesAsync(new InstanceQuery { SeriesInstanceUid = "1" }, "1", "1") },
        {
            "query",
            client => client.SearchSeries(new SeriesQuery { Matches = { [Keyword.StudyInstanceUID] = "1" } }, "1")
        },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task What_a_service_would_refuse_is_refused_before_the_call(string parameter, SearchQuery query)
    {
        await using var server = QidoServer.Empty();

        var exception = await Assert.ThrowsAnyAsync<ArgumentException>(() => server.QueryOfAsync(query));

        Assert.Equal(parameter, exception.ParamName);
        Assert.Equal(0, server.Connections);
    }

    [Theory]
    [MemberData(nameof(Scopes), DisableDiscoveryEnumeration = true)]
    public async Task What_to_search_in_is_checked_before_the_call(string parameter, Action<DicomWebClient> search)
    {
        await using var server = QidoServer.Empty();

        var exception = Assert.ThrowsAny<ArgumentException>(() => search(server.Client()));

        Assert.Equal(parameter, exception.ParamName);
        Assert.Equal(0, server.Connections);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(201)]
    public void A_page_has_1_to_200_results(int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new StudyQuery { PageSize = size });

    [Theory]
    [InlineData("a1-B.2")]
    [InlineData("1.234567890123456789012345678901234567890123456789012345678901")]
    public async Task Uids_that_the_Azure_service_takes_are_taken(string uid)
    {
        await using var server = QidoServer.Empty();

        Assert.Equal("0020000D=" + uid, await server.QueryOfAsync(new StudyQuery { StudyInstanceUid = uid }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("99999999999")]
    [InlineData("1&limit=5")]
    public async Task A_strange_continuation_token_is_refused(string token)
    {
        await using var server = QidoServer.Empty();
        var studies = server.Client().SearchStudiesAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => studies.AsPages(token).CollectAsync());
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public void Texts_of_refusals_hold_no_value()
    {
        const string Canary = "PHI-7f3a";
        var client = new DicomWebClient(new Uri("http://localhost:9/v2"));

        StudyQuery[] queries =
        [
            new() { PatientId = Canary + "\r\n" },
            new() { StudyInstanceUid = Canary + "/" },
            new() { PatientId = Canary, Matches = { [Keyword.PatientID] = Canary } },
            new() { PatientBirthDate = new DateRange(new(1999, 7, 3), new(1999, 7, 2)) },
        ];

        foreach (var query in queries)
        {
            var text = Assert.ThrowsAny<ArgumentException>(() => client.SearchStudies(query)).ToString();
            Assert.DoesNotContain(Canary, text, StringComparison.Ordinal);
            Assert.DoesNotContain("1999", text, StringComparison.Ordinal);
        }
    }
}
