using HealthData.Core.Tests.Support;

namespace HealthData.Management.Tests.Support;

/// <summary>Azure Resource Manager as a test needs it: each request is answered by a function.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    public const string Workspace =
        "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/"
        + "Microsoft.HealthcareApis/workspaces/ws";

    private readonly RawServer _server;

    public ScriptedServer(Func<ReceivedRequest, Answer> answer) => _server = new RawServer(async connection =>
    {
        while (await connection.ReadHeadAsync() is { } head)
        {
            var length = new ReceivedRequest(head, "").Header("Content-Length");
            var body = await connection.ReadAsync(int.Parse(length ?? "0", CultureInfo.InvariantCulture));
            var request = new ReceivedRequest(head, Encoding.UTF8.GetString(body));
            lock (Requests)
            {
                Requests.Add(request);
            }

            await connection.WriteAsync(answer(request).ToString());
        }
    });

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public List<ReceivedRequest> Requests { get; } = [];

    public int Connections => _server.Connections;

    public Uri Origin => new(_server.Endpoint.GetLeftPart(UriPartial.Authority));

    public ManualTime Time { get; } = new();

    /// <summary>A server that gives its answers in turn, the last one again and again.</summary>
    public static ScriptedServer InTurn(params Func<ScriptedServer, Answer>[] answers)
    {
        ScriptedServer? server = null;
        server = new ScriptedServer(_ => answers[Math.Min(server!.Requests.Count, answers.Length) - 1](server));
        return server;
    }

    public WorkspaceClient CreateClient()
    {
        var options = new WorkspaceClientOptions { Endpoint = Origin, TimeProvider = Time };
        options.Retry.MaxRetries = 0;
        return new WorkspaceClient(Workspace, options);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
