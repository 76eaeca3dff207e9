using System.Text;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using HealthData.Core;

namespace HealthData.Core.Tests.Services;

internal sealed class LabOptions : HealthDataClientOptions;

internal sealed class LabClient(Uri endpoint, LabOptions options)
{
    private static readonly ServiceProfile Profile = new()
    {
        Resource = static (_, domain) => "https://lab.example." + domain,
        Interpret = ReadError,
        Codes = new HashSet<string> { "Clotted" },
    };

    private static readonly ClientTelemetry Telemetry = new("Lab", "1.0");
    private static readonly RequestOperation ReadSample =
        new("LabClient.ReadSample", RequestMethod.Get, "/samples/{sample}", RetryClass.Safe, 200);
    private static readonly RequestOperation List =
        new("LabClient.List", RequestMethod.Get, "/samples", RetryClass.Safe, 200);
    private static readonly RequestOperation Start =
        new("LabClient.Analyze", RequestMethod.Post, "/samples/{sample}/analysis", RetryClass.Never, 202);
    private static readonly RequestOperation Status =
        new("LabClient.Analyze", RequestMethod.Get, "/analyses/{analysis}", RetryClass.Safe, 200, 202);

    private readonly ServicePipeline _service = new(endpoint, null, options, Profile, Telemetry);

    public async Task<Response<string>> ReadAsync(string id, CancellationToken token = default)
    {
        using var call = _service.Open(ReadSample, id);
        var response = await call.SendAsync(token);
        return Response.FromValue(response.Content.ToString(), response);
    }

    public AsyncPageable<string> ListAsync(CancellationToken token = default) => new LazyAsyncPageable<string>(
        async (next, size, cancellation) =>
        {
            using var call = _service.Open(List);
            call.Request.Uri.AppendQuery("next", next ?? "0");
            var response = await call.SendAsync(cancellation);
            var lines = response.Content.ToString().Split(',');
            return Page<string>.FromValues(lines[1..], lines[0].Length > 0 ? lines[0] : null, response);
        },
        token);

    public async Task<HealthDataOperation<string>> AnalyzeAsync(string id, CancellationToken token = default)
    {
        using var call = _service.Open(Start, id);
        var response = await call.SendAsync(token);
        return new(response.Content.ToString(), new Poller(_service, response.Content.ToString()), new(response));
    }

    private static ServiceFailure? ReadError(int status, string? contentType, ReadOnlySpan<byte> body)
    {
        var error = JsonDocument.Parse(body.ToArray()).RootElement;
        return new(error.GetProperty("kind").GetString(), [new("bad", error.GetProperty("why").GetString(), null)]);
    }

    private sealed class Poller(ServicePipeline service, string id) : IOperationPoller<string>
    {
        public OperationState<string> Poll(CancellationToken token)
        {
            using var call = service.Open(Status, id);
            return Read(call.Send(token));
        }

        public async ValueTask<OperationState<string>> PollAsync(CancellationToken token)
        {
            using var call = service.Open(Status, id);
            return Read(await call.SendAsync(token));
        }

        private static OperationState<string> Read(Response response) => response.Status == 202
            ? new(response)
            : new(response) { HasValue = true, Value = response.Content.ToString() };
    }
}

public sealed class SecondServiceTests
{
    [Fact]
    public async Task Core_serves_any_service()
    {
        var polls = 0;
        using var listener = new System.Net.HttpListener();
        var port = Random.Shared.Next(40000, 60000);
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        var serving = Task.Run(async () =>
        {
            for (var served = 0; served < 6; served++)
            {
                var context = await listener.GetContextAsync();
                var path = context.Request.Url!.PathAndQuery;
                var (status, text) = path switch
                {
                    "/lab/samples/7" => (200, "blood"),
                    "/lab/samples/8" => (409, "{\"kind\":\"Clotted\",\"why\":\"too old\"}"),
                    "/lab/samples?next=0" => (200, "1,a,b"),
                    "/lab/samples?next=1" => (200, ",c"),
                    "/lab/samples/7/analysis" => (202, "x1"),
                    _ => polls++ == 0 ? (200, "done") : (500, ""),
                };
                context.Response.StatusCode = status;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
                context.Response.Close();
            }
        });
        var client = new LabClient(new Uri($"http://127.0.0.1:{port}/lab"), new LabOptions());
        Assert.Equal("blood", (await client.ReadAsync("7")).Value);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => client.ReadAsync("8"));
        Assert.Equal("Clotted", failure.ErrorCode);
        Assert.Equal("too old", Assert.Single(failure.Issues).Text);
        var all = new List<string>();
        await foreach (var item in client.ListAsync())
        {
            all.Add(item);
        }

        Assert.Equal(["a", "b", "c"], all);
        var operation = await client.AnalyzeAsync("7");
        Assert.Equal("done", (await operation.WaitForCompletionAsync(TimeSpan.FromMilliseconds(10), default)).Value);
        await serving.WaitAsync(TimeSpan.FromSeconds(10));
    }
}
