using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace HealthData.Core.Tests.Errors;

/// <summary>A connection that could not be made is told with its host, its port and its cause.</summary>
public sealed class ConnectionFailureTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_port_that_nobody_listens_on_refuses(bool async)
    {
        var port = FreePort();

        var failure = await FailAsync(new Uri($"http://localhost:{port}/v2"), new TestClientOptions(), async);

        Assert.Contains(
            $" was not sent: localhost:{port} refused the connection [", failure.Message, StringComparison.Ordinal);
        Assert.Contains("that the server is running", failure.Advice, StringComparison.Ordinal);
        Assert.IsType<SocketException>(failure.InnerException);
        Assert.Equal(4, failure.Attempts);
    }

    [Fact]
    public async Task A_name_that_no_server_knows_could_not_be_resolved()
    {
        var options = new TestClientOptions { AllowInsecureEndpoint = true };
        options.Retry.MaxRetries = 0;

        var failure = await FailAsync(new Uri("http://pacs.hospital.invalid:104/v2"), options);

        Assert.Contains(
            "pacs.hospital.invalid:104 could not be resolved to an address", failure.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, int, int, string> Certificates() => new()
    {
        { "localhost", -1, 30, "has a certificate that this machine does not trust" },
        { "localhost", -30, -1, "has a certificate" },
        { "other.example", -1, 30, "has a certificate for a different name" },
    };

    [Theory]
    [MemberData(nameof(Certificates))]
    public async Task A_certificate_that_is_no_good_is_told_as_that_and_not_tried_again(
        string host, int fromDay, int toDay, string text)
    {
        await using var server = new TlsServer(TlsServer.Certify(host, fromDay, toDay));

        var failure = await FailAsync(server.Endpoint, new TestClientOptions());

        Assert.Contains($"localhost:{server.Endpoint.Port} {text}", failure.Message, StringComparison.Ordinal);
        Assert.Equal((1, 1), (failure.Attempts, server.Connections));
    }

    [Fact]
    public async Task An_expired_certificate_of_a_trusted_authority_is_told_as_expired()
    {
        using var root = TlsServer.Certify("localhost", -30, -1);
        await using var server = new TlsServer(
            X509CertificateLoader.LoadPkcs12(root.Export(X509ContentType.Pfx), null));
        var transport = HealthDataTransport.Create(new HealthDataTransportOptions
        {
            ServerCertificateValidation = (_, _, _, _) => throw new AuthenticationException(
                "The remote certificate is invalid because of errors in the certificate chain: NotTimeValid"),
        });

        var failure = await FailAsync(server.Endpoint, new TestClientOptions { Transport = transport });

        Assert.Contains("has expired or is not valid yet", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-tls1_2", "ended the TLS handshake")]
    [InlineData("-tls1_3", "requires a client certificate")]
    public async Task A_server_that_asks_for_a_client_certificate_is_told_as_that(string protocol, string text)
    {
        using var certificate = TlsServer.Certify("localhost");
        using var server = OpenSslServer.Start(certificate, protocol, "-Verify", "1", "-verify_return_error");
        Assert.SkipWhen(server is null, "There is no openssl here.");
        var settings = new HealthDataTransportOptions
        {
            ServerCertificateValidation = (_, shown, _, _) => shown is not null,
        };

        var failure = await FailAsync(
            server.Endpoint, new TestClientOptions { Transport = HealthDataTransport.Create(settings) });

        Assert.Equal(HealthDataErrorCode.ConnectionFailed, failure.ErrorCode);
        Assert.Contains($"localhost:{server.Endpoint.Port} {text}", failure.Message, StringComparison.Ordinal);
        Assert.Contains("client certificate", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_certificate_in_the_options_is_shown()
    {
        using var certificate = TlsServer.Certify("localhost");
        await using var server = new TlsServer(
            X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null),
            options =>
            {
                options.ClientCertificateRequired = true;
                options.RemoteCertificateValidationCallback = (_, shown, _, _) => shown is not null;
            });
        var settings = new HealthDataTransportOptions
        {
            ServerCertificateValidation = (_, shown, _, _) => shown is not null,
        };
        settings.ClientCertificates.Add(certificate);
        var options = new TestClientOptions { Transport = HealthDataTransport.Create(settings) };

        Assert.Equal(200, (await TestService.Create(server.Endpoint, options).Get()).Status);
    }

    [Fact]
    public async Task Https_to_a_port_of_http_is_told_as_that()
    {
        await using var plain = new RawServer(async connection =>
        {
            await connection.SwallowAsync();
            await connection.WriteAsync("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });

        var failure = await FailAsync(new UriBuilder(plain.Endpoint) { Scheme = "https" }.Uri, new TestClientOptions());

        Assert.Contains("does not use TLS on this port", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, failure.Attempts);
    }

    [Theory]
    [InlineData(407, "could not be reached: the proxy requires a login (407)", 1)]
    [InlineData(403, "could not be reached: the proxy does not allow it (403)", 1)]
    [InlineData(502, "could not be reached by the proxy", 4)]
    public async Task A_proxy_that_opens_no_tunnel_is_told_by_its_answer(int status, string text, int attempts)
    {
        await using var proxy = RawServer.AnsweringOnce($"HTTP/1.1 {status} No\r\nContent-Length: 0\r\n\r\n");
        var transport = HealthDataTransport.Create(new HealthDataTransportOptions
        {
            Proxy = new WebProxy(proxy.Endpoint.GetLeftPart(UriPartial.Authority)),
        });

        var failure = await FailAsync(
            new Uri("https://h.example/v2"),
            new TestClientOptions { Transport = transport },
            credential: new TestCredential());

        Assert.Contains($"h.example:443 {text}", failure.Message, StringComparison.Ordinal);
        Assert.Equal(attempts, failure.Attempts);
        Assert.StartsWith("CONNECT h.example:443", proxy.Heads[0], StringComparison.Ordinal);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Task<HealthDataRequestFailedException> FailAsync(
        Uri endpoint, TestClientOptions options, bool async = true, TokenCredential? credential = null) =>
        Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(endpoint, options, credential).Get(async));
}
