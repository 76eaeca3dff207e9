using WireMock.Matchers;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using Request = WireMock.RequestBuilders.Request;
using Response = WireMock.ResponseBuilders.Response;

namespace HealthData.Contracts.Tests.Servers;

/// <summary>
/// Tells WireMock.Net a stub in the format of WireMock for Java, which its own readers refuse or read in part. Only
/// what <see cref="StubReader"/> lets pass is known here.
/// </summary>
internal static class WireMockNetStub
{
    public static void Add(WireMock.Server.WireMockServer server, string json)
    {
        using var document = JsonDocument.Parse(json);
        var stub = document.RootElement;
        server.Given(ToRequest(stub.GetProperty("request")))
            .WithTitle(stub.GetProperty("name").GetString()!)
            .RespondWith(ToResponse(stub.GetProperty("response")));
    }

    private static IRequestBuilder ToRequest(JsonElement wanted)
    {
        var request = Request.Create().UsingMethod(wanted.GetProperty("method").GetString()!);
        if (wanted.TryGetProperty("urlPath", out var path))
        {
            // It matches against the unescaped path.
            request.WithPath(new ExactMatcher(Uri.UnescapeDataString(path.GetString()!)));
        }
        else
        {
            var url = wanted.GetProperty("url").GetString()!;
            request.WithUrl(actual => new Uri(actual).PathAndQuery == url);
        }

        foreach (var (name, rule) in Rules(wanted, "headers"))
        {
            AddHeader(request, name, rule);
        }

        foreach (var (name, rule) in Rules(wanted, "queryParameters"))
        {
            AddParameter(request, name, rule);
        }

        if (wanted.TryGetProperty("bodyPatterns", out var patterns))
        {
            foreach (var pattern in patterns.EnumerateArray())
            {
                AddBody(request, Rule(pattern));
            }
        }

        return request;
    }

    // Its own rules for headers compare names with their case.
    private static void AddHeader(IRequestBuilder request, string name, JsonProperty rule)
    {
        var matcher = rule.NameEquals("absent") ? null : Matcher(rule);
        request.WithHeader(headers =>
        {
            var values = from header in headers
                         where header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)
                         from value in header.Value
                         select value;
            return matcher is null ? !values.Any() : values.Any(value => matcher.IsMatch(value).IsPerfect());
        });
    }

    private static void AddParameter(IRequestBuilder request, string name, JsonProperty rule)
    {
        if (rule.NameEquals("absent"))
        {
            request.WithParam(name, MatchBehaviour.RejectOnMatch);
        }
        else if (rule.NameEquals("hasExactly"))
        {
            request.WithParam(name, [.. rule.Value.EnumerateArray().Select(one => Matcher(Rule(one)))]);
        }
        else
        {
            request.WithParam(name, Matcher(rule));
        }
    }

    // Its matchers never see a body that it takes for binary, so the bytes are matched here.
    private static void AddBody(IRequestBuilder request, JsonProperty rule)
    {
        if (rule.NameEquals("binaryEqualTo"))
        {
            var expected = rule.Value.GetBytesFromBase64();
            request.WithBody((byte[]? actual) => actual.AsSpan().SequenceEqual(expected));
        }
        else
        {
            var matcher = Matcher(rule);
            request.WithBody((byte[]? actual) => matcher.IsMatch(Encoding.UTF8.GetString(actual ?? [])).IsPerfect());
        }
    }

    private static IStringMatcher Matcher(JsonProperty rule)
    {
        var text = rule.Value.GetString()!;
        return rule.Name switch
        {
            "equalTo" => new ExactMatcher(text),
            "contains" => new WildcardMatcher($"*{text}*"),
            "matches" => new RegexMatcher($@"\A(?:{text})\z", useRegexExtended: false),
            _ => throw new StubFormatException($"The rule '{rule.Name}' is not understood."),
        };
    }

    private static IResponseBuilder ToResponse(JsonElement answer)
    {
        var response = Response.Create().WithStatusCode(answer.GetProperty("status").GetInt32());
        if (answer.TryGetProperty("headers", out var headers))
        {
            foreach (var header in headers.EnumerateObject())
            {
                response.WithHeader(header.Name, header.Value.GetString()!);
            }
        }

        return answer.TryGetProperty("base64Body", out var bytes) ? response.WithBody(bytes.GetBytesFromBase64())
            : answer.TryGetProperty("jsonBody", out var json) ? response.WithBody(Utf8(json.GetRawText()))
            : answer.TryGetProperty("body", out var text) ? response.WithBody(Utf8(text.GetString()!))
            : response;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static IEnumerable<(string Name, JsonProperty Rule)> Rules(JsonElement request, string member) =>
        request.TryGetProperty(member, out var members)
            ? members.EnumerateObject().Select(one => (one.Name, Rule(one.Value)))
            : [];

    private static JsonProperty Rule(JsonElement rule) => rule.EnumerateObject().Single();
}
