namespace HealthData.Testing.Tests.Dicom.Metadata;

public sealed class MetadataTests
{
    [Theory]
    [InlineData("/studies/4.1/metadata", "4.3 4.4 4.6")]
    [InlineData("/studies/4.1/series/4.2/metadata", "4.3 4.4")]
    [InlineData("/studies/4.1/series/4.2/instances/4.4/metadata", "4.4")]
    public async Task Each_level_gives_an_array_of_its_instances(string path, string uids)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace);

        using var response = await client.GetAsync(path, "application/dicom+json");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/dicom+json", response.Content.Headers.ContentType?.MediaType);
        var sets = (await DicomJson.ReadAsync(response)).EnumerateArray();
        Assert.Equal(uids.Split(' '), sets.Select(set => set.Text(SearchAnswers.InstanceUid)).Order());
    }

    [Theory]
    [InlineData("/studies/4.9/metadata")]
    [InlineData("/studies/4.1/series/4.9/metadata")]
    [InlineData("/studies/4.1/series/4.2/instances/4.9/metadata")]
    public async Task What_is_not_there_is_404(string path)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace);

        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*/*")]
    [InlineData("multipart/related; type=\"application/dicom+xml\"")]
    public async Task Anything_but_DICOM_JSON_is_406(string? accept)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace);

        using var response = await client.GetAsync("/studies/4.1/metadata", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Fact]
    public async Task Attributes_come_without_binary_ones_and_without_links_to_them()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile().Image(1, 2, 16, "MONOCHROME2").Text(0x00091001, "UN", "abcd").Pixels([1, 2, 3, 4]);
        file.Nested(0x00400275, [("OB", 0x00420011, [1, 2]), ("SH", 0x00401001, [0x31, 0x20])]);
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync($"/studies/{file.Study}/metadata", "application/dicom+json");

        var set = Assert.Single((await DicomJson.ReadAsync(response)).EnumerateArray());
        Assert.False(set.Has("7FE00010"));
        Assert.False(set.Has("00091001"));
        Assert.Equal(2, set.Number("00280011"));
        Assert.Equal(["00401001"], set.Items("00400275")[0].Tags());
        Assert.False(set.Has("00020010"));
    }

    [Fact]
    public async Task NULs_that_pad_a_text_are_kept_and_need_not_be_searched_for()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(new TestFile("4.1", "4.2").Text(0x00100020, "LO", "P1\0\0"));

        using var response = await client.GetAsync("/studies/4.1/metadata", "application/dicom+json");

        var set = Assert.Single((await DicomJson.ReadAsync(response)).EnumerateArray());
        Assert.Equal("P1\0\0", set.Text("00100020"));
        Assert.Equal("4.2", set.Text(SearchAnswers.SeriesUid));
        Assert.Single(await client.SearchAsync("/studies?PatientID=P1"));
        Assert.Single(await client.SearchAsync("/studies?PatientID=P1%00"));
    }

    [Fact]
    public async Task An_attribute_that_was_invalid_is_absent()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(new TestFile("4.1").Text(0x00080020, "DA", "yesterday"));

        using var response = await client.GetAsync("/studies/4.1/metadata", "application/dicom+json");

        var set = Assert.Single((await DicomJson.ReadAsync(response)).EnumerateArray());
        Assert.False(set.Has("00080020"));
        Assert.True(set.Has("00100020"));
    }

    [Fact]
    public async Task Entity_tags_have_no_quotes_and_tell_watermark_and_count()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace);

        Assert.Equal("3-3", await EntityTagAsync(client, "/studies/4.1/metadata"));
        Assert.Equal("2-2", await EntityTagAsync(client, "/studies/4.1/series/4.2/metadata"));
        Assert.Equal("1", await EntityTagAsync(client, "/studies/4.1/series/4.2/instances/4.3/metadata"));
    }

    [Fact]
    public async Task An_entity_tag_changes_with_each_instance_that_comes_or_goes()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace);
        using var replaced = await client.SendAsync(
            HttpMethod.Put, "/studies", RawClient.Multipart(new TestFile("4.1", "4.2", "4.3").ToBytes()));
        Assert.Equal("4-3", await EntityTagAsync(client, "/studies/4.1/metadata"));

        using var deleted = await client.DeleteAsync("/studies/4.1/series/4.2/instances/4.4");

        Assert.Equal("4-2", await EntityTagAsync(client, "/studies/4.1/metadata"));
    }

    [Fact]
    public async Task Unchanged_metadata_is_304_without_entity_tag_and_body()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace);
        client.IfNoneMatch = "3-3";

        using var response = await client.GetAsync("/studies/4.1/metadata", "application/dicom+json");

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.False(response.Headers.Contains("ETag"));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("\"3-3\"")]
    [InlineData("2-3")]
    [InlineData("*")]
    public async Task Another_entity_tag_or_a_quoted_one_gives_the_metadata(string tag)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace);
        client.IfNoneMatch = tag;

        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/studies/4.1/metadata"));
    }

    [Fact]
    public async Task The_original_version_can_be_asked_for()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace);
        client.RequestOriginal = true;

        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/studies/4.1/metadata"));
        Assert.Equal("true", workspace.Requests.ToList()[^1].Headers["msdicom-request-original"]);
    }

    private static async Task<RawClient> StoredAsync(FakeWorkspace workspace)
    {
        var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(
            new TestFile("4.1", "4.2", "4.3"), new TestFile("4.1", "4.2", "4.4"), new TestFile("4.1", "4.5", "4.6"));
        Assert.Equal(HttpStatusCode.OK, stored.StatusCode);
        return client;
    }

    private static async Task<string> EntityTagAsync(RawClient client, string path)
    {
        using var response = await client.GetAsync(path, "application/dicom+json");
        Assert.Null(response.Headers.ETag);
        return response.Headers.GetValues("ETag").Single();
    }
}
