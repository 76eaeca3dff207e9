namespace HealthData.Contracts.Tests.Stubs;

/// <summary>
/// Reads a stub in WireMock's JSON mapping format: the part of it that the contracts use. Any other member is an error,
/// so that nothing that a stub says is passed over.
/// </summary>
internal static class StubReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static Stub Read(string json, string file)
    {
        using var document = Parse(json, file);
        var members = new Members(document.RootElement, file);
        var stub = new Stub
        {
            Name = members.NeedText("name"),
            File = file,
            Json = json,
            Request = Request(members.NeedObject("request")),
            Response = Response(members.NeedObject("response")),
        };
        members.End();
        return stub;
    }

    private static JsonDocument Parse(string json, string file)
    {
        try
        {
            return JsonDocument.Parse(json, Strict);
        }
        catch (JsonException exception)
        {
            throw new StubFormatException($"{file}: {exception.Message}");
        }
    }

    private static RequestPattern Request(Members members)
    {
        var pattern = new RequestPattern
        {
            Method = members.NeedText("method"),
            Url = members.TakeText("url"),
            UrlPath = members.TakeText("urlPath"),
            Query = Patterns(members.TakeObject("queryParameters"), StringComparer.Ordinal),
            Headers = Patterns(members.TakeObject("headers"), StringComparer.OrdinalIgnoreCase),
            Body = [.. members.TakeArray("bodyPatterns").Select(Body)],
        };
        members.End();
        return (pattern.Url is null) != (pattern.UrlPath is null)
            ? pattern
            : throw members.Wrong("either 'url' or 'urlPath' is expected.");
    }

    private static Dictionary<string, ValuePattern> Patterns(Members? members, StringComparer comparer)
    {
        var patterns = new Dictionary<string, ValuePattern>(comparer);
        foreach (var name in members?.Names ?? [])
        {
            patterns.Add(name, Value(members!.NeedObject(name)));
        }

        return patterns;
    }

    private static ValuePattern Value(Members members)
    {
        if (members.Names is not [var rule])
        {
            throw members.Wrong("exactly one rule is expected.");
        }

        switch (rule)
        {
            case "absent":
                return members.Need(rule).ValueKind == JsonValueKind.True
                    ? ValuePattern.Absent
                    : throw members.Wrong("'absent' can only be true.");
            case "hasExactly":
                return ValuePattern.HasExactly([.. members.TakeArray(rule).Select(Value)]);
            default:
                return Text(members, rule);
        }
    }

    private static ValuePattern Text(Members members, string rule) => rule switch
    {
        "equalTo" => ValuePattern.EqualTo(members.NeedText(rule)),
        "contains" => ValuePattern.Contains(members.NeedText(rule)),
        "matches" => ValuePattern.Matches(members.NeedText(rule)),
        _ => throw members.Wrong($"the rule '{rule}' is not understood."),
    };

    private static BodyPattern Body(Members members)
    {
        if (members.Names is not [var rule])
        {
            throw members.Wrong("exactly one rule is expected.");
        }

        return rule == "binaryEqualTo"
            ? BodyPattern.BinaryEqualTo(Base64(members, rule))
            : BodyPattern.Text(Text(members, rule));
    }

    private static StubResponse Response(Members members)
    {
        var status = members.NeedInteger("status");
        var headers = members.TakeObject("headers");
        List<KeyValuePair<string, string>> pairs =
            [.. headers?.Names.Select(name => KeyValuePair.Create(name, headers.NeedText(name))) ?? []];
        var body = ResponseBody(members);
        members.End();
        return new StubResponse(status, pairs, body);
    }

    private static byte[] ResponseBody(Members members)
    {
        string[] forms = [.. members.Names.Where(name => name is "body" or "jsonBody" or "base64Body")];
        return forms switch
        {
            [] => [],
            ["body"] => Encoding.UTF8.GetBytes(members.NeedText("body")),
            ["jsonBody"] => Encoding.UTF8.GetBytes(members.Need("jsonBody").GetRawText()),
            ["base64Body"] => Base64(members, "base64Body"),
            _ => throw members.Wrong("only one of 'body', 'jsonBody' and 'base64Body' is expected."),
        };
    }

    private static byte[] Base64(Members members, string name)
    {
        try
        {
            return Convert.FromBase64String(members.NeedText(name));
        }
        catch (FormatException)
        {
            throw members.Wrong($"'{name}' is not base64.");
        }
    }
}
