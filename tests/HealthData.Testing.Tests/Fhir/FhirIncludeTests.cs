namespace HealthData.Testing.Tests.Fhir;

public sealed class FhirIncludeTests
{
    [Theory]
    [InlineData("Observation?_include=Observation:subject", "p1")]
    [InlineData("Observation?_include=Observation:subject:Patient", "p1")]
    [InlineData("Observation?_include=Observation:subject:Group", "")]
    [InlineData("Observation?_include=*", "p1")]
    [InlineData("Observation?_include=Observation:subject&_include:iterate=Patient:organization", "p1 org")]
    [InlineData("Observation?_include=Observation:subject&_include=Patient:organization", "p1")]
    [InlineData("Organization?_revinclude=Patient:organization", "p1")]
    [InlineData("Organization?_revinclude=Patient:organization&_revinclude:iterate=Observation:patient", "p1 o1 o2")]
    public async Task A_page_has_what_its_matches_refer_to_and_what_refers_to_them(string target, string expected)
    {
        await using var lab = await StartAsync();

        Assert.Equal(expected, string.Join(' ', FhirLab.Ids(await lab.GetAsync(target), "include")));
    }

    [Fact]
    public async Task Includes_beyond_the_limit_are_behind_the_related_link_in_pages()
    {
        await using var lab = await FhirLab.StartAsync(options => options.MaxIncludes = 2);
        lab.AddPatients(5);
        for (var number = 1; number <= 5; number++)
        {
            lab.Fhir.Add($$$"""{"resourceType":"Observation","subject":{"reference":"Patient/p{{{number}}}"}}""");
        }

        var page = await lab.GetAsync("Observation?_include=Observation:subject");
        var related = FhirLab.Link(page, "related")!;
        var more = await lab.GetAsync(related);
        var last = await lab.GetAsync(FhirLab.Link(more, "next")!);

        Assert.Equal(["p1", "p2"], FhirLab.Ids(page, "include"));
        Assert.Single(FhirLab.Ids(page, "outcome"));
        Assert.StartsWith(
            $"{lab.Root}/Observation/$includes?_include=Observation%3Asubject&includesCt=",
            related,
            StringComparison.Ordinal);
        Assert.Equal(["p3", "p4"], FhirLab.Ids(more, "include"));
        Assert.Equal(["p5"], FhirLab.Ids(last, "include"));
        Assert.Null(FhirLab.Link(last, "next"));
    }

    [Fact]
    public async Task A_client_can_lower_the_number_of_includes()
    {
        await using var lab = await StartAsync();

        var page = await lab.GetAsync(
            "Organization?_revinclude=Patient:organization&_revinclude:iterate=Observation:patient&_includesCount=1");

        Assert.Equal(["p1"], FhirLab.Ids(page, "include"));
        Assert.NotNull(FhirLab.Link(page, "related"));
    }

    [Fact]
    public async Task Everything_about_a_patient_comes_in_phases_that_are_pages()
    {
        await using var lab = await StartAsync();

        var first = await lab.GetAsync("Patient/p1/$everything");
        var second = await lab.GetAsync(FhirLab.Link(first, "next")!);
        var some = await lab.GetAsync("Patient/p1/$everything?_type=Patient");

        Assert.Equal(["p1", "org"], FhirLab.Ids(first));
        Assert.Equal(["o1", "o2"], FhirLab.Ids(second));
        Assert.Null(FhirLab.Link(second, "next"));
        Assert.Equal(["p1"], FhirLab.Ids(some));
        await lab.FailAsync(HttpStatusCode.NotFound, "GET", "Patient/p9/$everything");
    }

    private static async Task<FhirLab> StartAsync()
    {
        var lab = await FhirLab.StartAsync();
        lab.Fhir.Add("""{"resourceType":"Organization","id":"org"}""");
        lab.Fhir.Add("""
            {"resourceType":"Patient","id":"p1","managingOrganization":{"reference":"Organization/org"}}
            """);
        lab.Fhir.Add("""{"resourceType":"Observation","id":"o1","subject":{"reference":"Patient/p1"}}""");
        lab.Fhir.Add("""{"resourceType":"Observation","id":"o2","subject":{"reference":"Patient/p1"}}""");
        return lab;
    }
}
