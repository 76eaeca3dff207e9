namespace HealthData.Testing.Tests.Fhir;

public sealed class FhirPagingTests
{
    [Fact]
    public async Task Pages_of_ten_are_linked_by_next_links_with_an_opaque_token()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(25);

        var pages = await WalkAsync(lab, "Patient?active=true");

        Assert.Equal([10, 10, 5], pages.Select(page => FhirLab.Ids(page).Count));
        Assert.Equal(25, pages.SelectMany(page => FhirLab.Ids(page)).Distinct().Count());
        Assert.StartsWith(
            $"{lab.Root}/Patient?active=true&ct=",
            FhirLab.Link(pages[0], "next"),
            StringComparison.Ordinal);
        Assert.Equal($"{lab.Root}/Patient?active=true", FhirLab.Link(pages[1], "self"));
        Assert.Equal("searchset", pages[0].GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("_sort=_id")]
    [InlineData("_sort=-_lastUpdated")]
    public async Task A_sorted_search_has_each_resource_once(string sort)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(7);

        var pages = await WalkAsync(lab, $"Patient?_count=3&{sort}");

        Assert.Equal([3, 3, 1], pages.Select(page => FhirLab.Ids(page).Count));
        Assert.Equal(7, pages.SelectMany(page => FhirLab.Ids(page)).Distinct().Count());
    }

    [Fact]
    public async Task A_page_size_over_the_limit_is_lowered_with_a_warning()
    {
        await using var lab = await FhirLab.StartAsync(options => options.MaxPageSize = 3);
        lab.AddPatients(4);

        var page = await lab.GetAsync("Patient?_count=4");

        Assert.Equal(3, FhirLab.Ids(page).Count);
        Assert.Single(FhirLab.Ids(page, "outcome"));
    }

    [Theory]
    [InlineData(false, "2")]
    [InlineData(true, "2 0")]
    public async Task The_last_page_can_be_empty(bool endsEmpty, string expected)
    {
        await using var lab = await FhirLab.StartAsync(options => options.EndWithEmptyPage = endsEmpty);
        lab.AddPatients(2);

        var pages = await WalkAsync(lab, "Patient?_count=2");

        Assert.Equal(expected, string.Join(' ', pages.Select(page => FhirLab.Ids(page).Count)));
    }

    [Fact]
    public async Task The_next_page_of_a_posted_search_is_got()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);

        var first = await lab.AskAsync(
            "POST",
            "Patient/_search",
            "active=true&_count=1",
            HttpStatusCode.OK,
            ("Content-Type", "application/x-www-form-urlencoded"));
        var second = await lab.GetAsync(FhirLab.Link(first, "next")!);

        Assert.Equal(["p2"], FhirLab.Ids(second));
    }

    [Fact]
    public async Task What_comes_while_a_client_pages_is_behind_and_moves_nothing()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(3);

        var first = await lab.GetAsync("Patient?_count=2");
        using var deleted = await lab.SendAsync("DELETE", "Patient/p1");
        lab.Fhir.Add("""{"resourceType":"Patient","id":"new"}""");
        var second = await lab.GetAsync(FhirLab.Link(first, "next")!);

        Assert.Equal(["p1", "p2"], FhirLab.Ids(first));
        Assert.Equal(["p3", "new"], FhirLab.Ids(second));
    }

    private static async Task<List<JsonElement>> WalkAsync(FhirLab lab, string target)
    {
        var pages = new List<JsonElement>();
        for (var next = (string?)target; next is not null; next = FhirLab.Link(pages[^1], "next"))
        {
            pages.Add(await lab.GetAsync(next));
        }

        return pages;
    }
}
