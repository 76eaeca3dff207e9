namespace HealthData.Testing.Tests.Fhir;

public sealed class FhirHistoryTests
{
    [Fact]
    public async Task A_history_has_the_latest_first_and_deletions_without_a_resource()
    {
        await using var lab = await FhirLab.StartAsync();
        await lab.AskAsync("PUT", "Patient/7", """{"resourceType":"Patient","id":"7"}""", HttpStatusCode.Created);
        await lab.AskAsync("PUT", "Patient/7", """{"resourceType":"Patient","id":"7"}""");
        using var deleted = await lab.SendAsync("DELETE", "Patient/7");

        var history = await lab.GetAsync("Patient/7/_history");

        var entries = FhirLab.Entries(history).ToArray();
        Assert.Equal("history", history.GetProperty("type").GetString());
        Assert.Equal(["DELETE", "PUT", "PUT"], entries.Select(entry => Text(entry, "request", "method")));
        Assert.Equal(["204", "200", "201"], entries.Select(entry => Text(entry, "response", "status")));
        Assert.Equal("W/\"3\"", entries[0].GetProperty("response").GetProperty("etag").GetString());
        Assert.Equal([false, true, true], entries.Select(entry => entry.TryGetProperty("resource", out _)));
    }

    [Theory]
    [InlineData("_history", 3)]
    [InlineData("Patient/_history", 2)]
    [InlineData("Patient/p1/_history", 1)]
    [InlineData("_history?_since=2100-01-01", 0)]
    [InlineData("_history?_before=2100-01-01", 3)]
    [InlineData("_history?_at=2000", 0)]
    public async Task A_history_is_of_a_resource_a_type_or_all_and_of_a_time(string path, int expected)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);
        lab.Fhir.Add("""{"resourceType":"Observation"}""");

        Assert.Equal(expected, FhirLab.Entries(await lab.GetAsync(path)).Count());
    }

    [Fact]
    public async Task A_history_has_pages_an_order_and_a_count()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(5);

        var first = await lab.GetAsync("Patient/_history?_count=3&_sort=_lastUpdated");
        var second = await lab.GetAsync(FhirLab.Link(first, "next")!);
        var count = await lab.GetAsync("Patient/_history?_summary=count");

        Assert.Equal(["p1", "p2", "p3"], HistoryIds(first));
        Assert.Equal(["p4", "p5"], HistoryIds(second));
        Assert.Null(FhirLab.Link(second, "next"));
        Assert.Equal(5, count.GetProperty("total").GetInt32());
        Assert.Empty(FhirLab.Entries(count));
    }

    [Fact]
    public async Task The_history_of_what_never_was_is_404()
    {
        await using var lab = await FhirLab.StartAsync();

        await lab.FailAsync(HttpStatusCode.NotFound, "GET", "Patient/7/_history");
    }

    [Fact]
    public async Task A_soft_deletion_keeps_the_history_and_a_hard_one_does_not()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);

        using var soft = await lab.SendAsync("DELETE", "Patient/p1");
        using var hard = await lab.SendAsync("DELETE", "Patient/p2?hardDelete=true");
        using var again = await lab.SendAsync("DELETE", "Patient/p3");

        Assert.Equal(HttpStatusCode.NoContent, soft.StatusCode);
        Assert.Equal("W/\"2\"", soft.Headers.ETag?.ToString());
        Assert.Equal(HttpStatusCode.NoContent, hard.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, again.StatusCode);
        Assert.Equal(2, FhirLab.Entries(await lab.GetAsync("Patient/p1/_history")).Count());
        await lab.FailAsync(HttpStatusCode.NotFound, "GET", "Patient/p2/_history");
    }

    [Fact]
    public async Task Purging_leaves_the_current_version()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        lab.AddPatients(1);

        using var purged = await lab.SendAsync("DELETE", "Patient/p1/$purge-history");

        Assert.Equal(HttpStatusCode.NoContent, purged.StatusCode);
        var entry = Assert.Single(FhirLab.Entries(await lab.GetAsync("Patient/p1/_history")));
        Assert.Equal("W/\"2\"", entry.GetProperty("response").GetProperty("etag").GetString());
    }

    private static string? Text(JsonElement entry, string part, string name) =>
        entry.GetProperty(part).GetProperty(name).GetString();

    private static IReadOnlyList<string?> HistoryIds(JsonElement history) =>
        [.. FhirLab.Entries(history).Select(entry => entry.GetProperty("resource").GetProperty("id").GetString())];
}
