using HealthData.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Contracts.Tests.Servers;

/// <summary>Answers by stubs on two loopback ports of this process.</summary>
internal sealed class InProcessServer : ContractServer
{
    private readonly WebApplication _app;
    private readonly Responder _responder;

    private InProcessServer(WebApplication app, Responder responder)
    {
        _app = app;
        _responder = responder;
    }

    public static async Task<ContractServer> StartAsync(CancellationToken cancellationToken)
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
        var responder = new Responder();
        app.Run(responder.AnswerAsync);
        await app.StartAsync(cancellationToken);
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new InProcessServer(app, responder)
        {
            HttpPort = PortOf(addresses, "http:"),
            HttpsPort = PortOf(addresses, "https:"),
        };
    }

    public override Task<IReadOnlyList<ServedRequest>> GetServedAsync(CancellationToken cancellationToken) =>
        Task.FromResult(_responder.Journal.Read());

    public override ValueTask DisposeAsync() => _app.DisposeAsync();

    protected override Task LoadAsync(StubFolder folder, CancellationToken cancellationToken)
    {
        _responder.Folder = folder;
        return Task.CompletedTask;
    }

    protected override Task ResetAsync(CancellationToken cancellationToken)
    {
        _responder.Journal.Clear();
        return Task.CompletedTask;
    }

    private static int PortOf(IEnumerable<string> addresses, string scheme) =>
        new Uri(addresses.First(address => address.StartsWith(scheme, StringComparison.Ordinal))).Port;
}
