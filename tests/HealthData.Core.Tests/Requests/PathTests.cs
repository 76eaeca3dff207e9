namespace HealthData.Core.Tests.Requests;

public sealed class PathTests
{
    private const string Answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

    [Theory]
    [InlineData("1.2.840", "1.2.840")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a?b", "a%3Fb")]
    [InlineData("a#b", "a%23b")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("a%b", "a%25b")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("a b", "a%20b")]
    [InlineData("\u00e9\ud83d\ude00", "%C3%A9%F0%9F%98%80")]
    [InlineData("a\r\nEvil: b", "a%0D%0AEvil%3A%20b")]
    [InlineData("a\0", "a%00")]
    [InlineData("{item}", "%7Bitem%7D")]
    [InlineData("...", "...")]
    [InlineData("//", "%2F%2F")]
    public async Task A_value_is_one_segment_on_the_wire(string value, string segment) =>
        Assert.Equal($"GET /v2/items/{segment} HTTP/1.1", await RequestLine("/v2", value));

    [Theory]
    [InlineData("", "/items/one")]
    [InlineData("/", "/items/one")]
    [InlineData("/v2", "/v2/items/one")]
    [InlineData("/v2/", "/v2/items/one")]
    [InlineData("/gateway/a%20b/dicom-web", "/gateway/a%20b/dicom-web/items/one")]
    [InlineData("/a%2Fb/v2/", "/a%2Fb/v2/items/one")]
    public async Task The_base_path_is_kept(string path, string expected) =>
        Assert.Equal($"GET {expected} HTTP/1.1", await RequestLine(path, "one"));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_value_that_would_change_the_path_is_refused(string value)
    {
        var service = TestService.Create(TestClientOptions.For(MockTransport.Always(200)));

        Assert.Throws<ArgumentException>("item", () => service.Open(TestService.Read, value));
    }

    [Fact]
    public void A_null_is_refused() =>
        Assert.Throws<ArgumentNullException>("item", () => TestService
            .Create(TestClientOptions.For(MockTransport.Always(200))).Open(TestService.Read, [null!]));

    private static async Task<string> RequestLine(string path, string value)
    {
        await using var server = RawServer.Answering(Answer);
        var endpoint = new Uri(server.Endpoint.GetLeftPart(UriPartial.Authority) + path);
        var service = TestService.Create(endpoint, new TestClientOptions());
        await service.Open(TestService.Read, value).SendAsync(default);
        return Assert.Single(server.Heads).Split("\r\n")[0];
    }
}
