namespace HealthData.Dicom.Tests.Workitems;

/// <summary>What goes over the wire for workitems, byte by byte.</summary>
public sealed class WorkitemWireTests
{
    private const string Label = """[{"00741204":{"vr":"LO","Value":["Neck CT"]}}]""";

    private static readonly AttributeSet Changes = new AttributeSet().Set(Keyword.ProcedureStepLabel, "Neck CT");

    [Fact]
    public async Task A_uid_is_the_bare_query_and_the_body_an_array_of_one_data_set()
    {
        List<(string Line, string Body)> sent = [];
        await using var server = Recording(sent, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        var client = Lab.ClientOf(server);

        await client.CreateWorkitemAsync("1.2.3", Changes, Lab.Token);
        await client.CreateWorkitemAsync(Changes, Lab.Token);
        await client.UpdateWorkitemAsync("1.2.3", Changes, "2.25.7", Lab.Token);
        await client.UpdateWorkitemAsync("1.2.3", Changes, null, Lab.Token);
        await client.ChangeWorkitemStateAsync("1.2.3", WorkitemState.InProgress, "2.25.7", Lab.Token);
        await client.RequestWorkitemCancellationAsync("1.2.3", Changes, Lab.Token);
        await client.RequestWorkitemCancellationAsync("1.2.3", null, Lab.Token);

        Assert.Equal(
            [
                ("POST /v2/workitems?1.2.3", Label),
                ("POST /v2/workitems", Label),
                ("POST /v2/workitems/1.2.3?2.25.7", Label),
                ("POST /v2/workitems/1.2.3", Label),
                ("PUT /v2/workitems/1.2.3/state", """
                    [{"00081195":{"vr":"UI","Value":["2.25.7"]},"00741000":{"vr":"CS","Value":["IN PROGRESS"]}}]
                    """),
                ("POST /v2/workitems/1.2.3/cancelrequest", Label),
                ("POST /v2/workitems/1.2.3/cancelrequest", "[{}]"),
            ],
            sent);
        Assert.All(server.Heads, head =>
        {
            Assert.Contains("Content-Type: application/dicom+json\r\n", head, StringComparison.Ordinal);
            Assert.Contains("Accept: application/dicom+json\r\n", head, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("299 server \"The UPS was created with modifications.\"")]
    [InlineData("299: The UPS was created with modifications.")]
    public async Task A_warning_is_told_as_it_was_written_in_success_and_in_failure(string warning)
    {
        var head = $"Warning: {warning}\r\nContent-Length: 0\r\n\r\n";
        await using var good = RawServer.Answering("HTTP/1.1 202 Accepted\r\n" + head);
        await using var bad = RawServer.Answering("HTTP/1.1 409 Conflict\r\n" + head);

        WorkitemResult result = await Lab.ClientOf(good).RequestWorkitemCancellationAsync("1.2.3", null, Lab.Token);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Lab.ClientOf(bad).RequestWorkitemCancellationAsync("1.2.3", null, Lab.Token));

        Assert.Equal(("warning", warning), Told(result.Issues));
        Assert.Equal(("warning", warning), Told(failure.Issues));
    }

    [Theory]
    [InlineData("""{"00080018":{"vr":"UI","Value":["1.2.3"]},"00741000":{"vr":"CS","Value":["IN PROGRESS "]}}""")]
    [InlineData("""[{"00080018":{"vr":"UI","Value":["1.2.3"]},"00741000":{"vr":"CS","Value":["in progress"]}}]""")]
    public async Task A_workitem_may_come_as_it_is_or_in_an_array(string json)
    {
        await using var server = RawServer.Answering(WireAnswers.Whole("application/dicom+json", json));

        Workitem item = await Lab.ClientOf(server).RetrieveWorkitemAsync("1.2.3", Lab.Token);

        Assert.Equal(("1.2.3", WorkitemState.InProgress), (item.WorkitemUid, item.State));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{},{}]")]
    [InlineData("\"text\"")]
    public async Task Anything_but_one_workitem_is_malformed(string json)
    {
        await using var server = RawServer.Answering(WireAnswers.Whole("application/dicom+json", json));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Lab.ClientOf(server).RetrieveWorkitemAsync("1.2.3", Lab.Token));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
    }

    [Theory]
    [InlineData("""{"00741000":{"vr":"CS","Value":["PAUSED"]}}""")]
    [InlineData("{}")]
    public async Task A_state_that_is_not_known_is_kept_as_text(string json)
    {
        await using var server = RawServer.Answering(WireAnswers.Whole("application/dicom+json", json));

        Workitem item = await Lab.ClientOf(server).RetrieveWorkitemAsync("1.2.3", Lab.Token);

        Assert.Equal(WorkitemState.Unknown, item.State);
        Assert.Equal(json.Contains("PAUSED", StringComparison.Ordinal) ? "PAUSED" : null, item.Attributes.GetString(
            Keyword.ProcedureStepState));
    }

    [Theory]
    [InlineData("Location: https://host/v2/workitems/1.2.3", "https://host/v2/workitems/1.2.3")]
    [InlineData("Content-Location: /v2/workitems/1.2.3", "/v2/workitems/1.2.3")]
    [InlineData("X-Other: 1", null)]
    public async Task A_result_says_where_the_workitem_is(string header, string? location)
    {
        await using var server = RawServer.Answering($"HTTP/1.1 201 Created\r\n{header}\r\nContent-Length: 0\r\n\r\n");

        WorkitemResult result = await Lab.ClientOf(server).CreateWorkitemAsync("1.2.3", Changes, Lab.Token);

        Assert.Equal(location, result.Location?.OriginalString);
    }

    private static (string, string?) Told(IReadOnlyList<ServiceIssue> issues) =>
        Assert.Single(issues) is var issue ? (issue.Code, issue.Text) : default;

    private static RawServer Recording(List<(string Line, string Body)> sent, string answer)
    {
        RawServer? server = null;
        return server = new RawServer(async connection =>
        {
            while (await connection.ReadRequestAsync())
            {
                var line = server!.Heads[^1].Split(" HTTP/", 2)[0];
                sent.Add((line, Encoding.UTF8.GetString(connection.Body)));
                await connection.WriteAsync(answer);
            }
        });
    }
}
