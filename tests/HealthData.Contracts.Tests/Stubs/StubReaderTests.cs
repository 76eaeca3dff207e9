namespace HealthData.Contracts.Tests.Stubs;

public sealed class StubReaderTests
{
    private const string Good =
        """
        {
          "name": "a",
          "request": {
            "method": "GET",
            "urlPath": "/a",
            "queryParameters": { "b": { "equalTo": "1" } },
            "headers": { "C": { "absent": true } },
            "bodyPatterns": [{ "contains": "d" }]
          },
          "response": { "status": 200, "headers": { "E": "f" }, "body": "g" }
        }
        """;

    [Fact]
    public void Stub_is_read()
    {
        var stub = StubReader.Read(Good, "a.json");

        Assert.Equal("'a' (a.json)", stub.ToString());
        Assert.Equal("equalTo \"1\"", stub.Request.Query["b"].ToString());
        Assert.Equal("absent", stub.Request.Headers["c"].ToString());
        Assert.Equal("contains \"d\"", Assert.Single(stub.Request.Body).ToString());
        Assert.Equal(200, stub.Response.Status);
        Assert.Equal(KeyValuePair.Create("E", "f"), Assert.Single(stub.Response.Headers));
        Assert.Equal("g"u8.ToArray(), stub.Response.Body);
    }

    [Theory]
    [InlineData("\"body\": \"{}\"", "{}")]
    [InlineData("\"jsonBody\": { \"a\": 1 }", "{ \"a\": 1 }")]
    [InlineData("\"base64Body\": \"e30=\"", "{}")]
    public void Body_of_an_answer_has_three_forms(string member, string body) => Assert.Equal(
        body, Encoding.UTF8.GetString(StubReader.Read(Changed("\"body\": \"g\"", member), "a.json").Response.Body));

    [Theory]
    [InlineData("\"name\": \"a\",", "\"name\": \"a\", \"priority\": 1,",
        "a.json: the member 'priority' is not understood.")]
    [InlineData("\"name\": \"a\",", "", "a.json: the member 'name' is missing.")]
    [InlineData("\"name\": \"a\"", "\"name\": 1", "a.json.name: a text is expected.")]
    [InlineData("\"method\"", "\"cookies\": {}, \"method\"", "a.json.request: the member 'cookies' is not understood.")]
    [InlineData("\"urlPath\"", "\"urlPattern\"", "a.json.request: the member 'urlPattern' is not understood.")]
    [InlineData("\"urlPath\": \"/a\",", "", "a.json.request: either 'url' or 'urlPath' is expected.")]
    [InlineData("\"urlPath\"", "\"url\": \"/\", \"urlPath\"", "a.json.request: either 'url' or 'urlPath' is expected.")]
    [InlineData("\"equalTo\": \"1\"", "\"like\": \"1\"",
        "a.json.request.queryParameters.b: the rule 'like' is not understood.")]
    [InlineData("\"equalTo\": \"1\"", "\"equalTo\": \"1\", \"caseInsensitive\": true",
        "a.json.request.queryParameters.b: exactly one rule is expected.")]
    [InlineData("\"absent\": true", "\"absent\": false", "a.json.request.headers.C: 'absent' can only be true.")]
    [InlineData("\"contains\": \"d\"", "\"binaryEqualTo\": \"!\"",
        "a.json.request.bodyPatterns[0]: 'binaryEqualTo' is not base64.")]
    [InlineData("\"contains\": \"d\"", "\"contains\": \"d\", \"matches\": \"d\"",
        "a.json.request.bodyPatterns[0]: exactly one rule is expected.")]
    [InlineData("200", "\"200\"", "a.json.response.status: a whole number is expected.")]
    [InlineData("\"body\"", "\"fixedDelayMilliseconds\": 1, \"body\"",
        "a.json.response: the member 'fixedDelayMilliseconds' is not understood.")]
    [InlineData("\"body\"", "\"base64Body\": \"\", \"body\"",
        "a.json.response: only one of 'body', 'jsonBody' and 'base64Body' is expected.")]
    public void What_would_be_passed_over_is_an_error(string part, string change, string message) => Assert.Equal(
        message, Assert.Throws<StubFormatException>(() => StubReader.Read(Changed(part, change), "a.json")).Message);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"name\": \"a\", \"name\": \"a\" }")]
    public void What_is_no_object_is_an_error(string json)
    {
        var error = Assert.Throws<StubFormatException>(() => StubReader.Read(json, "a.json"));
        Assert.StartsWith("a.json: ", error.Message, StringComparison.Ordinal);
    }

    private static string Changed(string part, string change)
    {
        Assert.Contains(part, Good);
        return Good.Replace(part, change, StringComparison.Ordinal);
    }
}
