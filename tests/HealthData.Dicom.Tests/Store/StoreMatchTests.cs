namespace HealthData.Dicom.Tests.Store;

/// <summary>Which content an outcome is about, where that isn't plain.</summary>
public sealed class StoreMatchTests
{
    private const string Nameless = "no UIDs";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Outcomes_of_files_whose_uids_cannot_be_read_are_not_swapped(bool resends)
    {
        await using var server = new StoreServer((_, body) => (body.Contains("GOOD"), body.Contains("BAD")) switch
        {
            (true, true) => StoreServer.Tell(202, ["9.1"], ("9.2", 272)),
            (true, false) => StoreServer.Tell(200, ["9.1"]),
            _ => StoreServer.Tell(202, [], ("9.2", 272)),
        });

        StoreResult result = await server.Client.StoreAsync(
            [Unread("BAD"), Unread("GOOD")], new StoreOptions { ResendUnreported = resends }, Lab.Token);

        Assert.Equal(
            resends ? [StoreStatus.Failed, StoreStatus.Stored] : [StoreStatus.Unknown, StoreStatus.Unknown],
            result.Outcomes.Select(outcome => outcome.Status));
    }

    [Fact]
    public async Task The_one_file_whose_uids_cannot_be_read_takes_the_one_outcome_that_is_left()
    {
        await using var server = new StoreServer((_, _) => StoreServer.Tell(202, ["1.5"], ("9.2", 272)));

        StoreResult result = await server.Client.StoreAsync([Unread("BAD"), Named("1.5")], null, Lab.Token);

        Assert.Equal(
            [(StoreStatus.Failed, (int?)272), (StoreStatus.Stored, null)],
            result.Outcomes.Select(outcome => (outcome.Status, outcome.ReasonCode)));
        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task An_outcome_that_may_be_of_either_of_two_contents_is_of_neither()
    {
        await using var server = new StoreServer((number, body) => number == 1
            ? StoreServer.Tell(202, ["9.1"])
            : StoreServer.Tell(200, [body.Contains("BAD") ? "9.2" : "1.5"]));

        StoreResult result = await server.Client.StoreAsync([Unread("BAD"), Named("1.5")], null, Lab.Token);

        Assert.Equal(["9.2", "1.5"], result.Outcomes.Select(outcome => outcome.SopInstanceUid));
        Assert.Equal(3, server.Bodies.Count);
    }

    [Fact]
    public async Task One_outcome_for_two_contents_of_one_uid_is_of_neither()
    {
        await using var server = new StoreServer((_, body) => (body.Contains("GOOD"), body.Contains("BAD")) switch
        {
            (true, true) => StoreServer.Tell(202, ["1.5"]),
            (true, false) => StoreServer.Tell(200, ["1.5"]),
            _ => StoreServer.Tell(409, [], ("1.5", 272)),
        });

        StoreResult result = await server.Client.StoreAsync(
            [Named("1.5", "BAD"), Named("1.5", "GOOD")], null, Lab.Token);

        Assert.Equal([StoreStatus.Failed, StoreStatus.Stored], result.Outcomes.Select(outcome => outcome.Status));
    }

    [Fact]
    public async Task Reasons_without_names_are_not_swapped()
    {
        await using var server = new StoreServer((number, body) => number == 1
            ? StoreServer.Tell(409, [], (null, 272), (null, 43264))
            : StoreServer.Tell(409, [], (null, body.Contains("BAD") ? 43264 : 272)));

        StoreResult result = await server.Client.StoreAsync([Unread("BAD"), Named("1.5")], null, Lab.Token);

        Assert.Equal([43264, 272], result.Outcomes.Select(outcome => outcome.ReasonCode));
    }

    [Fact]
    public async Task A_failure_without_a_name_among_two_contents_is_asked_for_again()
    {
        await using var server = new StoreServer((number, body) => number == 1
            ? StoreServer.Tell(202, [], (null, 272))
            : body.Contains("BAD") ? StoreServer.Tell(200, ["9.1"]) : StoreServer.Tell(409, [], (null, 272)));

        StoreResult result = await server.Client.StoreAsync([Unread("BAD"), Named("1.5")], null, Lab.Token);

        Assert.Equal(
            [StoreStatus.Stored, StoreStatus.Failed], result.Outcomes.Select(outcome => outcome.Status));
    }

    [Fact]
    public async Task Failures_without_names_and_with_one_reason_are_of_all_that_is_left()
    {
        await using var server = new StoreServer((_, _) => StoreServer.Tell(409, [], (null, 272), (null, 272)));

        StoreResult result = await server.Client.StoreAsync([Unread("BAD"), Named("1.5")], null, Lab.Token);

        Assert.All(result.Outcomes, outcome => Assert.Equal((StoreStatus.Failed, 272), (
            outcome.Status, outcome.ReasonCode)));
        Assert.Single(server.Bodies);
    }

    private static InstanceContent Named(string uid, string text = "") => InstanceContent.FromBytes(
        new TestFile(instance: uid).Text(0x00100020, "LO", text).ToBytes());

    // Our reader finds no SOP Instance UID in it; a server may.
    private static InstanceContent Unread(string text) => InstanceContent.FromBytes(
        new TestFile().Without(0x00080018).Text(0x00100020, "LO", text).Text(0x00081030, "LO", Nameless).ToBytes());
}
