using HealthData.MedTech.Fhir;

namespace HealthData.Tool.Tests.MedTech;

public sealed class RunTests
{
    private static readonly string[] Verb = ["run", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir];

    [Fact]
    public async Task Messages_become_observations_and_what_is_rejected_is_told_and_kept()
    {
        await using var cli = await CliFixture.StartAsync();
        AddDevice(cli, "band-1");
        var dead = cli.PathOf("dead.jsonl");

        var result = await RunAsync(cli, MedTechFiles.Messages, "--dead-letter", dead);

        Assert.Equal(1, result.Code);
        Assert.Equal(
            "4 messages: 3 Observations created, 0 updated, 0 unchanged, 1 messages rejected, 1 without a match.",
            Assert.Single(result.OutLines));
        Assert.StartsWith(
            $"{MedTechFiles.Messages}(3): error IncompatibleData: ", Assert.Single(result.ErrorLines),
            StringComparison.Ordinal);
        var letters = FileDeadLetterSink.ReadAsync(dead, TestContext.Current.CancellationToken);
        var letter = Assert.Single(await ListAsync(letters));
        Assert.Equal("3", letter.Message.Position);
        Assert.Equal(3, cli.Workspace.Fhir.Resources.Count(IsObservation));
    }

    [Fact]
    public async Task Standard_input_is_read_and_counts_are_json_on_demand()
    {
        await using var cli = await CliFixture.StartAsync();
        AddDevice(cli, "band-1");

        var result = await MedTechFiles.RunWithInputAsync(
            $"\n{HeartRate(0)}\r\n{HeartRate(1)}",
            [.. Verb, "--json", "--endpoint", cli.Workspace.FhirEndpoint.ToString()]);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(
            "{\"messages\":2,\"created\":1,\"updated\":0,\"unchanged\":0,\"deadLetters\":0,\"unmatched\":0}",
            Assert.Single(result.OutLines));
    }

    [Fact]
    public async Task Later_run_goes_on_behind_the_checkpoint()
    {
        await using var cli = await CliFixture.StartAsync();
        AddDevice(cli, "band-1");
        var file = cli.PathOf("messages.jsonl");
        var checkpoint = cli.PathOf("run.json");
        await WriteAsync(file, 3);
        var first = await RunAsync(cli, file, "--checkpoint", checkpoint, "--batch-size", "2");
        Assert.StartsWith("3 messages: ", first.Out, StringComparison.Ordinal);
        await WriteAsync(file, 5);

        var second = await RunAsync(cli, file, "--checkpoint", checkpoint);
        var third = await RunAsync(cli, file, "--checkpoint", checkpoint);

        Assert.StartsWith("2 messages: 0 Observations created, 1 updated, ", second.Out, StringComparison.Ordinal);
        Assert.Equal(0, third.Code);
        Assert.StartsWith("0 messages: ", third.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lookup_creates_nothing()
    {
        await using var cli = await CliFixture.StartAsync();

        var result = await RunAsync(cli, MedTechFiles.Messages, "--identity", "lookup");

        Assert.Equal((1, 0), (result.Code, cli.Workspace.Fhir.Count));
        Assert.Contains(
            $"{MedTechFiles.Messages}(1): error FhirResourceNotFound: The FHIR server has no Device with this "
                + "identifier. ",
            result.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_that_is_busy_is_waited_for()
    {
        await using var cli = await CliFixture.StartAsync();
        AddDevice(cli, "band-1");
        var file = cli.PathOf("messages.jsonl");
        await WriteAsync(file, 1);
        cli.Workspace.Faults.Add(new FakeFault
        {
            Status = 503,
            Times = 3,
            Headers = new Dictionary<string, string> { ["x-ms-retry-after-ms"] = "1" },
        });

        var result = await RunAsync(cli, file);

        Assert.Equal(0, result.Code);
        Assert.Equal(1, cli.Workspace.Fhir.Resources.Count(IsObservation));
    }

    [Fact]
    public async Task Service_that_denies_ends_the_run()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Faults.Add(new FakeFault { Status = 403, Times = int.MaxValue });

        var result = await RunAsync(cli, MedTechFiles.Messages);

        Assert.Equal(1, result.Code);
        Assert.Contains("returned 403", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mapping_with_errors_is_told_and_nothing_is_sent()
    {
        await using var cli = await CliFixture.StartAsync();
        var broken = cli.Write("broken.json", "{\"templateType\":\"CollectionFhir\",\"template\":{}}"u8);

        var result = await MedTechFiles.RunAsync(
            "run", "--device", MedTechFiles.Device, "--fhir", broken, MedTechFiles.Messages,
            "--endpoint", cli.Workspace.FhirEndpoint.ToString());

        Assert.Equal(1, result.Code);
        Assert.Contains($"{broken}(1,", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, cli.Workspace.Requests.Total);
    }

    [Fact]
    public async Task Batch_that_is_mostly_bad_ends_the_run_and_is_told()
    {
        await using var cli = await CliFixture.StartAsync();
        var file = cli.PathOf("messages.jsonl");
        await File.WriteAllLinesAsync(file, Enumerable.Repeat("{", 20), TestContext.Current.CancellationToken);
        var dead = cli.PathOf("dead.jsonl");

        var result = await RunAsync(cli, file, "--dead-letter", dead);

        Assert.Equal(1, result.Code);
        Assert.StartsWith("0 messages: ", Assert.Single(result.OutLines), StringComparison.Ordinal);
        Assert.Contains("mapping", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(dead), "Nothing of it is a dead letter.");
    }

    [Fact]
    public async Task Input_without_messages_ends_with_3()
    {
        await using var cli = await CliFixture.StartAsync();

        Assert.Equal(3, (await RunAsync(cli, cli.Write("empty.jsonl", "\n\n"u8))).Code);
    }

    [Theory]
    [InlineData("--identity", "guess")]
    [InlineData("--batch-size", "0")]
    [InlineData("--batch-window", "-1")]
    public async Task Wrong_options_are_misuse(params string[] options)
    {
        await using var cli = await CliFixture.StartAsync();

        Assert.Equal(2, (await RunAsync(cli, [MedTechFiles.Messages, .. options])).Code);
    }

    [Fact]
    public async Task Checkpoint_that_is_none_is_refused_and_kept()
    {
        await using var cli = await CliFixture.StartAsync();
        var file = cli.Write("run.json", "other"u8);

        var result = await RunAsync(cli, MedTechFiles.Messages, "--checkpoint", file);

        Assert.Equal(1, result.Code);
        Assert.Equal("other", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    internal static string HeartRate(int minute) =>
        $"{{\"heartRate\":{60 + minute},\"endDate\":\"2026-03-01T08:{minute % 60:00}:00Z\",\"deviceId\":\"band-1\"}}";

    internal static void AddDevice(CliFixture cli, string identifier) => cli.Workspace.Fhir.Add($$"""
        {"resourceType":"Device","id":"{{identifier}}","identifier":[{"value":"{{identifier}}"}],
        "patient":{"reference":"Patient/7" } }
        """);

    private static bool IsObservation(string resource) =>
        resource.Contains("\"resourceType\":\"Observation\"", StringComparison.Ordinal);

    private static Task WriteAsync(string file, int count) => File.WriteAllLinesAsync(
        file, Enumerable.Range(0, count).Select(HeartRate), TestContext.Current.CancellationToken);

    private static Task<CliResult> RunAsync(CliFixture cli, params string[] args) => MedTechFiles.RunAsync(
        [.. Verb, .. args, "--endpoint", cli.Workspace.FhirEndpoint.ToString()]);

    private static async Task<List<DeadLetter>> ListAsync(IAsyncEnumerable<DeadLetter> letters)
    {
        List<DeadLetter> list = [];
        await foreach (var letter in letters)
        {
            list.Add(letter);
        }

        return list;
    }
}
