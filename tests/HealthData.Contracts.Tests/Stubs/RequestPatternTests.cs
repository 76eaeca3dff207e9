namespace HealthData.Contracts.Tests.Stubs;

public sealed class RequestPatternTests
{
    [Theory]
    [InlineData("\"headers\": { \"A\": { \"equalTo\": \"1\" } }", "a: 1", true)]
    [InlineData("\"headers\": { \"A\": { \"equalTo\": \"1\" } }", "A: 11", false)]
    [InlineData("\"headers\": { \"A\": { \"equalTo\": \"1\" } }", "B: 1", false)]
    [InlineData("\"headers\": { \"A\": { \"contains\": \"1\" } }", "A: 212", true)]
    [InlineData("\"headers\": { \"A\": { \"matches\": \"1|2\" } }", "A: 2", true)]
    [InlineData("\"headers\": { \"A\": { \"matches\": \"1|2\" } }", "A: 12", false)]
    [InlineData("\"headers\": { \"A\": { \"matches\": \"1\" } }", "A: 1\n", false)]
    [InlineData("\"headers\": { \"A\": { \"absent\": true } }", "B: 1", true)]
    [InlineData("\"headers\": { \"A\": { \"absent\": true } }", "A: ", false)]
    public void Header_is_held_against_its_rule(string members, string header, bool isMatch) =>
        Assert.Equal(isMatch, IsMatch(members, header: header));

    [Theory]
    [InlineData("\"a\": { \"equalTo\": \"x y\" }", "/p?a=x%20y", true)]
    [InlineData("\"a\": { \"equalTo\": \"x y\" }", "/p?a=x+y&b", true)]
    [InlineData("\"a\": { \"equalTo\": \"x\" }", "/p?A=x", false)]
    [InlineData("\"a\": { \"absent\": true }", "/p", true)]
    [InlineData("\"a\": { \"absent\": true }", "/p?a", false)]
    [InlineData("\"a\": { \"hasExactly\": [{ \"equalTo\": \"1\" }, { \"equalTo\": \"2\" }] }", "/p?a=2&a=1", true)]
    [InlineData("\"a\": { \"hasExactly\": [{ \"equalTo\": \"1\" }, { \"equalTo\": \"2\" }] }", "/p?a=1&a=2&a=3", false)]
    [InlineData("\"a\": { \"hasExactly\": [{ \"equalTo\": \"1\" }, { \"equalTo\": \"2\" }] }", "/p?a=1&a=1", false)]
    public void Query_parameter_is_held_against_its_rule(string rule, string url, bool isMatch) =>
        Assert.Equal(isMatch, IsMatch($"\"queryParameters\": {{ {rule} }}", url));

    [Theory]
    [InlineData("\"url\": \"/p?a=%2A\"", "/p?a=%2A", true)]
    [InlineData("\"url\": \"/p?a=%2A\"", "/p?a=*", false)]
    [InlineData("\"url\": \"/p\"", "/p?a", false)]
    [InlineData("\"urlPath\": \"/p\"", "/p?a", true)]
    [InlineData("\"urlPath\": \"/p\"", "/p/", false)]
    public void Address_is_compared_as_it_was_sent(string member, string url, bool isMatch) =>
        Assert.Equal(isMatch, !Read(member).Compare(Request(url)).Any());

    [Theory]
    [InlineData("\"binaryEqualTo\": \"AP8=\"", "00FF", true)]
    [InlineData("\"binaryEqualTo\": \"AP8=\"", "00FE", false)]
    [InlineData("\"contains\": \"A\"", "4142", true)]
    [InlineData("\"matches\": \"\\\\x00{2}A\\\\r\\\\n\"", "0000410D0A", true)]
    [InlineData("\"matches\": \"\\\\x00{2}A\\\\r\\\\n\"", "0000410D0A00", false)]
    public void Body_is_held_against_its_rule(string rule, string body, bool isMatch) =>
        Assert.Equal(isMatch, IsMatch($"\"bodyPatterns\": [{{ {rule} }}]", body: Convert.FromHexString(body)));

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

    private static bool IsMatch(string members, string url = "/p", string? header = null, byte[]? body = null) =>
        !Read("\"urlPath\": \"/p\", " + members).Compare(Request(url, header, body)).Any();

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
