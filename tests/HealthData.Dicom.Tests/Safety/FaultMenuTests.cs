using System.Reflection;

namespace HealthData.Dicom.Tests.Safety;

/// <summary>Each method under each fault: one kind of exception or success, as many requests as the retry class says.</summary>
public sealed class FaultMenuTests
{
    private const int Retries = 2;

    public static TheoryData<string> Faults() => new(
        "429", "500", "502", "503", "504", "408", "refused", "closed before acting", "reset before acting", "closed after acting",
        "stalled", "cut at 0", "cut at 1", "reset at 1", "stalled at 1");

    [Theory(Timeout = 20_000)]
    [MemberData(nameof(Faults))]
    public async Task Every_method_ends_in_the_one_exception_or_in_success(string name)
    {
        await using var lab = await Lab.StartAsync(workspace => workspace.UseHttps = false, options =>
        {
            options.Retry.MaxRetries = Retries;
            options.StallTimeout = name.StartsWith("stalled", StringComparison.Ordinal)
                ? TimeSpan.FromMilliseconds(50)
                : TimeSpan.FromSeconds(100);
        });
        // The runtime drains a body that is closed under a synchronous read, for up to two seconds each time.
        foreach (var method in ClientMethods.All.Where(
            method => name != "stalled at 1" || method.Name.EndsWith("Async", StringComparison.Ordinal)))
        {
            lab.Workspace.Faults.Clear();
            lab.Workspace.Dicom.Clear();
            var file = await lab.CreateClient().StoreAsync(
                InstanceContent.FromBytes(Stored.ToBytes()), new StoreOptions { Overwrite = true }, Lab.Token);
            Assert.True(file.Value.IsComplete);
            var before = lab.Workspace.Requests.Total;
            var fault = lab.Workspace.Faults.Add(Make(name));

            var exception = await Record.ExceptionAsync(() => ClientMethods.CallAsync(
                lab.Client, method, Uid, new TestFile().Pixels(new byte[100]).ToBytes(), Lab.Token));

            var requests = lab.Workspace.Requests.Total - before;
            Assert.True(
                exception is null or HealthDataRequestFailedException, $"{method.Name} under {name}: {exception?.GetType()}");
            Assert.InRange(requests, name == "refused" ? 0 : 1, MostRequests(method, fault));
            if (method.Name == "StoreAsync")
            {
                var isReplayable = method.GetParameters()[0].ParameterType != typeof(IAsyncEnumerable<InstanceContent>);
                var tried = name == "refused" ? 0 : name is "429" or "503" && isReplayable ? Retries + 1 : 1;
                Assert.True(tried == requests, $"{method} under {name}: {requests} requests");
            }

            if (exception is HealthDataRequestFailedException failure)
            {
                Assert.False(string.IsNullOrEmpty(failure.Operation), failure.Message);
            }
        }

        lab.Workspace.Faults.Clear();
        await lab.Workspace.WaitForOpenConnectionsAsync(2, Lab.Token);
        Assert.NotNull(await lab.StoreAsync());
    }

    // The runtime itself repeats a request without a body, up to three times, whose reused connection was closed
    // without an answer.
    private static int MostRequests(MethodInfo method, FakeFault fault) =>
        fault.Connection == FakeConnectionFault.Close && !method.Name.StartsWith("Store", StringComparison.Ordinal)
            ? (Retries + 1) * 4
            : Retries + 1;

    private static TestFile Stored { get; } =
        new TestFile("1.2.1", "1.2.2", "1.2.3").Image(8, 8, 8, "MONOCHROME2").Pixels(new byte[64]);

    private static string Uid(ParameterInfo parameter) => parameter.Name switch
    {
        "studyInstanceUid" => Stored.Study,
        "seriesInstanceUid" => Stored.Series,
        _ => Stored.Instance,
    };

    private static FakeFault Make(string name) => name switch
    {
        "refused" => FakeFault.Refuse(times: 100),
        "closed before acting" => new() { Connection = FakeConnectionFault.Close, Times = 100 },
        "reset before acting" => new() { Connection = FakeConnectionFault.Reset, Times = 100 },
        "closed after acting" => new() { Connection = FakeConnectionFault.Close, Moment = FakeFaultMoment.AfterActing, Times = 100 },
        "stalled" => new() { Connection = FakeConnectionFault.Stall, Times = 100 },
        "cut at 0" => At(FakeConnectionFault.Close, 0),
        "cut at 1" => At(FakeConnectionFault.Close, 1),
        "reset at 1" => At(FakeConnectionFault.Reset, 1),
        "stalled at 1" => At(FakeConnectionFault.Stall, 1),
        _ => FakeFault.Answer(int.Parse(name, System.Globalization.CultureInfo.InvariantCulture), "text", times: 100),
    };

    // A deletion's answer has no body to cut.
    private static FakeFault At(FakeConnectionFault fault, long bytes) => new()
    {
        Connection = fault,
        AfterBodyBytes = bytes,
        Moment = FakeFaultMoment.AfterActing,
        Times = 100,
        When = request => request.Method != "DELETE",
    };
}
