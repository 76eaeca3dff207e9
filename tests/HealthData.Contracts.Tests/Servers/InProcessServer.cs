using HealthData.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Contracts.Tests.Servers;

/// <summary>Answers by stubs on two loopback ports of this process.</summary>
internal sealed class InProcessServer : ContractServer
{
    private readonly WebApplication _app;
    private readonly Journal _journal;

    private InProcessServer(WebApplication app, Journal journal)
    {
        _app = app;
        _journal = journal;
    }

    public static async Task<ContractServer> StartAsync(StubFolder folder, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(IPAddress.Loopback, 0);
            server.Listen(
                IPAddress.Loopback, 0, listen => listen.UseHttps(LoopbackCertificate.Create(TimeProvider.System)));
        });
        var app = builder.Build();
        var journal = new Journal();
        app.Run(context => AnswerAsync(context, folder, journal));
        await app.StartAsync(cancellationToken);
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new InProcessServer(app, journal)
        {
            HttpPort = PortOf(addresses, "http:"),
            HttpsPort = PortOf(addresses, "https:"),
        };
    }

    public override Task ResetAsync(CancellationToken cancellationToken)
    {
        _journal.Clear();
        return Task.CompletedTask;
    }

    public override Task<IReadOnlyList<ServedRequest>> GetServedAsync(CancellationToken cancellationToken) =>
        Task.FromResult(_journal.Read());

    public override ValueTask DisposeAsync() => _app.DisposeAsync();

    private static int PortOf(IEnumerable<string> addresses, string scheme) =>
        new Uri(addresses.First(address => address.StartsWith(scheme, StringComparison.Ordinal))).Port;

    private static async Task AnswerAsync(HttpContext context, StubFolder folder, Journal journal)
    {
        var request = await ReceiveAsync(context);
        var stub = folder.Stubs.FirstOrDefault(stub => stub.IsMatch(request));
        journal.Add(new ServedRequest(request, stub?.Name));
        context.Response.StatusCode = stub?.Response.Status ?? StatusCodes.Status404NotFound;
        foreach (var (name, value) in stub?.Response.Headers ?? [])
        {
            context.Response.Headers.Append(name, value);
        }

        if (stub?.Response.Body is { Length: > 0 } body)
        {
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    private static async Task<ReceivedRequest> ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return new ReceivedRequest
        {
            Method = context.Request.Method,
            Url = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            Headers =
            [
                .. from header in context.Request.Headers
                   from value in header.Value
                   select KeyValuePair.Create(header.Key, value),
            ],
            Body = body.ToArray(),
        };
    }
}
