using System.Text.Json.Nodes;

namespace HealthData.Testing.Tests.Fhir;

public sealed class FhirMutationTests
{
    private const int Mutations = 2_000;

    private static readonly string[] Replacements = ["null", "1", "\"x\"", "[]", "{}"];

    private static readonly string[] Values =
        ["", "1", "x", "*", "-", "a,b", "a|b|c", "\\", "9999", "9999-12-31T23:59:59Z", "x:y:z", "\u00e9\n"];

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "X"];

    private static readonly string[] Segments =
    [
        "Patient", "Observation", "p", "_history", "_search", "1", "*", "$export", "$everything", "$validate",
        "metadata", "_operations", "$bulk-delete", "$bulk-update", "$includes", "$purge-history", "$", "", ".",
        "%0D%0A", "%C3%A9", "%ED%A0%80", "%", "?", "?_id=%", "?&=&==", "?_id=p&identifier=%00",
    ];

    private static readonly string[] HeaderNames =
    [
        "Accept", "Prefer", "If-Match", "If-None-Match", "If-None-Exist", "If-Modified-Since", "X-Request-Id",
        "X-Provenance", "x-bundle-processing-logic",
    ];

    private static readonly string[] HeaderValues =
    [
        "", "*", "x", ",", "W/", "W/\"1\"", "\"", "identifier=7", "?", "=", ";;", "9999-12-31", "return=minimal",
        "Fri, 31 Dec 9999 23:59:59 GMT", "application/fhir+xml", "a/b;c=\"", "x:y:z", "\t",
    ];

    private static readonly string[] Resources =
    [
        """
        {"resourceType":"Patient","id":"p","meta":{"tag":[{"system":"s","code":"c"}],"profile":["http://x/y"]},
        "identifier":[{"system":"urn:mrn","value":"7"}],"active":true,"name":[{"family":"Doe","given":["Jo","Ann"]}],
        "gender":"other","birthDate":"1960","address":[{"city":"Ulm"}],
        "link":[{"other":{"reference":"Patient/q"},"type":"seealso"}],
        "managingOrganization":{"reference":"Organization/o"}}
        """,
        """
        {"resourceType":"Observation","id":"b","status":"final",
        "code":{"coding":[{"system":"s","code":"c","display":"d"}],"text":"t"},
        "subject":{"reference":"Patient/p"},"effectivePeriod":{"start":"2024-01-01","end":"2024-01-02T03:04:05Z"},
        "valueQuantity":{"value":1.5,"system":"s","code":"c","unit":"u"}}
        """,
        """{"resourceType":"Group","id":"g","member":[{"entity":{"reference":"Patient/p"}}]}""",
    ];

    private static readonly FhirSample[] Samples =
    [
        new("POST", "Patient", Resources[0]),
        new("POST", "Patient", Resources[0], ("If-None-Exist", "identifier=7")),
        new("PUT", "Patient/p?_meta-history=false", Resources[0]),
        new("PUT", "Patient?identifier=7", Resources[0]),
        new("PUT", "Observation/b", Resources[1]),
        new("POST", "Patient/$validate", Resources[0]),
        new("PATCH", "Patient/p", FhirPathPatch("add", """{"name":"name","valueString":"contact"}""")),
        new("PATCH", "Patient?identifier=7", FhirPathPatch("replace", """{"name":"name","valueString":"x"}""")),
        new("PATCH", "Patient/p", FhirPathPatch("insert", """{"name":"index","valueInteger":0}""")),
        new("PATCH", "Patient/p", FhirPathPatch(
            "move",
            """{"name":"source","valueInteger":0},{"name":"destination","valueInteger":0}""")),
        new("PATCH", "Patient/p", FhirPathPatch("delete", """{"name":"name","valueString":"x"}""")),
        new(
            "PATCH",
            "Patient/p",
            """
            [{"op":"test","path":"/active","value":true},{"op":"add","path":"/name/0/given/-","value":{"x":[1]}},
            {"op":"move","from":"/gender","path":"/active"},{"op":"copy","from":"/name/0","path":"/name/1"},
            {"op":"remove","path":"/name/0"}]
            """,
            ("Content-Type", "application/json-patch+json")),
        new("POST", "", Bundle("batch")),
        new("POST", "", Bundle("transaction")),
        new("POST", "$convert-data", """
            {"resourceType":"Parameters","parameter":[{"name":"inputData","valueString":"x"},
            {"name":"inputDataType","valueString":"Hl7v2"},{"name":"templateCollectionReference","valueString":"x"},
            {"name":"rootTemplate","valueString":"x"}]}
            """),
        new("POST", "$import", """
            {"resourceType":"Parameters","parameter":[{"name":"inputFormat","valueString":"application/fhir+ndjson"},
            {"name":"mode","valueString":"IncrementalLoad"},{"name":"input","part":[{"name":"type",
            "valueString":"Patient"},{"name":"url","valueUri":"[file]"}]}]}
            """),
        new(
            "PATCH",
            "Patient/$bulk-update?identifier=7",
            FhirPathPatch("upsert", """{"name":"name","valueString":"x"}""")),
        new("PATCH", "$bulk-update?_maxCount=1", FhirPathPatch("replace", """{"name":"name","valueString":"x"}""")),
        new("GET", "Patient/p", null, ("If-None-Match", "W/\"1\""), ("If-Modified-Since", "x")),
        new("GET", "Patient/p/_history/1"),
        new("GET", "_history?_since=2024&_before=2100&_at=2024&_count=1&_sort=_lastUpdated&ct=x&_summary=count"),
        new("GET", "Patient?identifier=urn:mrn|7&birthdate=ge1960&name=doe&_sort=birthdate&_count=1&_summary=true"),
        new("GET", "Observation?value-quantity=gt1||c&_profile=x&date=2024&patient=p&subject:Patient.name=doe"),
        new("GET", "Observation?_include=Observation:subject&_revinclude=*&_includesCount=0&_total=accurate&ct=x"),
        new("GET", "Patient?_has:Observation:patient:code=c&_not-referenced=*:*&_elements=name&gender:missing=true"),
        new("GET", "Patient/$includes?_include=*&includesCt=WzAsMF0=&_count=1"),
        new("GET", "Patient/p/*?_count=1&code=c"),
        new("GET", "Patient/p/$everything?start=2024&end=2024&_since=2024&_type=Patient&ct=x"),
        new("DELETE", "Patient/p?hardDelete=true"),
        new("DELETE", "Patient?identifier=7&_count=1&_revinclude=Observation:subject&hardDelete=true"),
        new("DELETE", "Patient/p/$purge-history"),
        new("GET", "$export?_type=Patient&_since=2024&_till=2024&_typeFilter=Patient%3Fname%3Ddoe&_container=abc"),
        new("GET", "Group/g/$export?_type=Patient"),
        new("DELETE", "Patient/$bulk-delete?identifier=7&_hardDelete=true&_purgeHistory=true"),
        new("DELETE", "$bulk-delete-soft-deleted?excludedResourceTypes=Patient"),
        new("GET", "metadata?_format=json"),
        new("GET", "_operations/export/1"),
        new("DELETE", "_operations/export/1"),
    ];

    [Fact]
    public async Task Mutations_of_valid_requests_are_answered_or_refused()
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 0);
        var file = lab.Fhir.AddFile("in/p.ndjson", string.Join('\n', Resources.Select(OneLine)));
        var all = Samples.SelectMany(Mutate).ToArray();
        new Random(20_261_129).Shuffle(all);
        Assert.True(all.Length > Mutations);

        foreach (var sample in all.Take(Mutations))
        {
            lab.Fhir.Clear();
            Array.ForEach(Resources, resource => lab.Fhir.Add(resource));
            await CheckAsync(lab, sample with
            {
                Body = sample.Body?.Replace("[file]", file.AbsoluteUri, StringComparison.Ordinal),
            });
        }
    }

    [Fact]
    public async Task Resources_of_any_shape_can_be_searched_exported_and_patched()
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 0);
        var number = 0;
        foreach (var resource in Resources)
        {
            foreach (var mutated in MutateBody(resource).Select(text => JsonNode.Parse(text)).OfType<JsonObject>())
            {
                mutated["resourceType"] = JsonNode.Parse(resource)!["resourceType"]!.DeepClone();
                mutated["id"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"r{++number}");
                lab.Fhir.Add(mutated.ToJsonString());
            }
        }

        Array.ForEach(Resources, resource => lab.Fhir.Add(resource));
        var searches = SearchParameters.All.SelectMany(parameter => (string[])
        [
            $"?{parameter.Name}=2024",
            $"?_sort={parameter.Name}",
            $"?_has:Observation:{parameter.Name}:code=c&_total=accurate",
        ]);
        foreach (var search in searches)
        {
            await CheckAsync(lab, new("GET", search));
        }

        foreach (var sample in Samples.Where(sample => sample.Method is "GET" or "PATCH"))
        {
            await CheckAsync(lab, sample);
        }
    }

    [Fact]
    public async Task Headers_of_any_form_are_obeyed_or_refused()
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 0);
        string[] targets = ["Patient/p", "Patient?identifier=7", "Patient", "Patient/p/_history"];
        foreach (var (target, name) in targets.SelectMany(_ => HeaderNames, (target, name) => (target, name)))
        {
            foreach (var (method, value) in Methods.SelectMany(_ => HeaderValues, (method, value) => (method, value)))
            {
                lab.Fhir.Clear();
                lab.Fhir.Add(Resources[0]);
                var body = method is "POST" or "PUT" or "PATCH" ? Resources[0] : null;
                await CheckAsync(lab, new(method, target, body, (name, value)));
            }
        }
    }

    [Fact]
    public async Task Paths_of_any_form_are_answered_or_refused()
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 0);
        var random = new Random(20_261_130);
        for (var count = 0; count < Mutations; count++)
        {
            lab.Fhir.Clear();
            lab.Fhir.Add(Resources[0]);
            var method = Methods[random.Next(Methods.Length)];
            var path = string.Join('/', random.GetItems(Segments, random.Next(5)));
            var body = method is "POST" or "PUT" or "PATCH" ? Resources[random.Next(Resources.Length)] : null;
            await CheckAsync(lab, new(method, path, body));
        }
    }

    private static async Task CheckAsync(FhirLab lab, FhirSample sample)
    {
        using var response = await lab.SendAsync(
            sample.Method,
            sample.Target,
            sample.Body,
            [.. sample.Headers, ("Prefer", "respond-async")]);
        await CheckAsync(response, sample);
        if (response.Content.Headers.ContentLocation is { } location
            && response.StatusCode == HttpStatusCode.Accepted)
        {
            using var done = await lab.SendAsync("GET", location.ToString());
            await CheckAsync(done, sample);
        }
    }

    private static async Task CheckAsync(HttpResponseMessage response, FhirSample sample)
    {
        var description = $"{(int)response.StatusCode} to {sample.Method} {sample.Target}\n{sample.Body}";
        Assert.True((int)response.StatusCode < 500, description);
        if ((int)response.StatusCode >= 400 && sample.Method != "HEAD")
        {
            var outcome = await FhirLab.ReadAsync(response);
            Assert.True(outcome.ValueKind == JsonValueKind.Object, description);
            Assert.Equal("OperationOutcome", outcome.GetProperty("resourceType").GetString());
        }
    }

    private static IEnumerable<FhirSample> Mutate(FhirSample sample)
    {
        foreach (var body in sample.Body is null ? [] : MutateBody(sample.Body))
        {
            yield return sample with { Body = body };
        }

        var parts = sample.Target.Split('?');
        var pairs = parts.Length == 1 ? [] : parts[1].Split('&');
        for (var at = 0; at < pairs.Length; at++)
        {
            foreach (var value in Values)
            {
                string[] mutated = [.. pairs];
                mutated[at] = $"{pairs[at].Split('=')[0]}={Uri.EscapeDataString(value)}";
                yield return sample with { Target = $"{parts[0]}?{string.Join('&', mutated)}" };
            }
        }
    }

    private static IEnumerable<string> MutateBody(string body)
    {
        var count = Places(JsonNode.Parse(body)!).Count();
        for (var at = 0; at < count; at++)
        {
            foreach (var replacement in Replacements)
            {
                var root = JsonNode.Parse(body)!;
                Places(root).ElementAt(at)(JsonNode.Parse(replacement));
                yield return root.ToJsonString();
            }
        }
    }

    private static IEnumerable<Action<JsonNode?>> Places(JsonNode? node) => node switch
    {
        JsonObject members => members.ToList().SelectMany(member =>
            (IEnumerable<Action<JsonNode?>>)[value => members[member.Key] = value, .. Places(member.Value)]),
        JsonArray items => Enumerable.Range(0, items.Count).SelectMany(index =>
            (IEnumerable<Action<JsonNode?>>)[value => items[index] = value, .. Places(items[index])]),
        _ => [],
    };

    private static string OneLine(string json) => json.ReplaceLineEndings(" ");

    private static string FhirPathPatch(string type, string parts) => $$"""
        {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
        {"name":"type","valueCode":"{{type}}"},{"name":"path","valueString":"Patient.name"},{{parts}},
        {"name":"value","part":[{"name":"family","valueString":"Roe"},
        {"name":"period","part":[{"name":"start","valueDate":"2024"}]}]}]}]}
        """;

    private static string Bundle(string type) => $$$"""
        {"resourceType":"Bundle","type":"{{{type}}}","entry":[
        {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","active":true},
        "request":{"method":"POST","url":"Patient","ifNoneExist":"identifier=8"}},
        {"fullUrl":"urn:uuid:2","resource":{"resourceType":"Observation","id":"n",
        "subject":{"reference":"urn:uuid:1"},"performer":[{"reference":"Patient?identifier=7"}]},
        "request":{"method":"PUT","url":"Observation/n","ifMatch":"*"}},
        {"resource":{"resourceType":"Binary","contentType":"application/json-patch+json",
        "data":"W3sib3AiOiJyZW1vdmUiLCJwYXRoIjoiL2FjdGl2ZSJ9XQ=="},"request":{"method":"PATCH","url":"Patient/p"}},
        {"request":{"method":"DELETE","url":"Group/g"}},
        {"request":{"method":"GET","url":"Observation?date=2024","ifNoneMatch":"x","ifModifiedSince":"x"}}]}
        """;
}
