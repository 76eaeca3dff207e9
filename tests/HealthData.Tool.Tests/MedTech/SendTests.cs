namespace HealthData.Tool.Tests.MedTech;

public sealed class SendTests
{
    private static readonly string[] Lines =
    [
        "{\"deviceId\":\"a\",\"n\":1}", "{\"deviceId\":\"b\",\"n\":2}", "{\"deviceId\":\"a\",\"n\":3}",
        "{\"deviceId\":\"a\",\"n\":4}",
    ];

    [Fact]
    public async Task Lines_arrive_in_order_by_device()
    {
        await using var cli = await CliFixture.StartAsync();
        using var hub = new HubServer(4);

        var result = await SendAsync(cli, hub, Lines);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith(
            "4 of 4 messages sent. 88 bytes in ", Assert.Single(result.OutLines), StringComparison.Ordinal);
        Assert.Equal([Lines[0], Lines[2], Lines[3]], BodiesOf(hub, "a"));
        Assert.Equal([Lines[1]], BodiesOf(hub, "b"));
    }

    [Fact]
    public async Task Standard_input_goes_over_https_by_another_field()
    {
        await using var server = await MessageServer.StartAsync();

        var result = await MedTechFiles.RunWithInputAsync(
            "{\"device\":{\"id\":7}}\n\n{\"device\":{\"id\":\"x\"}}",
            "send", "--event-hub", "devices", "--https", "--device-id", "$.device.id", "--json",
            "--namespace", server.Endpoint.GetLeftPart(UriPartial.Authority));

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(
            "{\"messages\":2,\"sent\":2,\"rejected\":0,\"failed\":0,\"unknown\":0,\"notSent\":0}",
            Assert.Single(result.OutLines));
        Assert.Equal(["7", "x"], server.Received.SelectMany(batch => batch.Keys).Order());
    }

    [Fact]
    public async Task What_is_not_sent_is_told_and_can_be_sent_again()
    {
        await using var cli = await CliFixture.StartAsync();
        using var hub = new HubServer(4);
        hub.Log.Refuse = (key, _) => key == "a" ? "amqp:resource-limit-exceeded" : null;
        var failed = cli.PathOf("failed.jsonl");

        var first = await SendAsync(
            cli, hub, [.. Lines, "{\"device\":\"a\"}", "no JSON"], "--failed", failed, "--json");

        Assert.Equal(1, first.Code);
        Assert.Equal(
            "{\"messages\":6,\"sent\":1,\"rejected\":2,\"failed\":3,\"unknown\":0,\"notSent\":0}",
            Assert.Single(first.OutLines));
        Assert.Contains(first.ErrorLines, line => line.Contains("(1): failed: ", StringComparison.Ordinal));
        Assert.Contains(
            first.ErrorLines,
            line => line.EndsWith(
                "(6): rejected: The message has no field that --device-id names.", StringComparison.Ordinal));
        Assert.Equal("The file for --failed has 5 messages to send again.", first.ErrorLines[^1]);
        Assert.Equal(5, File.ReadAllLines(failed).Length);

        hub.Log.Refuse = null;
        var second = await RunAsync(hub, failed);

        Assert.Equal(1, second.Code);
        Assert.StartsWith("3 of 5 messages sent, 2 rejected.", second.Out, StringComparison.Ordinal);
        Assert.Equal([Lines[0], Lines[2], Lines[3]], BodiesOf(hub, "a"));
    }

    [Fact]
    public async Task Input_without_messages_ends_with_3_and_leaves_no_file()
    {
        await using var cli = await CliFixture.StartAsync();
        using var hub = new HubServer(1);
        var failed = cli.PathOf("failed.jsonl");

        var result = await SendAsync(cli, hub, [""], "--failed", failed);

        Assert.Equal((3, "There are no messages to send."), (result.Code, result.Error.TrimEnd()));
        Assert.False(File.Exists(failed));
    }

    [Theory]
    [InlineData("--namespace or", "")]
    [InlineData("--namespace must be a host", "", "--namespace", "contoso.servicebus.windows.net/devices")]
    [InlineData("names another event hub", "EntityPath=other")]
    [InlineData("use --namespace", "EntityPath=devices", "--https")]
    [InlineData("--device-id", "EntityPath=devices", "--device-id", "a..b")]
    [InlineData("already exists", "EntityPath=devices", "--failed", "healthdata.dll")]
    public async Task Misuse_is_told(string help, string entityPath, params string[] args)
    {
        await using var cli = await CliFixture.StartAsync();
        var file = cli.Write("messages.jsonl", Encoding.UTF8.GetBytes(Lines[0]));
        Dictionary<string, string> variables = [];
        if (entityPath.Length > 0)
        {
            variables["HEALTHDATA_EVENT_HUBS_CONNECTION_STRING"] =
                $"Endpoint=sb://127.0.0.1:9;SharedAccessKeyName=any;SharedAccessKey=KEY;{entityPath}";
        }

        args = [.. args.Select(arg => arg == "healthdata.dll" ? Path.Combine(AppContext.BaseDirectory, arg) : arg)];
        var result = await InProcess.RunAsync(
            ["medtech", "send", "--event-hub", "devices", file, .. args], variables: variables);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains(help.Replace("--namespace or", "'--namespace' or", StringComparison.Ordinal), result.Error,
            StringComparison.Ordinal);
        Assert.DoesNotContain("KEY", result.Error, StringComparison.Ordinal);
    }

    private static Task<CliResult> SendAsync(CliFixture cli, HubServer hub, string[] lines, params string[] args) =>
        RunAsync(hub, [cli.Write("messages.jsonl", Encoding.UTF8.GetBytes(string.Join('\n', lines))), .. args]);

    private static Task<CliResult> RunAsync(HubServer hub, params string[] args) => InProcess.RunAsync(
        ["medtech", "send", "--event-hub", HubServer.Name, .. args],
        variables: new Dictionary<string, string>
        {
            ["HEALTHDATA_EVENT_HUBS_CONNECTION_STRING"] = hub.ConnectionString,
        });

    private static IEnumerable<string> BodiesOf(HubServer hub, string device) => Enumerable.Range(0, 4)
        .SelectMany(hub.Log.SentTo).Where(sent => sent.Key == device).Select(sent => sent.Data.EventBody.ToString());
}
