namespace HealthData.Testing.Tests.Dicom.Search;

public sealed class SearchPathTests
{
    [Theory]
    [InlineData("/studies", SearchAnswers.StudyUid, "7.2", "7.1")]
    [InlineData("/series", SearchAnswers.SeriesUid, "7.21", "7.12", "7.11")]
    [InlineData("/instances", SearchAnswers.InstanceUid, "7.211", "7.121", "7.112", "7.111")]
    [InlineData("/studies/7.1/series", SearchAnswers.SeriesUid, "7.12", "7.11")]
    [InlineData("/studies/7.1/instances", SearchAnswers.InstanceUid, "7.121", "7.112", "7.111")]
    [InlineData("/studies/7.1/series/7.11/instances", SearchAnswers.InstanceUid, "7.112", "7.111")]
    public async Task Each_path_finds_its_level_newest_first(string path, string tag, params string[] uids)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(
            new TestFile("7.1", "7.11", "7.111"),
            new TestFile("7.1", "7.11", "7.112"),
            new TestFile("7.1", "7.12", "7.121"),
            new TestFile("7.2", "7.21", "7.211"));

        var results = await client.SearchAsync(path);

        Assert.Equal(uids, results.Texts(tag));
    }

    [Fact]
    public async Task A_study_stays_where_it_is_when_an_instance_is_added()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(new TestFile("7.1"), new TestFile("7.2"), new TestFile("7.1"));

        Assert.Equal(["7.2", "7.1"], (await client.SearchAsync("/studies")).Texts(SearchAnswers.StudyUid));
    }

    [Theory]
    [InlineData("/studies")]
    [InlineData("/series?PatientID=unknown")]
    [InlineData("/studies/7.9/instances")]
    [InlineData("/studies?offset=1")]
    public async Task Nothing_found_is_204_without_a_body(string path)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        if (path != "/studies")
        {
            using var stored = await client.StoreAsync(new TestFile("7.1"));
        }

        using var response = await client.GetAsync(path, "application/dicom+json");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Null(response.Content.Headers.ContentType);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*/*")]
    [InlineData("application/json")]
    [InlineData("application/dicom+xml")]
    public async Task Anything_but_DICOM_JSON_is_406(string? accept)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.GetAsync("/studies", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Fact]
    public async Task Results_are_DICOM_JSON()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(new TestFile());

        using var response = await client.GetAsync("/studies", "text/html, application/dicom+json;q=0.5");

        Assert.Equal("application/dicom+json", response.Content.Headers.ContentType?.MediaType);
        var name = Assert.Single((await DicomJson.ReadAsync(response)).EnumerateArray()).Items("00100010")[0];
        Assert.Equal("Doe^Jane", name.GetProperty("Alphabetic").GetString());
    }

    [Fact]
    public async Task A_partition_finds_its_own_instances_only()
    {
        await using var workspace = await Plain.StartAsync(dicom => dicom.UseDataPartitions = true);
        using var one = new RawClient(workspace, partition: "one");
        using var two = new RawClient(workspace, partition: "two");
        using var unknown = new RawClient(workspace, partition: "three");
        using var first = await one.StoreAsync(new TestFile("7.1"));
        using var second = await two.StoreAsync(new TestFile("7.2"));

        Assert.Equal(["7.1"], (await one.SearchAsync("/studies")).Texts(SearchAnswers.StudyUid));
        Assert.Equal(HttpStatusCode.BadRequest, await unknown.StatusAsync("/studies"));
    }

    [Fact]
    public async Task What_is_deleted_is_not_found()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(new TestFile("7.1", "7.11"), new TestFile("7.1", "7.12"));
        Assert.Equal(2, (await client.SearchAsync("/series")).Length);

        using var deleted = await client.DeleteAsync("/studies/7.1/series/7.12");

        Assert.Equal(["7.11"], (await client.SearchAsync("/series")).Texts(SearchAnswers.SeriesUid));
    }

    [Fact]
    public async Task What_is_only_counted_is_found()
    {
        await using var workspace = await Plain.StartAsync(dicom => dicom.Storage = FakeDicomStorage.CountOnly);
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(new TestFile("7.1"));

        Assert.Equal(["7.1"], (await client.SearchAsync("/studies?PatientID=P1")).Texts(SearchAnswers.StudyUid));
    }

    [Fact]
    public async Task A_search_and_metadata_can_be_hit_by_a_fault()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        workspace.Faults.Add(new FakeFault { Status = 503, Operation = FakeOperation.DicomSearch });
        workspace.Faults.Add(new FakeFault { Status = 429, Operation = FakeOperation.DicomRetrieveMetadata });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await client.StatusAsync("/studies/7.1/series"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await client.StatusAsync("/studies/7.1/metadata"));
    }
}
