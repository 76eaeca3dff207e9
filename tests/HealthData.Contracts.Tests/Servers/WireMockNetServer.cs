using System.Security.Cryptography.X509Certificates;
using HealthData.Testing;
using WireMock.Logging;
using WireMock.Settings;
using WireMock.Types;

namespace HealthData.Contracts.Tests.Servers;

/// <summary>WireMock.Net on two loopback ports of this process.</summary>
internal sealed class WireMockNetServer : ContractServer
{
    private readonly WireMock.Server.WireMockServer _server;

    private WireMockNetServer(WireMock.Server.WireMockServer server) => _server = server;

    public static ContractServer Start()
    {
        // The settings take an ECDSA certificate as a file only.
        const string password = "loopback";
        var file = Path.GetTempFileName();
        try
        {
            using var certificate = LoopbackCertificate.Create(TimeProvider.System);
            File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, password));
            var server = WireMock.Server.WireMockServer.Start(new WireMockServerSettings
            {
                Urls = ["http://127.0.0.1:0", "https://127.0.0.1:0"],
                CertificateSettings = new() { X509CertificateFilePath = file, X509CertificatePassword = password },
                QueryParameterMultipleValueSupport = QueryParameterMultipleValueSupport.NoComma,
                StartAdminInterface = false,
                DisableJsonBodyParsing = true,
            });
            return new WireMockNetServer(server) { HttpPort = server.Ports[0], HttpsPort = server.Ports[1] };
        }
        finally
        {
            File.Delete(file);
        }
    }

    public override Task<IReadOnlyList<ServedRequest>> GetServedAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ServedRequest>>([.. _server.LogEntries.Select(Read)]);

    public override ValueTask DisposeAsync()
    {
        _server.Stop();
        _server.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override Task LoadAsync(StubFolder folder, CancellationToken cancellationToken)
    {
        _server.ResetMappings();
        foreach (var stub in folder.Stubs)
        {
            WireMockNetStub.Add(_server, stub.Json);
        }

        return Task.CompletedTask;
    }

    protected override Task ResetAsync(CancellationToken cancellationToken)
    {
        _server.ResetLogEntries();
        return Task.CompletedTask;
    }

    private static ServedRequest Read(ILogEntry entry)
    {
        var request = entry.RequestMessage!;
        return new ServedRequest(
            new ReceivedRequest
            {
                Method = request.Method,
                Url = new Uri(request.Url).PathAndQuery,
                Headers =
                [
                    .. from header in request.Headers ?? new Dictionary<string, WireMockList<string>>()
                       from value in header.Value
                       select KeyValuePair.Create(header.Key, value),
                ],
                Body = request.BodyAsBytes ?? [],
            },
            entry.MappingTitle);
    }
}
