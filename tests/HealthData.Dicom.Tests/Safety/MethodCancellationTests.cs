using System.Diagnostics;
using System.Reflection;

namespace HealthData.Dicom.Tests.Safety;

/// <summary>Each method, asynchronous or not, canceled wherever it waits, ends as canceled at once.</summary>
public sealed class MethodCancellationTests
{
    private const int MostOperations = 400;

    // What a call would wait for if it were not canceled takes thirty seconds or more.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(100);

    public static TheoryData<string> Methods => ClientMethods.Names;

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_method_is_canceled_at_each_stream_operation(string name)
    {
        var method = ClientMethods.Named(name);
        await using var lab = await StartAsync();
        Action? onOperation = null;
        using var connections = new OwnConnections(() => onOperation?.Invoke());
        var client = lab.CreateClient(options => options.Transport = connections.Transport);
        var file = await RestockAsync(lab, method);
        var canceled = 0;
        for (var stopAt = 1; stopAt <= MostOperations; stopAt += 1 + (stopAt / 30))
        {
            using var source = new CancellationTokenSource();
            var watch = new Stopwatch();
            var count = 0;
            onOperation = () =>
            {
                if (Interlocked.Increment(ref count) == stopAt)
                {
                    watch.Start();
                    source.Cancel();
                }
            };

            var exception = await Record.ExceptionAsync(() => CallAsync(client, method, file, source.Token));

            onOperation = null;
            var isOver = count < stopAt;
            if (exception is not null)
            {
                AssertCanceled(exception, watch, method, source.Token);
                canceled++;
            }

            await lab.Workspace.WaitForOpenConnectionsAsync(2, Lab.Token).WaitAsync(AtOnce, Lab.Token);
            file = ClientMethods.IsReading(method) ? file : await RestockAsync(lab, method);
            await CallAsync(client, method, file, Lab.Token);
            file = ClientMethods.IsReading(method) ? file : await RestockAsync(lab, method);
            if (isOver)
            {
                Assert.Null(exception);
                Assert.True(canceled >= 2, $"{name} was canceled {canceled} times");
                return;
            }
        }

        Assert.Fail($"{name} does not come to an end.");
    }

    [Fact]
    public async Task A_method_with_a_token_canceled_before_sends_nothing()
    {
        await using var lab = await Lab.StartAsync();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        foreach (var method in ClientMethods.All)
        {
            var exception = await Record.ExceptionAsync(
                () => CallAsync(lab.Client, method, new TestFile(), source.Token));
            AssertCanceled(exception, null, method, source.Token);
        }

        Assert.Equal((0, 0), (lab.Workspace.Requests.Total, lab.Workspace.TotalConnections));
    }

    [Theory]
    [InlineData("no answer")]
    [InlineData("a body that stands still")]
    [InlineData("a long wait before the next attempt")]
    public async Task A_method_is_canceled_while_it_waits_for(string what)
    {
        await using var lab = await StartAsync();
        var canceled = 0;
        foreach (var method in ClientMethods.All)
        {
            var file = await RestockAsync(lab, method);
            using var source = new CancellationTokenSource();
            var watch = new Stopwatch();
            using var start = source.Token.Register(watch.Start);

            // A method that does not wait here must not be canceled only because the machine is busy.
            lab.Workspace.Faults.Add(
                Fault(what, method, () => source.CancelAfter(Waits(method, what) ? Soon : Timeout.InfiniteTimeSpan)));

            var exception = await Record.ExceptionAsync(() => CallAsync(lab.Client, method, file, source.Token));

            lab.Workspace.Faults.Clear();
            if (exception is OperationCanceledException)
            {
                AssertCanceled(exception, watch, method, source.Token);
                canceled++;
            }

            // A client opens a connection of its own for each, but a canceled one is not kept.
            await lab.Workspace.WaitForOpenConnectionsAsync(1, Lab.Token);
            await CallAsync(lab.Client, method, await RestockAsync(lab, method), Lab.Token);
        }

        Assert.Equal(ClientMethods.All.Count(method => Waits(method, what)), canceled);
    }

    [Fact]
    public async Task A_method_is_canceled_while_it_waits_for_a_token()
    {
        await using var lab = await Lab.StartAsync();
        foreach (var method in ClientMethods.All)
        {
            using var source = new CancellationTokenSource();
            var watch = new Stopwatch();
            using var start = source.Token.Register(watch.Start);
            var credential = new HangingCredential(() => source.CancelAfter(TimeSpan.FromMilliseconds(20)));
            var options = Lab.Options();
            options.Transport = lab.Workspace.Transport;
            var client = new DicomWebClient(lab.Workspace.DicomEndpoint, credential, options);

            var exception = await Record.ExceptionAsync(() => CallAsync(client, method, new TestFile(), source.Token));

            AssertCanceled(exception, watch, method, source.Token);
        }

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    private static Task<string> CallAsync(
        DicomWebClient client, MethodInfo method, TestFile file, CancellationToken cancellationToken) =>
        ClientMethods.CallAsync(
            client,
            method,
            ClientMethods.Of(file),
            new TestFile().Pixels(new byte[8_000]).ToBytes(),
            cancellationToken);

    private static Task<Lab> StartAsync() => Lab.StartAsync(options =>
    {
        options.UseHttps = false;
        options.Dicom.UseDataPartitions = true;
    });

    private static async Task<TestFile> RestockAsync(Lab lab, MethodInfo method)
    {
        lab.Workspace.Dicom.Clear();
        ClientMethods.Prepare(lab.Workspace);
        var file = await lab.StoreAsync(new TestFile().Image(64, 64, 8, "MONOCHROME2").Pixels(new byte[64 * 64]));
        await Worklists.PrepareAsync(lab.Client, method, file.Instance);
        return file;
    }

    private static void AssertCanceled(
        Exception? exception, Stopwatch? sinceCancellation, MethodInfo method, CancellationToken token)
    {
        sinceCancellation?.Stop();
        var cancellation = exception as OperationCanceledException;
        Assert.True(cancellation is not null, $"{method}: {exception?.GetType()}");
        Assert.Equal(token, cancellation.CancellationToken);
        Assert.True(
            sinceCancellation is null || sinceCancellation.Elapsed < AtOnce,
            $"{method} took {sinceCancellation?.Elapsed} to end");
    }

    // Some answers have no body, and a body that can be read once only is not sent twice.
    private static bool Waits(MethodInfo method, string what) => what switch
    {
        "a body that stands still" => ClientMethods.HasAnswerBody(method),
        "a long wait before the next attempt" =>
            method.GetParameters()[0].ParameterType != typeof(IAsyncEnumerable<InstanceContent>),
        _ => true,
    };

    private static FakeFault Fault(string what, MethodInfo method, Action onRequest)
    {
        bool When(FakeRequest _)
        {
            onRequest();
            return what != "a body that stands still" || ClientMethods.HasAnswerBody(method);
        }

        return what == "a long wait before the next attempt"
            ? new FakeFault
            {
                Status = 503,
                Headers = new Dictionary<string, string> { ["Retry-After"] = "30" },
                Times = int.MaxValue,
                When = When,
            }
            : new FakeFault
            {
                Connection = FakeConnectionFault.Stall,
                AfterBodyBytes = what == "no answer" ? -1 : 1,
                Moment = what == "no answer" ? FakeFaultMoment.BeforeActing : FakeFaultMoment.AfterActing,
                Times = int.MaxValue,
                When = When,
            };
    }
}
