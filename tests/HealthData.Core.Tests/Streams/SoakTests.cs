namespace HealthData.Core.Tests.Streams;

/// <summary>Calls that end in all the ways a call can end, one after the other, leave no connection behind.</summary>
[Trait("Category", "Long")]
public sealed class SoakTests
{
    private static readonly int Rounds = Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1" ? 1_000 : 60;

    [Fact]
    public async Task No_connection_is_left()
    {
        using var longLived = new CancellationTokenSource();
        using var connections = new OwnConnections();
        await using var server = new RawServer(ServeAsync);
        var options = new TestClientOptions { Transport = connections.Transport };
        options.Retry.MaxRetries = 0;
        var service = TestService.Create(server.Endpoint, options);
        foreach (var ending in Enum.GetValues<Ending>())
        {
            await CallAsync(service, ending, longLived.Token);
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var ending in Enum.GetValues<Ending>())
            {
                await CallAsync(service, ending, longLived.Token);
            }
        }

        await WaitForOpenAsync(connections, 1);
        Assert.False(longLived.IsCancellationRequested);
    }

    private static async Task CallAsync(ServicePipeline service, Ending ending, CancellationToken longLived)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(longLived);
        var token = ending is Ending.CanceledInHead or Ending.CanceledInBody ? source.Token : longLived;
        using var call = service.Open(TestService.Stream, ending.ToString());
        var exception = await Record.ExceptionAsync(async () =>
        {
            var sending = call.SendAsync(token).AsTask();
            if (ending == Ending.CanceledInHead)
            {
                await source.CancelAsync();
            }

            await sending;
            await using var body = call.OpenBody(token);
            await body.ReadExactlyAsync(new byte[2], CancellationToken.None);
            if (ending == Ending.DisposedEarly)
            {
                return;
            }

            var rest = body.CopyToAsync(Stream.Null, CancellationToken.None);
            if (ending == Ending.CanceledInBody)
            {
                await source.CancelAsync();
            }

            await rest;
        });

        Assert.Equal(
            ending switch
            {
                Ending.Whole or Ending.DisposedEarly => null,
                Ending.CanceledInHead or Ending.CanceledInBody => typeof(OperationCanceledException),
                _ => typeof(HealthDataRequestFailedException),
            },
            exception is TaskCanceledException ? typeof(OperationCanceledException) : exception?.GetType());
    }

    private static async Task ServeAsync(RawConnection connection)
    {
        while (await connection.ReadHeadAsync() is { } head)
        {
            var ending = Enum.Parse<Ending>(head.Split(' ')[1].Split('/')[^1]);
            switch (ending)
            {
                case Ending.ServerError:
                    await connection.WriteAsync("HTTP/1.1 500 No\r\nContent-Length: 4\r\n\r\nbody");
                    break;
                case Ending.Whole:
                    await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody");
                    break;
                case Ending.CanceledInHead:
                    while (await connection.SwallowAsync())
                    {
                    }

                    return;
                case Ending.CutInHead:
                    await connection.WriteAsync("HTTP/1.1 200 OK\r\nConte");
                    return;
                default:
                    await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nhalf");
                    if (ending == Ending.ResetInBody)
                    {
                        connection.Reset();
                        return;
                    }

                    while (await connection.SwallowAsync())
                    {
                    }

                    return;
            }
        }
    }

    private static async Task WaitForOpenAsync(OwnConnections connections, int most)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (connections.All.Count(connection => !connection.IsClosed) > most)
        {
            await Task.Delay(10, limit.Token);
        }
    }

    private enum Ending
    {
        Whole,
        ServerError,
        CanceledInBody,
        CanceledInHead,
        DisposedEarly,
        ResetInBody,
        CutInHead,
    }
}
