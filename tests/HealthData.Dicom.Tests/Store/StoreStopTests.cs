using System.Globalization;

namespace HealthData.Dicom.Tests.Store;

/// <summary>When a store of many requests ends early, and what is said of what is left.</summary>
public sealed class StoreStopTests
{
    [Theory]
    [InlineData(401, false)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(401, true)]
    [InlineData(403, true)]
    [InlineData(404, true)]
    public async Task After_a_refusal_that_no_request_survives_nothing_more_is_sent(int status, bool inSequence)
    {
        await using var server = new StoreServer((_, _) => StoreServer.Say(status));

        var result = await StoreAsync(server.Client, inSequence, Named("1.1"), Named("1.2"), Named("1.3"));

        Assert.Single(server.Bodies);
        Assert.Equal([StoreStatus.Failed, StoreStatus.NotSent, StoreStatus.NotSent], Statuses(result));
        Assert.Equal((1, 0, false), (result.SentCount, result.StoredCount, result.IsComplete));
        Assert.Equal("0 of 3 instances stored", result.ToString());
        Assert.Equal(result.Outcomes[0].Advice, result.Outcomes[2].Advice);
        var exception = Assert.Throws<HealthDataRequestFailedException>(result.EnsureComplete);
        Assert.Contains("stored 0 of 3 instances", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_a_connection_nothing_more_is_tried(bool inSequence)
    {
        var gone = new StoreServer((_, _) => string.Empty);
        var client = gone.Client;
        await gone.DisposeAsync();

        var result = await StoreAsync(client, inSequence, Named("1.1"), Named("1.2"));

        Assert.Equal([StoreStatus.Failed, StoreStatus.NotSent], Statuses(result));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public async Task After_an_answer_that_was_lost_or_is_none_the_others_are_sent(bool isLost, bool inSequence)
    {
        var cut = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n{";
        await using var server = new StoreServer((number, _) => number > 1
            ? StoreServer.Tell(200, [$"1.{number}"])
            : isLost ? cut : StoreServer.Say(200, "<"));

        var result = await StoreAsync(server.Client, inSequence, Named("1.1"), Named("1.2"), Named("1.3"));

        Assert.Equal([StoreStatus.Unknown, StoreStatus.Stored, StoreStatus.Stored], Statuses(result));
        Assert.Equal((3, 1), (result.SentCount, result.UnreportedCount));
    }

    [Theory]
    [InlineData(413, StoreStatus.Stored)]
    [InlineData(400, StoreStatus.Stored)]
    [InlineData(503, StoreStatus.Unknown)]
    [InlineData(403, StoreStatus.Failed)]
    public async Task A_sequence_that_is_refused_unread_ends(int status, StoreStatus expected)
    {
        // Unknown lengths are asked about before they are sent.
        await using var server = new RawServer(async connection =>
        {
            while (await connection.ReadHeadAsync() is { } head)
            {
                var length = head.Split("Content-Length: ") is [_, var rest] ? rest.Split("\r\n")[0] : null;
                var body = await connection.ReadAsync(int.Parse(length ?? "0", CultureInfo.InvariantCulture));
                await connection.WriteAsync(length is null
                    ? WireAnswers.Head("text/plain", 0, "Connection: close\r\n", $"{status} No")
                    : StoreServer.Tell(200, [Encoding.Latin1.GetString(body).Contains("1.1\0") ? "1.1" : "1.2"]));
                if (length is null)
                {
                    return;
                }
            }
        });

        var result = await StoreAsync(Lab.ClientOf(server), 10, inSequence: true, [Named("1.1"), Named("1.2")]);

        Assert.Equal(expected, result.Outcomes[0].Status);
        Assert.Equal(status == 403 ? StoreStatus.NotSent : expected, result.Outcomes[1].Status);
    }

    [Fact]
    public async Task What_an_earlier_request_may_have_stored_is_unknown_when_no_more_is_sent()
    {
        await using var server = new StoreServer((number, _) =>
            number == 1 ? StoreServer.Tell(202, ["1.1"]) : StoreServer.Say(403));

        StoreResult result = await server.Client.StoreAsync(
            [Named("1.1"), Named("1.2"), Named("1.3")], null, Lab.Token);

        Assert.Equal([StoreStatus.Stored, StoreStatus.Unknown, StoreStatus.Unknown], Statuses(result));
        Assert.Equal(2, server.Bodies.Count);
    }

    [Fact]
    public async Task Content_that_was_used_up_says_so_when_no_more_is_sent()
    {
        await using var server = new StoreServer((number, _) =>
            number == 1 ? StoreServer.Tell(202, ["1.1"]) : StoreServer.Say(403));
        var once = InstanceContent.FromStream(
            new OneWayStream(new MemoryStream(new TestFile(instance: "1.3").ToBytes())));

        StoreResult result = await server.Client.StoreAsync([Named("1.1"), Named("1.2"), once], null, Lab.Token);

        Assert.Equal([StoreStatus.Stored, StoreStatus.Unknown, StoreStatus.Unknown], Statuses(result));
        Assert.Contains("can be read only once", result.Outcomes[2].Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_there_already_after_a_server_stopped_was_stored_by_the_request_that_it_stopped()
    {
        await using var server = new StoreServer((number, _) => number switch
        {
            1 => StoreServer.Tell(400, ["1.1"]),
            2 => StoreServer.Tell(409, [], ("1.2", 272)),
            _ => StoreServer.Tell(409, [], ("1.3", 45070)),
        });

        StoreResult result = await server.Client.StoreAsync(
            [Named("1.1"), Named("1.2"), Named("1.3")], null, Lab.Token);

        Assert.Equal([StoreStatus.Stored, StoreStatus.Failed, StoreStatus.Stored], Statuses(result));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_request_has_at_most_so_many_instances(bool inSequence)
    {
        await using var server = new StoreServer((_, body) => StoreServer.Tell(
            200, [.. Enumerable.Range(1, 5).Select(number => $"1.{number}").Where(uid => body.Contains(uid + "\0"))]));

        var result = await StoreAsync(server.Client, 2, inSequence, [.. Enumerable.Range(1, 5).Select(
            number => Named($"1.{number}"))]);

        Assert.True(result.IsComplete);
        Assert.Equal([2, 2, 1], server.Bodies.Select(body => body.Split("DICM").Length - 1));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_outcome_is_told_once_and_before_the_next_request(bool inSequence)
    {
        Outcomes told = new();
        List<int> before = [];
        await using var server = new StoreServer((number, _) =>
        {
            before.Add(told.Reports.Count);
            return StoreServer.Tell(200, [$"1.{number}"]);
        });

        var result = await StoreAsync(
            server.Client, 1, inSequence, [Named("1.1"), Named("1.2"), Named("1.3")], told);

        Assert.Equal([0, 1, 2], before);
        Assert.Equal(result.Outcomes, told.Reports);
    }

    [Fact]
    public async Task Ensuring_completeness_gives_the_reason_of_what_the_service_said_nothing_about()
    {
        await using var server = new StoreServer((_, _) => StoreServer.Tell(409, [], ("1.1", 43264)));

        StoreResult result = await server.Client.StoreAsync(
            [Named("1.1"), InstanceContent.FromBytes("text"u8.ToArray())], null, Lab.Token);

        var issues = Assert.Throws<HealthDataRequestFailedException>(result.EnsureComplete).Issues;
        Assert.Equal(
            [("43264", "1.1"), ("NotDicom", "content 2")], issues.Select(issue => (issue.Code, issue.Location!)));
        Assert.Equal(result.Outcomes.Select(outcome => outcome.Advice), issues.Select(issue => issue.Text));
    }

    // The study and the series don't end like an instance, which servers look for here.
    private static InstanceContent Named(string uid) =>
        InstanceContent.FromBytes(new TestFile("9.1", "9.2", uid).ToBytes());

    private static IEnumerable<StoreStatus> Statuses(StoreResult result) =>
        result.Outcomes.Select(outcome => outcome.Status);

    private static Task<StoreResult> StoreAsync(
        DicomWebClient client, bool inSequence, params InstanceContent[] contents) =>
        StoreAsync(client, 1, inSequence, contents);

    private static async Task<StoreResult> StoreAsync(
        DicomWebClient client,
        int atOnce,
        bool inSequence,
        InstanceContent[] contents,
        IProgress<StoreOutcome>? outcomes = null)
    {
        var options = new StoreOptions
        {
            MaxRequestInstances = atOnce,
            OnProblem = ProblemPolicy.Continue,
            OutcomeProgress = outcomes,
        };
        return inSequence
            ? await client.StoreAsync(Contents.Sequence(contents), options, Lab.Token)
            : await client.StoreAsync(contents, options, Lab.Token);
    }

    private sealed class Outcomes : IProgress<StoreOutcome>
    {
        public List<StoreOutcome> Reports { get; } = [];

        public void Report(StoreOutcome value) => Reports.Add(value);
    }
}
