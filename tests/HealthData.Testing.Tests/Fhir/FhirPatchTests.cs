namespace HealthData.Testing.Tests.Fhir;

public sealed class FhirPatchTests
{
    private const string Patient = """
        {"resourceType":"Patient","id":"7","active":true,"birthDate":"1960",
        "name":[{"use":"official","family":"Doe","given":["Jo","Ann"]},{"use":"nickname","given":["J"]}]}
        """;

    private static readonly (string, string) JsonPatch = ("Content-Type", "application/json-patch+json");

    [Theory]
    [InlineData("""{"op":"replace","path":"/active","value":false}""", "\"active\":false")]
    [InlineData("""{"op":"add","path":"/gender","value":"other"}""", "\"gender\":\"other\"")]
    [InlineData("""{"op":"add","path":"/name/0/given/-","value":"Zoe"}""", "[\"Jo\",\"Ann\",\"Zoe\"]")]
    [InlineData("""{"op":"add","path":"/name/0/given/1","value":"Zoe"}""", "[\"Jo\",\"Zoe\",\"Ann\"]")]
    [InlineData("""{"op":"remove","path":"/name/0/given/0"}""", "[\"Ann\"]")]
    [InlineData("""{"op":"move","from":"/name/0/given/0","path":"/name/0/given/1"}""", "[\"Ann\",\"Jo\"]")]
    [InlineData(
        """{"op":"copy","from":"/name/0/family","path":"/name/1/family"}""",
        "\"given\":[\"J\"],\"family\":\"Doe\"")]
    [InlineData("""{"op":"test","path":"/birthDate","value":"1960"}""", "\"birthDate\":\"1960\"")]
    public async Task A_JSON_Patch_changes_the_resource_and_its_version(string operation, string expected)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add(Patient);

        using var response = await lab.SendAsync("PATCH", "Patient/7", $"[{operation}]", JsonPatch);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("W/\"2\"", response.Headers.ETag?.ToString());
        Assert.Contains(expected, lab.Fhir.Find("Patient", "7"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"op":"test","path":"/birthDate","value":"1961"},{"op":"remove","path":"/active"}]""")]
    [InlineData("""[{"op":"remove","path":"/gender"}]""")]
    [InlineData("""[{"op":"replace","path":"/name/7","value":{}}]""")]
    [InlineData("""[{"op":"replace","path":"/id","value":"8"}]""")]
    [InlineData("""[{"op":"unheard-of","path":"/id"}]""")]
    [InlineData("""["remove"]""")]
    [InlineData("""{"op":"remove","path":"/active"}""")]
    public async Task A_JSON_Patch_that_fails_changes_nothing(string patch)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add(Patient);
        var before = lab.Fhir.Find("Patient", "7");

        await lab.FailAsync(HttpStatusCode.BadRequest, "PATCH", "Patient/7", patch, JsonPatch);

        Assert.Equal(before, lab.Fhir.Find("Patient", "7"));
    }

    [Theory]
    [InlineData("replace", "Patient.active", """{"name":"value","valueBoolean":false}""", "\"active\":false")]
    [InlineData("delete", "Patient.birthDate", null, "[\"J\"]}]}")]
    [InlineData("delete", "Patient.name[1].given[0]", null, "{\"use\":\"nickname\"}")]
    [InlineData("replace", "Patient.name[0].family", """{"name":"value","valueString":"Roe"}""", "\"family\":\"Roe\"")]
    [InlineData(
        "replace",
        "Patient.name.where(use = 'nickname').given.first()",
        """{"name":"value","valueString":"K"}""",
        "[\"K\"]")]
    [InlineData(
        "add",
        "Patient",
        """{"name":"name","valueString":"gender"},{"name":"value","valueCode":"other"}""",
        "\"gender\":\"other\"")]
    [InlineData(
        "add",
        "Patient",
        """
        {"name":"name","valueString":"contact"},
        {"name":"value","part":[{"name":"gender","valueCode":"other"}]}
        """,
        "\"contact\":[{\"gender\":\"other\"}]")]
    [InlineData(
        "insert",
        "Patient.name[0].given",
        """{"name":"index","valueInteger":1},{"name":"value","valueString":"Zoe"}""",
        "[\"Jo\",\"Zoe\",\"Ann\"]")]
    [InlineData(
        "move",
        "Patient.name[0].given",
        """{"name":"source","valueInteger":0},{"name":"destination","valueInteger":1}""",
        "[\"Ann\",\"Jo\"]")]
    public async Task A_FHIRPath_Patch_changes_the_resource(string type, string path, string? parts, string expected)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add(Patient);

        await lab.AskAsync("PATCH", "Patient/7", FhirPathPatch(type, path, parts));

        Assert.Contains(expected, lab.Fhir.Find("Patient", "7"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("replace", "Patient.gender", """{"name":"value","valueCode":"other"}""")]
    [InlineData("replace", "Patient.name.given", """{"name":"value","valueString":"x"}""")]
    [InlineData("replace", "Patient.name[x].family", """{"name":"value","valueString":"x"}""")]
    [InlineData("insert", "Patient.name", """{"name":"index","valueInteger":9},{"name":"value","valueString":"x"}""")]
    [InlineData("upsert", "gender", """{"name":"value","valueCode":"other"}""")]
    [InlineData("upsert", "Patient", """{"name":"value","part":[]}""")]
    [InlineData("delete", "Patient", null)]
    [InlineData("replace", "Patient", """{"name":"value","part":[{"name":"id","valueId":"7"}]}""")]
    [InlineData("replace", "Patient.active", """{"name":"value"}""")]
    [InlineData("replace", "Patient.active", """{"name":"value","part":[{"valueString":"x"}]}""")]
    [InlineData("move", "Patient.name", """
        {"name":"source","valueInteger":2},{"name":"destination","valueInteger":0}
        """)]
    [InlineData("move", "Patient.name", """
        {"name":"source","valueInteger":0},{"name":"destination","valueInteger":2}
        """)]
    [InlineData("unheard-of", "Patient.active", null)]
    [InlineData("replace", "Patient.id", """{"name":"value","valueString":"8"}""")]
    public async Task A_FHIRPath_Patch_that_fails_is_400(string type, string path, string? parts)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add(Patient);

        await lab.FailAsync(HttpStatusCode.BadRequest, "PATCH", "Patient/7", FhirPathPatch(type, path, parts));
    }

    [Fact]
    public async Task A_patch_honors_If_Match_and_needs_a_resource()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add(Patient);
        const string patch = """[{"op":"remove","path":"/active"}]""";

        await lab.FailAsync(
            HttpStatusCode.PreconditionFailed,
            "PATCH",
            "Patient/7",
            patch,
            JsonPatch,
            ("If-Match", "W/\"2\""));
        await lab.FailAsync(HttpStatusCode.NotFound, "PATCH", "Patient/8", patch, JsonPatch);
    }

    private static string FhirPathPatch(string type, string path, string? parts) => $$"""
        {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
        {"name":"type","valueCode":"{{type}}"},
        {"name":"path","valueString":"{{path}}"}{{(parts is null ? "" : "," + parts)}}]}]}
        """;
}
