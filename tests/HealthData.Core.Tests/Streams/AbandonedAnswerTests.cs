using System.Reflection;
using System.Runtime.CompilerServices;

namespace HealthData.Core.Tests.Streams;

public sealed class AbandonedAnswerTests
{
    private const string Half = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nhalf";

    [Fact]
    public async Task An_answer_that_nobody_reads_gives_its_connection_back_when_it_is_collected()
    {
        using var token = new CancellationTokenSource();
        var ended = new TaskCompletionSource();
        await using var server = AnsweringHalf(ended);

        await AbandonAsync(TestService.Create(server.Endpoint, new TestClientOptions()), token.Token);

        for (var round = 0; round < 1000 && !ended.Task.IsCompleted; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.WhenAny(ended.Task, Task.Delay(20, TestContext.Current.CancellationToken));
        }

        Assert.True(ended.Task.IsCompleted);
    }

    [Fact]
    public async Task Canceling_while_nobody_reads_closes_the_connection()
    {
        using var token = new CancellationTokenSource();
        var ended = new TaskCompletionSource();
        await using var server = AnsweringHalf(ended);
        var service = TestService.Create(server.Endpoint, new TestClientOptions());
        using var call = service.Open(TestService.Stream, "one");
        await call.SendAsync(token.Token);
        var body = call.OpenBody(token.Token);
        await body.ReadExactlyAsync(new byte[4], TestContext.Current.CancellationToken);

        await token.CancelAsync();

        await ended.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        GC.KeepAlive(body);
    }

    [Fact]
    public async Task A_body_that_was_disposed_of_leaves_nothing_on_a_long_lived_token()
    {
        using var token = new CancellationTokenSource();
        await using var server = RawServer.Answering("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody");
        var service = TestService.Create(server.Endpoint, new TestClientOptions());
        var watches = new List<WeakReference>();

        for (var call = 0; call < 20; call++)
        {
            watches.Add(await ReadAndForgetAsync(service, token.Token));
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.InRange(watches.Count(watch => watch.IsAlive), 0, 2);
        Assert.False(token.IsCancellationRequested);
    }

    private static RawServer AnsweringHalf(TaskCompletionSource ended) => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.WriteAsync(Half);
        try
        {
            while (await connection.SwallowAsync())
            {
            }
        }
        finally
        {
            ended.SetResult();
        }
    });

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task AbandonAsync(ServicePipeline service, CancellationToken token)
    {
        using var call = service.Open(TestService.Stream, "one");
        await call.SendAsync(token);
        var body = call.OpenBody(token);
        await body.ReadExactlyAsync(new byte[2], TestContext.Current.CancellationToken);
    }

    // The link to the token is reachable from the token as long as it is registered there.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> ReadAndForgetAsync(ServicePipeline service, CancellationToken token)
    {
        using var call = service.Open(TestService.Stream, "one");
        await call.SendAsync(token);
        using var body = call.OpenBody(token);
        await body.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken);
        return new WeakReference(Field(Field(body, "_watch"), "_linked"));
    }

    private static object Field(object owner, string name) =>
        owner.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(owner)!;
}
