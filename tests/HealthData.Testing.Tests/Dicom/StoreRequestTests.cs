using System.Globalization;

namespace HealthData.Testing.Tests.Dicom;

public sealed class StoreRequestTests
{
    private const string MultipartDicom = "multipart/related; type=\"application/dicom\"; boundary=b";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("*/*")]
    [InlineData("application/json")]
    [InlineData("application/dicom+xml")]
    public async Task Any_other_accept_than_dicom_json_is_406(string? accept)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.SendAsync(
            HttpMethod.Post,
            "/studies",
            RawClient.Multipart(new TestFile().ToBytes()),
            accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal(0, workspace.Dicom.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/octet-stream")]
    [InlineData("multipart/form-data; boundary=b")]
    [InlineData("multipart/related; type=\"application/dicom\"")]
    public async Task Any_other_content_type_is_415(string? type)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync("/studies", Body(type, "--b--\r\n"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task The_start_parameter_is_400()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync("/studies", Body(MultipartDicom + "; start=\"<a>\"", "--b--\r\n"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("start", await response.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--b--\r\n")]
    [InlineData("")]
    public async Task No_content_is_204(string body)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync("/studies", Body(MultipartDicom, body));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task The_first_part_without_a_content_type_has_the_roots()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var body = Join("--b\r\n\r\n", new TestFile().ToBytes(), "\r\n--b--\r\n");

        using var response = await client.StoreAsync("/studies", Body(MultipartDicom, body));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_later_part_without_a_content_type_is_415_and_nothing_is_stored()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var first = Join("--b\r\n\r\n", new TestFile().ToBytes(), "\r\n");
        var second = Join("--b\r\n\r\n", new TestFile().ToBytes(), "\r\n--b--\r\n");

        using var response = await client.StoreAsync("/studies", Body(MultipartDicom, [.. first, .. second]));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal(0, workspace.Dicom.Count);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/dicom+json")]
    [InlineData("application/dicom; transfer-syntax=1.2.840.10008.1.2.1")]
    public async Task A_part_of_another_type_is_415(string type)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var body = Join($"--b\r\nContent-Type: {type}\r\n\r\n", new TestFile().ToBytes(), "\r\n--b--\r\n");

        using var response = await client.StoreAsync("/studies", Body(MultipartDicom, body));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_body_without_its_closing_boundary_is_400_and_nothing_is_stored()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var body = Join("--b\r\n\r\n", new TestFile().ToBytes(), "\r\n--b\r\n");

        using var response = await client.StoreAsync("/studies", Body(MultipartDicom, body));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, workspace.Dicom.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_request_over_the_limit_is_413_with_and_without_a_length(bool chunked)
    {
        await using var workspace = await Plain.StartAsync(dicom => dicom.MaxRequestBytes = 1000);
        using var client = new RawClient(workspace);
        var bytes = new TestFile().Pixels(new byte[2000]).ToBytes();
        using var content = chunked ? new ChunkedContent(bytes) : (HttpContent)RawClient.Single(bytes);
        content.Headers.ContentType = new("application/dicom");

        using var response = await client.StoreAsync("/studies", content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(0, workspace.Dicom.Count);
    }

    [Fact]
    public async Task An_instance_over_its_limit_is_413()
    {
        await using var workspace = await Plain.StartAsync(dicom => dicom.MaxInstanceBytes = 1000);
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync(new TestFile().Pixels(new byte[2000]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_request_cut_on_the_way_stores_nothing()
    {
        await using var workspace = await Plain.StartAsync();
        var body = Join("--b\r\n\r\n", new TestFile().ToBytes(), "\r\n--b");
        using (var socket = new System.Net.Sockets.TcpClient())
        {
            await socket.ConnectAsync(IPAddress.Loopback, workspace.DicomEndpoint.Port, Token);
            var head = string.Create(
                CultureInfo.InvariantCulture,
                $"POST /v2/studies HTTP/1.1\r\nHost: x\r\nAccept: application/dicom+json\r\n"
                + $"Content-Type: {MultipartDicom}\r\nContent-Length: {body.Length + 50}\r\n\r\n");
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), Token);
            await socket.GetStream().WriteAsync(body, Token);
            while (workspace.Requests.ToList().All(request => request.BodyLength < body.Length))
            {
                await Task.Yield();
            }
        }

        await workspace.WaitForOpenConnectionsAsync(0, Token);

        Assert.Equal(0, workspace.Dicom.Count);
        Assert.False(workspace.Requests.ToList()[0].BodyComplete);
    }

    private static byte[] Join(string head, byte[] body, string tail) =>
        [.. Encoding.ASCII.GetBytes(head), .. body, .. Encoding.ASCII.GetBytes(tail)];

    private static ByteArrayContent Body(string? type, string text) => Body(type, Encoding.ASCII.GetBytes(text));

    private static ByteArrayContent Body(string? type, byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        if (type is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        return content;
    }

    private sealed class ChunkedContent(byte[] bytes) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            stream.WriteAsync(bytes, Token).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
