using HealthData.Dicom.Tests.Search;

namespace HealthData.Dicom.Tests.Workitems;

public sealed class WorkitemSearchTests
{
    [Fact]
    public async Task A_query_is_written_with_the_keys_of_the_service()
    {
        await using var server = QidoServer.Empty();

        await server.Client().SearchWorkitemsAsync(new WorkitemQuery
        {
            State = WorkitemState.InProgress,
            ScheduledStart = new DateTimeRange(new DateTime(2026, 1, 2, 3, 4, 5), new DateTime(2026, 1, 3)),
            PatientName = "Doe^Jane",
            PatientId = "7",
            StudyInstanceUid = "1.9",
            AccessionNumber = "A",
            RequestedProcedureId = "R",
            StationName = "N",
            StationClass = "C",
            StationLocation = "L",
            FuzzyMatching = true,
            Matches = { [Keyword.WorklistLabel] = "W" },
            IncludeFields = { Keyword.PatientSex },
            PageSize = 7,
        }).CollectAsync();

        Assert.Equal(
            "/v2/workitems?00741000=IN%20PROGRESS&00404005=20260102030405-20260103000000&00100010=Doe^Jane&00100020=7"
                + "&0020000D=1.9&0040A370.00080050=A&0040A370.00401001=R&00404025.00080100=N&00404026.00080100=C"
                + "&00404027.00080100=L&00741202=W&fuzzymatching=true&includefield=00100040&limit=7",
            Assert.Single(server.Targets));
    }

    [Fact]
    public async Task Each_key_finds_what_it_names()
    {
        await using var lab = await Lab.StartAsync();
        var one = Worklists.New("1.1")
            .Set(Keyword.PatientName, "Doe^Jane").Set(Keyword.PatientID, "7").Set(Keyword.StudyInstanceUID, "1.9")
            .SetSequence(Keyword.ReferencedRequestSequence, new AttributeSet()
                .Set(Keyword.AccessionNumber, "A").Set(Keyword.RequestedProcedureID, "R"))
            .SetSequence(Keyword.ScheduledStationNameCodeSequence, new AttributeSet().Set(Keyword.CodeValue, "N"))
            .SetSequence(Keyword.ScheduledStationClassCodeSequence, new AttributeSet().Set(Keyword.CodeValue, "C"))
            .SetSequence(
                Keyword.ScheduledStationGeographicLocationCodeSequence, new AttributeSet().Set(Keyword.CodeValue, "L"));
        await lab.Client.CreateWorkitemAsync(one, Lab.Token);
        await lab.Client.CreateWorkitemAsync("1.2", Worklists.New()
            .Set(Keyword.ScheduledProcedureStepStartDateTime, "20270102030405"), Lab.Token);
        await lab.Client.ChangeWorkitemStateAsync("1.2", WorkitemState.InProgress, "2.25.7", Lab.Token);

        Assert.Equal(["1.2", "1.1"], await FindAsync(new()));
        WorkitemQuery[] queries =
        [
            new() { State = WorkitemState.Scheduled }, new() { PatientName = "doe^jane" },
            new() { PatientName = "ja", FuzzyMatching = true }, new() { PatientId = "7" },
            new() { StudyInstanceUid = "1.9" }, new() { AccessionNumber = "A" }, new() { RequestedProcedureId = "R" },
            new() { StationName = "N" }, new() { StationClass = "C" }, new() { StationLocation = "L" },
            new() { ScheduledStart = new DateTimeRange(null, new DateTime(2026, 12, 31)) },
        ];
        foreach (var query in queries)
        {
            Assert.Equal(["1.1"], await FindAsync(query));
        }

        Assert.Equal(["1.2"], await FindAsync(new() { State = WorkitemState.InProgress }));
        Assert.Equal(["1.2"], await FindAsync(new() { ScheduledStart = new(new DateTime(2027, 1, 2), null) }));
        Assert.Empty(await FindAsync(new() { PatientId = "8" }));

        async Task<string[]> FindAsync(WorkitemQuery query)
        {
            query.PageSize = 1;
            return [.. (await lab.Client.SearchWorkitemsAsync(query).CollectAsync()).Select(item => item.WorkitemUid!)];
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_partial_page_is_followed_by_the_rest(bool isSync)
    {
        await using var lab = await Lab.StartAsync(workspace => workspace.Dicom.MaxWorkitemsOfPage = 3);
        for (var number = 1; number <= 8; number++)
        {
            await lab.Client.CreateWorkitemAsync($"1.{number}", Worklists.New(), Lab.Token);
        }

        var before = lab.Workspace.Requests.Total;
        var found = isSync
            ? await Task.Run(() => lab.Client.SearchWorkitems(cancellationToken: Lab.Token).ToList())
            : await lab.Client.SearchWorkitemsAsync(cancellationToken: Lab.Token).CollectAsync();

        Assert.Equal(Enumerable.Range(1, 8).Reverse().Select(number => $"1.{number}"), found.Select(
            item => item.WorkitemUid));
        Assert.Equal([206, 206, 200], lab.Workspace.Requests.Skip(before).Take(3).Select(request => request.Status));
    }

    // At Azure a short page is the last one, unless the service says that it is a part.
    [Fact]
    public async Task A_partial_page_of_Azure_is_followed_by_the_rest()
    {
        var transport = new MockTransport(attempt => attempt.Number switch
        {
            1 => Page(206, """[{"00080018":{"vr":"UI","Value":["1.1"]}}]"""),
            _ => Page(200, """[{"00080018":{"vr":"UI","Value":["1.1"]}},{"00080018":{"vr":"UI","Value":["1.2"]}}]"""),
        });
        var options = Lab.Options();
        options.Transport = transport;
        options.Authentication = RequestAuthentication.Header("key", new AzureKeyCredential("value"));
        var client = new DicomWebClient(new Uri("https://a-b.dicom.azurehealthcareapis.com"), options);

        var found = await client.SearchWorkitemsAsync(cancellationToken: Lab.Token).CollectAsync();

        Assert.Equal(["1.1", "1.2"], found.Select(item => item.WorkitemUid));
        Assert.Equal(["?limit=200", "?limit=200&offset=1"], transport.Attempts.Select(attempt => attempt.Uri.Query));

        static MockResponse Page(int status, string json) =>
            new MockResponse(status).WithBody(new MemoryStream(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public async Task Workitems_that_arrive_meanwhile_hide_none_and_repeat_none()
    {
        await using var lab = await Lab.StartAsync();
        for (var number = 1; number <= 6; number++)
        {
            await lab.Client.CreateWorkitemAsync($"1.{number}", Worklists.New(), Lab.Token);
        }

        List<string?> found = [];
        await foreach (var page in lab.Client.SearchWorkitemsAsync(new() { PageSize = 2 }).AsPages())
        {
            found.AddRange(page.Values.Select(item => item.WorkitemUid));
            await lab.Client.CreateWorkitemAsync($"2.{found.Count}", Worklists.New(), Lab.Token);
            if (found.Count >= 6)
            {
                break;
            }
        }

        Assert.Equal(["1.6", "1.5", "1.4", "1.3", "1.2", "1.1"], found);
    }

    [Fact]
    public void A_query_that_makes_no_sense_is_refused()
    {
        var client = new DicomWebClient(new Uri("http://localhost:1/v2"));

        Refused(new() { State = WorkitemState.Unknown });
        Refused(new() { PatientId = " " });
        Refused(new() { AccessionNumber = string.Empty });
        Refused(new() { StudyInstanceUid = "a/b" });
        Refused(new() { PatientId = "7", Matches = { [Keyword.PatientID] = "8" } });
        Refused(new() { ScheduledStart = new DateTimeRange(new DateTime(2026, 1, 2), new DateTime(2026, 1, 1)) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkitemQuery { PageSize = 201 });

        void Refused(WorkitemQuery query) =>
            Assert.ThrowsAny<ArgumentException>(() => client.SearchWorkitemsAsync(query));
    }
}
