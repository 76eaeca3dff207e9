namespace HealthData.Core.Tests.Services;

/// <summary>Core serves a service that it has never heard of.</summary>
public sealed class SecondServiceTests
{
    [Fact]
    public async Task A_read_gives_a_value_and_an_error_body_of_its_own_a_typed_failure()
    {
        await using var server = Serving();
        var client = new LabClient(server.Endpoint, new LabOptions());

        Assert.Equal("blood", (await client.ReadSampleAsync("7", TestContext.Current.CancellationToken)).Value);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => client.ReadSampleAsync("8", TestContext.Current.CancellationToken));

        Assert.Equal((409, "Clotted", "LabClient.ReadSample"), (failure.Status, failure.ErrorCode, failure.Operation));
        Assert.Equal("too old", Assert.Single(failure.Issues).Text);
    }

    [Fact]
    public async Task A_list_comes_page_by_page()
    {
        await using var server = Serving();
        var client = new LabClient(server.Endpoint, new LabOptions());

        var samples = await client.ListSamplesAsync(TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["a", "b", "c"], samples);
    }

    [Fact]
    public async Task A_long_running_operation_is_asked_until_it_has_a_value()
    {
        await using var server = Serving();
        var client = new LabClient(server.Endpoint, new LabOptions());

        var operation = await client.AnalyzeAsync("7", TestContext.Current.CancellationToken);
        await operation.UpdateStatusAsync(TestContext.Current.CancellationToken);
        Assert.False(operation.HasCompleted);

        Assert.Equal("done", (await operation.WaitForCompletionAsync(TestContext.Current.CancellationToken)).Value);
    }

    private static RawServer Serving()
    {
        var looks = 0;
        return new RawServer(async connection =>
        {
            while (await connection.ReadHeadAsync() is { } head)
            {
                var (status, text) = head.Split(' ')[1] switch
                {
                    "/v2/samples/7" => (200, "blood"),
                    "/v2/samples/8" => (409, """{"kind":"Clotted","why":"too old"}"""),
                    "/v2/samples?next=0" => (200, "1,a,b"),
                    "/v2/samples?next=1" => (200, ",c"),
                    "/v2/samples/7/analysis" => (202, "x1"),
                    "/v2/reports/x1" => looks++ == 0 ? (202, "") : (200, "done"),
                    _ => (404, ""),
                };
                await connection.WriteAsync($"HTTP/1.1 {status} X\r\nContent-Length: {text.Length}\r\n\r\n{text}");
            }
        });
    }
}
