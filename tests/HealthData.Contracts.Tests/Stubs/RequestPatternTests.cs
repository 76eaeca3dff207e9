namespace HealthData.Contracts.Tests.Stubs;

public sealed class RequestPatternTests
{
    [Fact]
    public void Differences_name_the_part_with_both_sides()
    {
        var pattern = Read(
            "\"url\": \"/p\", \"headers\": { \"A\": { \"absent\": true }, \"B\": { \"equalTo\": \"1\" } }, "
            + "\"bodyPatterns\": [{ \"matches\": \"x\" }]");
        var request = new ReceivedRequest
        {
            Method = "PUT",
            Url = "/q",
            Headers = [KeyValuePair.Create("a", "1"), KeyValuePair.Create("a", "2")],
            Body = [.. "\r\n"u8, .. new byte[128], (byte)'D', 0xFF],
        };

        Assert.Equal(
            [
                new Difference("method", "POST", "PUT"),
                new Difference("url", "/p", "/q"),
                new Difference("header A", "absent", "\"1\", \"2\""),
                new Difference("header B", "equalTo \"1\"", "(nothing)"),
                new Difference("body", "matches \"x\"", "\"\\r\\n\\x00{128}D\\xff\""),
            ],
            pattern.Compare(request));
    }

    [Fact]
    public void What_the_stub_does_not_name_is_surplus_and_no_difference()
    {
        var pattern = Read("\"urlPath\": \"/p\"");
        var request = Request("/p?a=1", "X: y", [65]);

        Assert.Empty(pattern.Compare(request));
        Assert.Equal(["query parameter a", "header X", "body"], pattern.FindSurplus(request).Select(one => one.Part));
    }

    [Fact]
    public void Headers_of_every_request_are_no_surplus() =>
        Assert.Empty(Read("\"urlPath\": \"/p\"").FindSurplus(Request("/p", "user-agent: y")));

    private static RequestPattern Read(string members) => StubReader.Read(
        $$"""{ "name": "a", "request": { "method": "POST", {{members}} }, "response": { "status": 200 } }""",
        "a.json").Request;

    private static ReceivedRequest Request(string url, string? header = null, byte[]? body = null)
    {
        var parts = header?.Split(": ", 2);
        return new ReceivedRequest
        {
            Method = "POST",
            Url = url,
            Headers = parts is null ? [] : [KeyValuePair.Create(parts[0], parts[1])],
            Body = body ?? [],
        };
    }
}
