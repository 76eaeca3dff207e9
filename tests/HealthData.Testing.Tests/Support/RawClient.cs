using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Security;

namespace HealthData.Testing.Tests;

/// <summary>A plain HTTP client for a workspace, which adds nothing that a test did not ask for.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly HttpClient _client;
    private readonly FakeWorkspace _workspace;

    public RawClient(FakeWorkspace workspace, int version = 2, string? partition = null)
    {
        _workspace = workspace;
        Root = workspace.GetDicomEndpoint(version, partition).ToString();
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                    certificate?.GetCertHashString() == workspace.Certificate?.GetCertHashString(),
            },
        };
        _client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(60) };
    }

    public string Root { get; }

    public string? Authorization { get; set; }

    public string? IfNoneMatch { get; set; }

    public bool RequestOriginal { get; set; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MultipartContent Multipart(params byte[][] files)
    {
        var content = new MultipartContent("related", "the-boundary");
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation(
            "Content-Type",
            "multipart/related; type=\"application/dicom\"; boundary=the-boundary");
        foreach (var file in files)
        {
            content.Add(Single(file));
        }

        return content;
    }

    public static ByteArrayContent Single(byte[] file)
    {
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/dicom");
        return part;
    }

    public Task<HttpResponseMessage> StoreAsync(params TestFile[] files) =>
        SendAsync(HttpMethod.Post, "/studies", Multipart([.. files.Select(file => file.ToBytes())]));

    public Task<HttpResponseMessage> StoreAsync(string path, HttpContent content, string method = "POST") =>
        SendAsync(new HttpMethod(method), path, content);

    public Task<HttpResponseMessage> GetAsync(string path, string? accept) =>
        SendAsync(HttpMethod.Get, path, null, accept);

    public Task<HttpResponseMessage> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null, null);

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? content,
        string? accept = "application/dicom+json",
        HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead)
    {
        using var request = new HttpRequestMessage(method, Root + path) { Content = content };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (IfNoneMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", IfNoneMatch);
        }

        if (RequestOriginal)
        {
            request.Headers.TryAddWithoutValidation("msdicom-request-original", "true");
        }

        if (Authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", Authorization);
        }

        return await _client.SendAsync(request, completion, Token);
    }

    public async Task<string> TokenAsync(
        string scope = "https://dicom.healthcareapis.azure.com/.default",
        string? claims = null)
    {
        var token = await _workspace.Credential.GetTokenAsync(new TokenRequestContext([scope], claims: claims), Token);
        return string.Create(CultureInfo.InvariantCulture, $"Bearer {token.Token}");
    }

    public void Dispose() => _client.Dispose();
}
