namespace HealthData.Dicom.Tests.Search;

public sealed class SearchPathTests
{
    public static TheoryData<string, Func<DicomWebClient, Task>> Paths => new()
    {
        { "/studies", client => client.SearchStudiesAsync().CollectAsync() },
        { "/series", client => client.SearchSeriesAsync().CollectAsync() },
        { "/instances", client => client.SearchInstancesAsync().CollectAsync() },
        { "/studies/1.2/series", client => client.SearchSeriesAsync(null, "1.2").CollectAsync() },
        { "/studies/1.2/instances", client => client.SearchInstancesAsync(null, "1.2").CollectAsync() },
        { "/studies/1.2/series/1.3/instances", client => client.SearchInstancesAsync(
            null, "1.2", "1.3").CollectAsync() },
        { "/studies", client => Task.Run(() => client.SearchStudies().ToList()) },
        { "/series", client => Task.Run(() => client.SearchSeries().ToList()) },
        { "/instances", client => Task.Run(() => client.SearchInstances().ToList()) },
        { "/studies/1.2/series", client => Task.Run(() => client.SearchSeries(null, "1.2").ToList()) },
        { "/studies/1.2/instances", client => Task.Run(() => client.SearchInstances(null, "1.2").ToList()) },
        {
            "/studies/1.2/series/1.3/instances",
            client => Task.Run(() => client.SearchInstances(null, "1.2", "1.3").ToList())
        },
    };

    [Theory]
    [MemberData(nameof(Paths), DisableDiscoveryEnumeration = true)]
    public async Task Each_search_has_its_path_below_any_base_and_partition(
        string path, Func<DicomWebClient, Task> search)
    {
        await using var server = QidoServer.Empty();

        await search(server.Client());
        await search(server.Client("/"));
        await search(server.Client("/pacs/dicom-web/"));
        await search(server.Client(partition: "Clinic-1"));

        const string Window = "?limit=200";
        Assert.Equal(
            ["/v2" + path, path, "/pacs/dicom-web" + path, "/v2/partitions/Clinic-1" + path],
            server.Targets.Select(target => target.Replace(Window, string.Empty, StringComparison.Ordinal)));
        Assert.All(server.Heads, head => Assert.Contains(
            "\r\nAccept: application/dicom+json\r\n", head, StringComparison.Ordinal));
        Assert.All(server.Heads, head => Assert.StartsWith("GET ", head, StringComparison.Ordinal));
    }
}
