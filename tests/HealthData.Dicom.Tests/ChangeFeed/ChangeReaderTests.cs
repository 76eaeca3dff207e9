using HealthData.Dicom.Tests.Search;

namespace HealthData.Dicom.Tests.ChangeFeed;

/// <summary>Answers of the change feed, byte by byte.</summary>
public sealed class ChangeReaderTests
{
    private const string Uids = """
        "StudyInstanceUid":"1","SERIESINSTANCEUID":"2","sopInstanceUid":"3"
        """;

    [Fact]
    public async Task Names_in_any_letter_case_and_words_that_nobody_knows_are_read()
    {
        await using var server = QidoServer.Answering($$$"""
            [{"Sequence":7,{{{Uids}}},"Action":"DELETE","timestamp":"2026-01-02T03:04:05.1234567","State":"Frozen",
            "other":[{"a":{} }],"FilePath":"a/b","partitionName":null}]
            """);

        var change = Assert.Single(await server.Client().GetChangesAsync().CollectAsync());

        Assert.Equal(
            (7, "1", "2", "3"),
            (change.Sequence, change.StudyInstanceUid, change.SeriesInstanceUid, change.SopInstanceUid));
        Assert.True(change.Action == ChangeAction.Delete);
        Assert.Equal(("DELETE", "Frozen"), (change.Action.ToString(), change.State.ToString()));
        Assert.True(change.State != ChangeState.Current);
        Assert.Equal(
            new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero).AddTicks(1_234_567), change.Timestamp);
        Assert.Equal(("a/b", null), (change.FilePath, change.PartitionName));
    }

    [Fact]
    public async Task Metadata_that_cannot_be_read_cost_themselves_alone()
    {
        await using var server = QidoServer.Answering($$$"""
            [{"sequence":7,{{{Uids}}},"timestamp":"2026-01-02T03:04:05Z","metadata":{"00100020":7} },
            {"sequence":8,{{{Uids}}},"timestamp":"2026-01-02T03:04:05Z",
            "metadata":{"00100020":{"vr":"LO","Value":["7"]}} }]
            """);

        var changes = await server.Client().GetChangesAsync().CollectAsync();

        Assert.Null(changes[0].Metadata);
        Assert.Equal("metadata of change 7", changes[0].MetadataProblem!.Location);
        Assert.Equal("""{"00100020":7}""", Encoding.UTF8.GetString(changes[0].MetadataProblem!.Bytes.Span));
        Assert.Equal("7", changes[1].Metadata!.GetString(Keyword.PatientID));
        Assert.Null(changes[1].MetadataProblem);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[7]")]
    [InlineData("[{}]")]
    [InlineData("[{\"sequence\":7}]")]
    [InlineData("[{\"sequence\":7.5}]")]
    [InlineData("[")]
    [InlineData("[] []")]
    [InlineData("<html/>")]
    public async Task Answer_of_another_kind_is_a_failure(string json)
    {
        await using var server = QidoServer.Answering(json);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await server.Client().GetChangesAsync().CollectAsync());

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
        Assert.DoesNotContain("html", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    public async Task Latest_change_may_be_nothing(string json)
    {
        await using var server = QidoServer.Answering(json);

        Assert.False((await server.Client().GetLatestChangeAsync(false, Lab.Token)).HasValue);
    }

    [Fact]
    public async Task Server_that_repeats_a_page_is_not_followed_forever()
    {
        var change = $$$"""{"sequence":7,{{{Uids}}},"timestamp":"2026-01-02T03:04:05Z"}""";
        await using var server = QidoServer.Answering($"[{change}]");

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await server.Client().GetChangesAsync(new ChangeFeedOptions { PageSize = 1 }).CollectAsync());
        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task Query_says_all_that_is_asked_for()
    {
        await using var server = QidoServer.Empty();
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)).AddTicks(1_234_567);
        var options = new ChangeFeedOptions { StartTime = time, EndTime = time.AddHours(1), IncludeMetadata = true };

        await server.Client(partition: "clinic").GetChangesAsync(options, Lab.Token).AsPages("5", 7).CollectAsync();

        Assert.Equal(
            "/v2/changefeed?startTime=2026-01-02T01%3A04%3A05.1234567Z&endTime=2026-01-02T02%3A04%3A05.1234567Z"
            + "&includeMetadata=true&limit=7&offset=5",
            Assert.Single(server.Targets));
    }
}
