namespace HealthData.Testing.Tests.Fhir;

public sealed class FhirSearchTests
{
    public static TheoryData<string, string> Searches() => new()
    {
        { "Patient", "a b" },
        { "Patient?_id=a", "a" },
        { "Patient?_id=a,b", "a b" },
        { "Patient?_id=a&_id=b", "" },
        { "Patient?_lastUpdated=gt2000", "a b" },
        { "Patient?_lastUpdated=lt2000", "" },
        { "Patient?identifier=urn:mrn|7", "a" },
        { "Patient?identifier=7", "a b" },
        { "Patient?identifier=|7", "b" },
        { "Patient?identifier=urn:mrn|", "a" },
        { "Patient?name=dö", "a" },
        { "Patient?name=oe", "" },
        { "Patient?name:contains=oe", "a b" },
        { "Patient?name:exact=doe", "" },
        { "Patient?name:exact=Doe", "a" },
        { "Patient?family=Roe&given=ann", "b" },
        { "Patient?birthdate=1960", "a" },
        { "Patient?birthdate=1960-05", "a" },
        { "Patient?birthdate=1960-05-06", "a" },
        { "Patient?birthdate=ne1960", "b" },
        { "Patient?birthdate=ge1960-05-06", "a b" },
        { "Patient?birthdate=gt1960-05-06", "b" },
        { "Patient?birthdate=lt1961", "a" },
        { "Patient?birthdate=sa1960", "b" },
        { "Patient?birthdate=eb1961", "a" },
        { "Patient?gender:missing=true", "b" },
        { "Patient?gender:missing=false", "a" },
        { "Patient?gender:not=female", "b" },
        { "Observation?code=8867-4", "o1 o2" },
        { "Observation?code=http://loinc.org|8867-4", "o1" },
        { "Observation?code:text=heart", "o1" },
        { "Observation?subject=Patient/a", "o1" },
        { "Observation?subject:Patient=a", "o1" },
        { "Observation?patient=b", "o2" },
        { "Observation?subject:Patient.name=doe", "o1" },
        { "Observation?patient.birthdate=1970", "o2" },
        { "Patient?_has:Observation:patient:code=http://loinc.org|8867-4", "a" },
        { "Observation?date=2024-01", "o1" },
        { "Observation?date=ge2024-02-01", "o2" },
        { "Observation?value-quantity=gt70", "o1" },
        { "Observation?value-quantity=60|http://unitsofmeasure.org|/min", "o2" },
        { "Organization?_profile=http://x/y/z", "org" },
        { "Organization?_profile:below=http://x/y", "org" },
        { "Organization?_profile:above=http://x/y/z/1", "org" },
        { "Organization?_not-referenced=*:*", "" },
        { "Observation?_not-referenced=*:*", "o1 o2" },
        { "Patient?_not-referenced=Observation:subject", "" },
        { "?_type=Patient,Organization", "org a b" },
        { "Patient/a/Observation", "o1" },
        { "Patient/b/*", "b o2" },
    };

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task A_search_finds_what_matches(string target, string expected)
    {
        await using var lab = await StartAsync();

        Assert.Equal(expected, string.Join(' ', await lab.SearchAsync(target)));
    }

    [Theory]
    [InlineData(@"Device?identifier=urn:a\|b|7", "bar")]
    [InlineData(@"Device?identifier=7\|8", "code")]
    [InlineData(@"Device?identifier=urn:a|b|7", "")]
    [InlineData(@"Device?identifier=x\,y", "comma")]
    [InlineData(@"Device?identifier=x,7\|8", "code")]
    [InlineData(@"Device?identifier=x\$y", "dollar")]
    [InlineData(@"Device?identifier=x\\", "slash")]
    [InlineData(@"Device?identifier=x\\,x\,y", "comma slash")]
    [InlineData(@"Device?url=http://x/a\,b", "comma")]
    [InlineData(@"Device?url=http://x/a\|b", "bar")]
    [InlineData(@"Observation?value-quantity=5|urn:a\|b|c\|d", "o")]
    [InlineData(@"Observation?value-quantity=5|urn:a\|b|c", "")]
    public async Task What_is_escaped_separates_nothing(string target, string expected)
    {
        await using var lab = await FhirLab.StartAsync();
        Add("bar", "http://x/a|b", """{"system":"urn:a|b","value":"7"}""");
        Add("code", "http://x/a", """{"value":"7|8"}""");
        Add("comma", "http://x/a,b", """{"value":"x,y"}""");
        Add("dollar", "http://x/$", """{"value":"x$y"}""");
        Add("slash", "http://x/", """{"value":"x\\"}""");
        lab.Fhir.Add(
            """{"resourceType":"Observation","id":"o","valueQuantity":{"value":5,"system":"urn:a|b","code":"c|d"}}""");

        Assert.Equal(expected, string.Join(' ', await lab.SearchAsync(target)));

        void Add(string id, string url, string identifier) => lab.Fhir.Add(
            $$"""{"resourceType":"Device","id":"{{id}}","url":"{{url}}","identifier":[{{identifier}}]}""");
    }

    [Theory]
    [InlineData("Patient?_sort=birthdate", "a b")]
    [InlineData("Patient?_sort=-birthdate", "b a")]
    [InlineData("Patient?_sort=-_lastUpdated", "b a")]
    [InlineData("Patient?_sort=family", "a b")]
    public async Task A_search_is_sorted_by_one_field(string target, string expected)
    {
        await using var lab = await StartAsync();

        Assert.Equal(expected, string.Join(' ', await lab.SearchAsync(target)));
        await lab.FailAsync(HttpStatusCode.BadRequest, "GET", "Patient?_sort=family,birthdate");
    }

    [Theory]
    [InlineData("Patient/_search")]
    [InlineData("_search")]
    public async Task A_search_can_be_posted_as_a_form(string path)
    {
        await using var lab = await StartAsync();

        var found = await lab.AskAsync(
            "POST",
            path,
            "name=doe&_count=1",
            HttpStatusCode.OK,
            ("Content-Type", "application/x-www-form-urlencoded"));

        Assert.Equal(["a"], FhirLab.Ids(found));
    }

    [Fact]
    public async Task The_total_comes_only_where_it_is_asked_for()
    {
        await using var lab = await StartAsync();

        var plain = await lab.GetAsync("Patient");
        var counted = await lab.GetAsync("Patient?_total=accurate&_count=1");
        var count = await lab.GetAsync("Patient?_summary=count");

        Assert.False(plain.TryGetProperty("total", out _));
        Assert.Equal(2, counted.GetProperty("total").GetInt32());
        Assert.Equal(2, count.GetProperty("total").GetInt32());
        Assert.Empty(FhirLab.Entries(count));
        await lab.FailAsync(HttpStatusCode.Forbidden, "GET", "Patient?_total=estimate");
    }

    [Fact]
    public async Task Handling_of_unknown_parameters_is_lenient_unless_strict_is_preferred()
    {
        await using var lab = await StartAsync();

        var lenient = await lab.GetAsync("Patient?unheard-of=1&_id=a");

        Assert.Equal(["a"], FhirLab.Ids(lenient));
        Assert.Single(FhirLab.Ids(lenient, "outcome"));
        Assert.Equal($"{lab.Root}/Patient?_id=a", FhirLab.Link(lenient, "self"));
        await lab.FailAsync(
            HttpStatusCode.BadRequest,
            "GET",
            "Patient?unheard-of=1",
            null,
            ("Prefer", "handling=strict"));
    }

    [Theory]
    [InlineData("Patient?gender:in=x")]
    [InlineData("Patient?gender:not-in=x")]
    [InlineData("Patient?identifier:above=x")]
    [InlineData("Patient?identifier:below=x")]
    public async Task Modifiers_that_the_service_lacks_are_403(string target)
    {
        await using var lab = await StartAsync();

        await lab.FailAsync(HttpStatusCode.Forbidden, "GET", target);
    }

    [Theory]
    [InlineData("Patient?_elements=gender", "resourceType id meta gender")]
    [InlineData("Patient?_summary=text", "resourceType id meta text")]
    [InlineData("Patient?_summary=data", "resourceType id meta identifier name gender birthDate")]
    public async Task A_search_gives_parts_of_resources(string target, string expected)
    {
        await using var lab = await StartAsync();

        var entry = FhirLab.Entries(await lab.GetAsync(target)).First();

        var members = entry.GetProperty("resource").EnumerateObject().Select(member => member.Name);
        Assert.Equal(expected, string.Join(' ', members));
    }

    [Theory]
    [InlineData("Patient?birthdate=yesterday")]
    [InlineData("Observation?value-quantity=much")]
    [InlineData("Patient?_count=many")]
    [InlineData("Patient?ct=rubbish")]
    public async Task A_value_that_is_not_valid_is_400(string target)
    {
        await using var lab = await StartAsync();

        await lab.FailAsync(HttpStatusCode.BadRequest, "GET", target);
    }

    private static async Task<FhirLab> StartAsync()
    {
        var lab = await FhirLab.StartAsync();
        string[] resources =
        [
            """{"resourceType":"Organization","id":"org","meta":{"profile":["http://x/y/z"]}}""",
            """
            {"resourceType":"Patient","id":"a","identifier":[{"system":"urn:mrn","value":"7"}],
            "text":{"status":"empty"},"name":[{"family":"Doe","given":["Jo"]}],"gender":"female",
            "birthDate":"1960-05-06"}
            """,
            """
            {"resourceType":"Patient","id":"b","identifier":[{"value":"7"}],"name":[{"family":"Roe","given":["Ann"]}],
            "birthDate":"1970","managingOrganization":{"reference":"Organization/org"}}
            """,
            $$$"""
            {"resourceType":"Observation","id":"o1","subject":{"reference":"{{{lab.Root}}}/Patient/a"},
            "code":{"coding":[{"system":"http://loinc.org","code":"8867-4"}],"text":"Heart rate"},
            "effectiveDateTime":"2024-01-31T23:00:00Z","valueQuantity":{"value":72}}
            """,
            """
            {"resourceType":"Observation","id":"o2","subject":{"reference":"Patient/b"},
            "code":{"coding":[{"code":"8867-4"}]},"effectivePeriod":{"start":"2024-03-01"},
            "valueQuantity":{"value":60,"system":"http://unitsofmeasure.org","code":"/min"}}
            """,
        ];
        foreach (var resource in resources)
        {
            lab.Fhir.Add(resource);
        }

        return lab;
    }
}
