using System.Text.Json.Nodes;
using HealthData.Tool.Tests.MedTech;

namespace HealthData.Tool.Tests.Process;

/// <summary><c>healthdata medtech run</c> is killed again and again, and goes on where it was.</summary>
public sealed class RunKilledTests
{
    private const int Devices = 10;
    private const int Count = 600;
    private const int Kills = 3;

    [Fact]
    public async Task Run_that_is_killed_goes_on_and_ends_as_if_nothing_had_been()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGKILL there.");
        await using var calm = await CliFixture.StartAsync();
        await using var killed = await CliFixture.StartAsync();
        var messages = await WriteAsync(calm);
        Assert.Equal(1, (await RunAsync(calm, messages)).Code);
        var expected = Contents(calm);

        for (var kill = 1; kill <= Kills; kill++)
        {
            using var process = Start(killed, messages);
            var last = killed.Workspace.Requests.Total + (7 * kill);
            while (killed.Workspace.Requests.Total < last)
            {
                Assert.False(process.HasExited, "The run has ended before it was killed.");
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }

            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(128 + 9, process.ExitCode);
        }

        var result = await RunAsync(killed, messages);

        Assert.Equal(1, result.Code);
        Assert.False(result.Out.StartsWith($"{Count} messages", StringComparison.Ordinal), "It began anew.");
        Assert.Equal(expected, Contents(killed));
        Assert.Equal(
            DeadLetters(calm).Order(StringComparer.Ordinal),
            DeadLetters(killed).Distinct().Order(StringComparer.Ordinal));
    }

    private static async Task<string> WriteAsync(CliFixture cli)
    {
        var path = cli.PathOf("messages.jsonl");
        var lines = Enumerable.Range(0, Count).Select(number => number % 50 == 49
            ? "{\"device\":"
            : $"{{\"device\":{{\"id\":\"cuff-{number / 6 % Devices}\",\"patient\":\"p-{number / 6 % Devices}\"}},"
                + $"\"readings\":[{{\"at\":{1772352000000 + (number * 60000)},\"systolic\":{100 + (number % 40)},"
                + $"\"diastolic\":{60 + (number % 30)}}}]}}");
        await File.WriteAllLinesAsync(path, lines, TestContext.Current.CancellationToken);
        return path;
    }

    private static string[] Arguments(CliFixture cli, string messages) =>
    [
        "medtech", "run", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir,
        "--endpoint", cli.Workspace.FhirEndpoint.ToString(), "--batch-size", "20",
        "--checkpoint", cli.PathOf("run.json"), "--dead-letter", cli.PathOf("dead.jsonl"), messages,
    ];

    private static System.Diagnostics.Process Start(CliFixture cli, string messages)
    {
        var process = CliProcess.Start(Arguments(cli, messages));
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static Task<CliResult> RunAsync(CliFixture cli, string messages) =>
        InProcess.RunAsync(Arguments(cli, messages));

    private static string[] DeadLetters(CliFixture cli) => File.ReadAllLines(cli.PathOf("dead.jsonl"));

    private static List<string> Contents(CliFixture cli) =>
    [
        .. cli.Workspace.Fhir.Resources.Select(json =>
        {
            var resource = JsonNode.Parse(json)!.AsObject();
            resource.Remove("meta");
            resource.Remove("issued");
            return resource.ToJsonString();
        }).Order(StringComparer.Ordinal),
    ];
}
