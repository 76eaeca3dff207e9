using System.Reflection;

namespace HealthData.Dicom.Tests.Safety;

/// <summary>
/// Each method under each fault, once and always: the one exception or success, as many requests as the retry table
/// says, no connection left open, and a next call that works.
/// </summary>
public sealed class FaultMenuTests
{
    private const int Retries = 2;
    private static readonly TimeSpan StallTimeout = TimeSpan.FromSeconds(100);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static TheoryData<string, bool> Cases()
    {
        var cases = new TheoryData<string, bool>();
        foreach (var fault in FaultCase.All)
        {
            cases.Add(fault.Name, true);
            cases.Add(fault.Name, false);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_method_ends_as_the_retry_table_says(string name, bool always)
    {
        var fault = FaultCase.All.Single(fault => fault.Name == name);
        await using var lab = await Lab.StartAsync(workspace =>
        {
            workspace.UseHttps = false;
            workspace.Dicom.UseDataPartitions = true;
        });
        List<string> wrong = [];
        foreach (var method in ClientMethods.All)
        {
            var expected = FaultExpectation.Of(method, fault.Effect, always, Retries);
            var problem = await RunAsync(lab, method, fault, always, expected);
            if (problem is not null)
            {
                wrong.Add($"{method.Name}({method.GetParameters()[0].Name}): {problem}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static async Task<string?> RunAsync(
        Lab lab, MethodInfo method, FaultCase fault, bool always, FaultExpectation expected)
    {
        lab.Workspace.Faults.Clear();
        lab.Workspace.Dicom.Clear();
        ClientMethods.Prepare(lab.Workspace);
        await lab.StoreAsync(Stored());
        await Worklists.PrepareAsync(lab.Client, method, "1.2.3");
        using var connections = new OwnConnections();
        var time = new ManualTime();
        var driver = new StallDriver(time, connections, StallTimeout);
        var client = lab.CreateClient(options =>
        {
            // A refusal comes from the workspace's own transport.
            options.Transport = fault.Effect == FaultEffect.NoConnection ? options.Transport : connections.Transport;
            options.Retry.MaxRetries = Retries;
            options.StallTimeout = StallTimeout;
            options.TimeProvider = time;
        });
        var before = lab.Workspace.Requests.Total;
        var added = lab.Workspace.Faults.Add(fault.Make(always ? int.MaxValue : 1));

        var exception = await Record.ExceptionAsync(() => FinishAsync(CallAsync(client, method)));

        var requests = lab.Workspace.Requests.Total - before;
        lab.Workspace.Faults.Clear();
        var next = await Record.ExceptionAsync(() => FinishAsync(SearchAsync(client)));
        connections.Dispose();
        if (fault.Effect != FaultEffect.NoConnection)
        {
            await lab.Workspace.WaitForOpenConnectionsAsync(1, Lab.Token).WaitAsync(Longest, Lab.Token);
        }

        var isRight = exception is null
            ? expected.Succeeds != false
            : expected.Succeeds != true && exception is HealthDataRequestFailedException { Operation.Length: > 0 };
        return isRight && requests == expected.Requests && next is null
            ? null
            : $"{requests} requests, {Tell(exception)}, then {Tell(next)}; expected {expected}";

        Task FinishAsync(Task call) =>
            driver.RunAsync(call, () => added.Stalls, fault.IsInBody).WaitAsync(Longest, Lab.Token);
    }

    private static string Tell(Exception? exception) =>
        exception is null ? "success" : $"{exception.GetType().Name} {exception.Message}";

    private static Task<string> CallAsync(DicomWebClient client, MethodInfo method) => ClientMethods.CallAsync(
        client, method, ClientMethods.Of(Stored()), new TestFile().Pixels(new byte[100]).ToBytes(), Lab.Token);

    private static async Task SearchAsync(DicomWebClient client)
    {
        await foreach (var study in client.SearchStudiesAsync(null, Lab.Token))
        {
            Assert.NotNull(study.StudyInstanceUid);
        }
    }

    private static TestFile Stored() =>
        new TestFile("1.2.1", "1.2.2", "1.2.3").Image(8, 8, 8, "MONOCHROME2").Pixels(new byte[64]);
}
