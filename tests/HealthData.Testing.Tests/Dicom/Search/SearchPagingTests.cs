using System.Globalization;

namespace HealthData.Testing.Tests.Dicom.Search;

public sealed class SearchPagingTests
{
    [Fact]
    public async Task A_page_has_100_results_unless_asked_and_up_to_200()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync([.. Enumerable.Range(0, 201).Select(_ => new TestFile("6.1"))]);

        Assert.Equal(100, (await client.SearchAsync("/instances")).Length);
        Assert.Equal(200, (await client.SearchAsync("/instances?limit=200")).Length);
        Assert.Single(await client.SearchAsync("/instances?limit=200&offset=200"));
        Assert.Equal(HttpStatusCode.NoContent, await client.StatusAsync("/instances?limit=200&offset=201"));
    }

    [Fact]
    public async Task New_instances_push_old_ones_to_later_pages()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(
            new TestFile("6.1", "6.2", "6.3"), new TestFile("6.1", "6.2", "6.4"), new TestFile("6.1", "6.2", "6.5"));
        var first = await client.SearchAsync("/instances?limit=2");
        using var later = await client.StoreAsync(new TestFile("6.1", "6.2", "6.6"));

        var second = await client.SearchAsync("/instances?limit=2&offset=2");

        Assert.Equal(["6.5", "6.4"], first.Texts(SearchAnswers.InstanceUid));
        Assert.Equal(["6.4", "6.3"], second.Texts(SearchAnswers.InstanceUid));
    }

    [Theory]
    [InlineData(FakeDicomStorage.Memory)]
    [InlineData(FakeDicomStorage.CountOnly)]
    public async Task Ten_thousand_instances_page_completely_while_others_arrive(FakeDicomStorage storage)
    {
        const int count = 10_000;
        await using var workspace = await Plain.StartAsync(dicom => dicom.Storage = storage);
        using var client = new RawClient(workspace);
        for (var i = 0; i < count; i += 1000)
        {
            using var stored = await client.StoreAsync([.. Enumerable.Range(i, 1000).Select(n => File(Uid(n)))]);
            Assert.Equal(HttpStatusCode.OK, stored.StatusCode);
        }

        var found = new HashSet<string>();
        JsonElement[] page;
        var offset = 0;
        do
        {
            page = await client.SearchAsync($"/studies/6.1/instances?Modality=ct&limit=200&offset={offset}");
            found.UnionWith(page.Texts(SearchAnswers.InstanceUid));
            offset += page.Length;
            using var more = await client.StoreAsync(File(null));
        }
        while (page.Length == 200);
        using var metadata = await client.GetAsync("/studies/6.1/metadata", "application/dicom+json");

        Assert.All(Enumerable.Range(0, count), n => Assert.Contains(Uid(n), found));
        Assert.Equal(workspace.Dicom.Count, (await DicomJson.ReadAsync(metadata)).GetArrayLength());
    }

    private static TestFile File(string? uid) => new TestFile("6.1", "6.2", uid).Text(0x00080060, "CS", "CT");

    private static string Uid(int number) => string.Create(CultureInfo.InvariantCulture, $"6.3.{number}");
}
