using System.Net.Http.Headers;

namespace HealthData.Testing.Tests.Dicom;

public sealed class StoreMultipartTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Contents() =>
    [
        "\r\n",
        "\r\n\r\n",
        "\r\n--",
        "\r\n--the-boundar",
        "\r\n--the-boundar\r\n--the-boundar",
        "\n--the-boundary",
        "--the-boundary--",
        "\r\r\n-\r\n--\r\n--t",
    ];

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task Bytes_that_resemble_a_boundary_stay_content(string inside)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var pixels = Encoding.ASCII.GetBytes(inside + inside + (inside.Length % 2 == 0 ? "" : "xx"));
        TestFile one = new TestFile().Pixels(pixels), two = new TestFile().Pixels(pixels);

        using var response = await client.StoreAsync(one, two);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(one.ToBytes(), await StoredAsync(workspace, one));
        Assert.Equal(two.ToBytes(), await StoredAsync(workspace, two));
    }

    [Fact]
    public async Task Random_bytes_of_many_buffers_come_through_unchanged()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var random = new Random(1);
        var files = new List<TestFile>();
        for (var size = 1 << 10; size <= 4 << 20; size *= 4)
        {
            var pixels = new byte[size + (2 * random.Next(1000))];
            random.NextBytes(pixels);
            files.Add(new TestFile().Pixels(pixels));
        }

        using var response = await client.StoreAsync([.. files]);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        foreach (var file in files)
        {
            Assert.Equal(file.ToBytes(), await StoredAsync(workspace, file));
        }
    }

    [Theory]
    [InlineData("b")]
    [InlineData("\"=_a:b?c'(d)+e,f./g h\"")]
    [InlineData("\"0123456789012345678901234567890123456789012345678901234567890123456789\"")]
    public async Task Every_boundary_of_RFC_2046_is_understood(string boundary)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();
        var line = "--" + boundary.Trim('"');

        using var response = await client.StoreAsync(
            "/studies",
            Body(boundary, line + "\r\nContent-Type: application/dicom\r\n\r\n", file, $"\r\n{line}--"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(file.ToBytes(), await StoredAsync(workspace, file));
    }

    [Fact]
    public async Task Text_around_the_parts_and_headers_beyond_the_reader_s_usual_limits_are_no_error()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();
        var headers = string.Concat(Enumerable.Range(0, 100).Select(n => $"X-{n}: {new string('x', 400)}\r\n"));
        var head = $"preamble\r\n--b  \r\n{headers}content-type: application/dicom\r\n\r\n";

        using var response = await client.StoreAsync(
            "/studies",
            Body("b", head, file, "\r\n--b--\r\n" + new string('e', 100_000)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(file.ToBytes(), await StoredAsync(workspace, file));
        Assert.True(workspace.Requests.Single().BodyComplete);
    }

    [Theory]
    [InlineData("--b\r\nContent-Type application/dicom\r\n\r\n", "\r\n--b--\r\n")]
    [InlineData("--b\r\nContent-Type: application/dicom\r\n\r\n", "")]
    [InlineData("--b\r\nContent-Type: application/dicom\r\n\r\n", "\r\n--c--\r\n")]
    [InlineData("--c\r\nContent-Type: application/dicom\r\n\r\n", "\r\n--c--\r\n")]
    public async Task A_broken_body_is_400_and_nothing_is_stored(string head, string tail)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync("/studies", Body("b", head, new TestFile(), tail));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, workspace.Dicom.Count);
    }

    [Fact]
    public async Task An_empty_part_fails_alone()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();

        using var response = await client.StoreAsync("/studies", RawClient.Multipart([], file.ToBytes()));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal(file.ToBytes(), await StoredAsync(workspace, file));
    }

    private static ByteArrayContent Body(string boundary, string head, TestFile file, string tail)
    {
        var content = new ByteArrayContent(
            [.. Encoding.ASCII.GetBytes(head), .. file.ToBytes(), .. Encoding.ASCII.GetBytes(tail)]);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(
            $"multipart/related; type=\"application/dicom\"; boundary={boundary}");
        return content;
    }

    private static async Task<byte[]> StoredAsync(FakeWorkspace workspace, TestFile file)
    {
        await using var stream = workspace.Dicom.OpenRead(file.Study, file.Series, file.Instance);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, Token);
        return copy.ToArray();
    }
}
