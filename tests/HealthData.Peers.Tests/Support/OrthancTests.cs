namespace HealthData.Peers.Tests.Support;

/// <summary>
/// What all tests against Orthanc need: its client, a plain HTTP client beside it, and instances to store.
/// </summary>
public abstract class OrthancTests : IDisposable
{
    protected const string AnyDicom = "multipart/related; type=\"application/dicom\"; transfer-syntax=*";
    protected const string AnyFrame = "multipart/related; type=\"application/octet-stream\"; transfer-syntax=*";

    private readonly HttpClient _raw = new() { Timeout = TimeSpan.FromSeconds(100) };

    protected OrthancTests(OrthancServer orthanc)
    {
        Assert.SkipWhen(OrthancServer.Missing is not null, OrthancServer.Missing ?? "");
        Orthanc = orthanc;
        Client = new DicomWebClient(orthanc.Endpoint, new DicomWebClientOptions { Retry = { MaxRetries = 0 } });
    }

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected OrthancServer Orthanc { get; }

    protected DicomWebClient Client { get; }

    public void Dispose()
    {
        _raw.Dispose();
        GC.SuppressFinalize(this);
    }

    internal static string PathOf(TestFile file) => PathOf(file.Study, file.Series, file.Instance);

    protected static string PathOf(string? study, string? series, string? instance) =>
        $"/studies/{study}/series/{series}/instances/{instance}";

    protected static async Task<byte[]> ReadAsync(Stream content)
    {
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, Token);
        return bytes.ToArray();
    }

    protected static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));

    internal async Task<TestFile> StoreAsync(TestFile? file = null)
    {
        file ??= new TestFile();
        (await Client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), null, Token)).Value.EnsureComplete();
        return file;
    }

    internal Task<RawAnswer> GetAsync(string path, string? accept) => SendAsync(HttpMethod.Get, path, accept);

    internal Task<RawAnswer> StoreRawAsync(params byte[][] files)
    {
        using var body = new MemoryStream();
        foreach (var file in files)
        {
            body.Write("\r\n--b\r\nContent-Type: application/dicom\r\n\r\n"u8);
            body.Write(file);
        }

        body.Write("\r\n--b--\r\n"u8);
        return SendAsync(
            HttpMethod.Post,
            "/studies",
            "application/dicom+json",
            body.ToArray()[2..],
            "multipart/related; type=\"application/dicom\"; boundary=b");
    }

    internal async Task<RawAnswer> SendAsync(
        HttpMethod method, string path, string? accept, byte[]? body = null, string? contentType = null)
    {
        using var request = new HttpRequestMessage(method, Orthanc.Endpoint + path);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        using var answer = await _raw.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Token);
        // Reading the body would make up a length.
        var length = answer.Content.Headers.ContentLength;
        return new RawAnswer(
            answer.StatusCode,
            answer.Content.Headers.NonValidated.TryGetValues("Content-Type", out var type) ? type.ToString() : null,
            await answer.Content.ReadAsByteArrayAsync(Token),
            answer.Headers.ConnectionClose,
            length);
    }

    /// <summary>Removes an instance by Orthanc's own interface; DICOMweb of this version has no way.</summary>
    protected async Task RemoveAsync(string sopInstanceUid)
    {
        using var found = await _raw.PostAsync(
            new Uri(Orthanc.Root, "tools/lookup"), new StringContent(sopInstanceUid), Token);
        using var resources = JsonDocument.Parse(await found.Content.ReadAsByteArrayAsync(Token));
        foreach (var resource in resources.RootElement.EnumerateArray())
        {
            if (resource.GetProperty("Type").GetString() == "Instance")
            {
                using var removed = await _raw.DeleteAsync(
                    new Uri(Orthanc.Root, resource.GetProperty("Path").GetString()), Token);
                Assert.Equal(HttpStatusCode.OK, removed.StatusCode);
            }
        }
    }
}
