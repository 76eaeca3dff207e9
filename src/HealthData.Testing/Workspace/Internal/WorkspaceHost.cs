using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HealthData.Testing;

/// <summary>The web server of a workspace.</summary>
internal static class WorkspaceHost
{
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan RateGrace = TimeSpan.FromSeconds(5);

    public static WebApplication Build(
        FakeWorkspaceOptions options,
        X509Certificate2? certificate,
        ConnectionRegistry connections)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(server => Configure(server, options, certificate, connections));
        builder.Services.AddSingleton<IHostLifetime, ForeignLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTime);
        return builder.Build();
    }

    public static int PortOf(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new Uri(addresses.First()).Port;
    }

    private static void Configure(
        KestrelServerOptions server,
        FakeWorkspaceOptions options,
        X509Certificate2? certificate,
        ConnectionRegistry connections)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = null;
        server.Limits.MinResponseDataRate = null;
        server.Limits.MinRequestBodyDataRate = options.MinRequestBytesPerSecond is { } rate
            ? new MinDataRate(rate, RateGrace)
            : null;
        server.Limits.MaxResponseBufferSize = 1 << 20;
        server.Limits.MaxConcurrentConnections = null;
        server.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = options.EnableHttp2 ? HttpProtocols.Http1AndHttp2 : HttpProtocols.Http1;
            listen.Use(connections.Track);
            if (certificate is not null)
            {
                listen.UseHttps(new HttpsConnectionAdapterOptions { ServerCertificate = certificate });
            }
        });
    }
}
