using System.Security.Cryptography.X509Certificates;
using Azure.Core.Pipeline;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Sas;
using HealthData.Peers.Tests.Npm;

namespace HealthData.Peers.Tests.Azurite;

/// <summary>The blob part of Azurite with an empty account in memory, over https where it checks tokens.</summary>
internal sealed class AzuriteServer : IAsyncDisposable
{
    private const string Account = "healthdata";
    private const string Program = "azurite/dist/src/blob/main.js";

    private static readonly string _key = Convert.ToBase64String(SHA256.HashData("Azurite"u8));

    private readonly DirectoryInfo _folder;
    private readonly NpmServer _server;
    private readonly HttpClientTransport _transport;
    private readonly StorageSharedKeyCredential _credential = new(Account, _key);

    private AzuriteServer(DirectoryInfo folder, NpmServer server, HttpClientTransport transport)
    {
        _folder = folder;
        _server = server;
        _transport = transport;
    }

    /// <summary>Why Azurite can't be started; null when it can.</summary>
    public static string? Missing { get; } = NpmPackages.FindMissing("azurite");

    public Uri Endpoint => new(_server.Endpoint, Account);

    /// <summary>A transport that takes Azurite's certificate, and no other.</summary>
    public HttpPipelineTransport Transport => _transport;

    public static async Task<AzuriteServer> StartAsync(bool useHttps)
    {
        var folder = Directory.CreateTempSubdirectory("healthdata-azurite-");
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest(
            "CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
                .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);
        var (certificateFile, keyFile) = (
            Path.Combine(folder.FullName, "certificate.pem"), Path.Combine(folder.FullName, "key.pem"));
        await File.WriteAllTextAsync(certificateFile, certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(keyFile, key.ExportPkcs8PrivateKeyPem());
        string[] secure = useHttps ? ["--oauth", "basic", "--cert", certificateFile, "--key", keyFile] : [];
        var server = await NpmServer.StartAsync(
            [
                NpmPackages.PathOf(Program), "--blobHost", "127.0.0.1", "--blobPort", "0", "--inMemoryPersistence",
                "--skipApiVersionCheck", "--disableTelemetry", .. secure,
            ],
            ("AZURITE_ACCOUNTS", $"{Account}:{_key}"));
        var thumbprint = certificate.GetCertHashString();
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == thumbprint,
        };
        return new AzuriteServer(folder, server, new HttpClientTransport(handler));
    }

    /// <summary>Gives a client of a container, which may not exist.</summary>
    public BlobContainerClient Open(string container) =>
        new BlobServiceClient(Endpoint, _credential, new BlobClientOptions { Transport = _transport })
            .GetBlobContainerClient(container);

    /// <summary>Writes a blob, and gives its address.</summary>
    public async Task<Uri> UploadAsync(string container, string name, string content)
    {
        var client = Open(container);
        await client.CreateIfNotExistsAsync(cancellationToken: TestContext.Current.CancellationToken);
        var blob = client.GetBlobClient(name);
        await blob.UploadAsync(BinaryData.FromString(content), overwrite: true, TestContext.Current.CancellationToken);
        return blob.Uri;
    }

    /// <summary>Gives a signature that allows to read the blobs of a container for an hour.</summary>
    public AzureSasCredential Sign(string container, DateTimeOffset until)
    {
        var signature = new BlobSasBuilder(BlobContainerSasPermissions.Read, until)
        {
            BlobContainerName = container,
            Resource = "c",
        };
        return new AzureSasCredential(signature.ToSasQueryParameters(_credential).ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _transport.Dispose();
        _folder.Delete(recursive: true);
    }
}
