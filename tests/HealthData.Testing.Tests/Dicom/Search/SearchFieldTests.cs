using HealthData.Dicom;

namespace HealthData.Testing.Tests.Dicom.Search;

public sealed class SearchFieldTests
{
    private const string Names =
        "00080005 00080016 00080018 00080020 00080030 00080050 00080060 00080090 00081030 0008103E 00081090 00100010 "
        + "00100020 00100030 00100040 0020000D 0020000E 00200010 00200011 00200013 00280010 00280011 00280100 00400244";

    [Theory]
    [InlineData("/studies", "00080020 00080050 00080090 00081030 00100010 00100020 00100030 0020000D")]
    [InlineData("/studies/8.1/series", "00080060 00081090 0020000D 0020000E 00400244")]
    [InlineData("/studies/8.1/series/8.2/instances", "00080018 0020000D 0020000E")]
    [InlineData("/studies/8.1/instances", "00080018 00080060 00081090 0020000D 0020000E 00400244")]
    [InlineData(
        "/series",
        "00080020 00080050 00080060 00080090 00081030 00081090 00100010 00100020 00100030 0020000D 0020000E 00400244")]
    [InlineData(
        "/instances",
        "00080018 00080020 00080050 00080060 00080090 00081030 00081090 00100010 00100020 00100030 0020000D 0020000E "
        + "00400244")]
    public async Task Version_2_returns_its_short_default_sets(string path, string tags)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace, version: 2);

        Assert.Equal(tags.Split(' '), Assert.Single(await client.SearchAsync(path)).Tags());
    }

    [Theory]
    [InlineData(
        "/studies",
        "00080005 00080020 00080030 00080050 00080090 00100010 00100020 00100030 00100040 0020000D 00200010")]
    [InlineData("/studies/8.1/series", "00080005 00080060 0008103E 0020000D 0020000E 00400244")]
    [InlineData(
        "/studies/8.1/series/8.2/instances",
        "00080005 00080016 00080018 0020000D 0020000E 00200013 00280010 00280011 00280100")]
    public async Task Version_1_returns_its_longer_default_sets(string path, string tags)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace, version: 1);

        Assert.Equal(tags.Split(' '), Assert.Single(await client.SearchAsync(path)).Tags());
    }

    [Fact]
    public async Task All_adds_attributes_but_is_not_the_whole_data_set()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace, version: 2);

        var result = Assert.Single(await client.SearchAsync("/instances?includefield=ALL"));

        Assert.Equal(Names.Split(' '), result.Tags());
    }

    [Theory]
    [InlineData("includefield=00080070&includefield=InstitutionName")]
    [InlineData("includefield=Manufacturer,00080080")]
    [InlineData("IncludeField=00080070%2C%20InstitutionName")]
    public async Task Fields_are_included_by_tag_or_keyword_repeated_or_with_commas(string query)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace, version: 2);

        var result = Assert.Single(await client.SearchAsync($"/studies?{query}"));

        Assert.Equal("ACME", result.Text("00080070"));
        Assert.Equal("Ward", result.Text("00080080"));
        Assert.Equal("8.1", result.Text(SearchAnswers.StudyUid));
    }

    [Theory]
    [InlineData("includefield=all,PatientName")]
    [InlineData("includefield=all&includefield=00100010")]
    [InlineData("includefield=NoSuchKeyword")]
    [InlineData("includefield=00100011")]
    [InlineData("includefield=")]
    public async Task Fields_that_are_unknown_or_beside_all_are_400(string query)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        Assert.Equal(HttpStatusCode.BadRequest, await client.StatusAsync($"/studies?{query}"));
    }

    [Fact]
    public async Task What_is_searched_by_is_returned()
    {
        var tag = new FakeQueryTag(Keyword.InstitutionName, FakeQueryTagLevel.Instance);
        await using var workspace = await Plain.StartAsync(dicom => dicom.ExtendedQueryTags.Add(tag));
        using var client = await StoredAsync(workspace, version: 2);

        var result = Assert.Single(await client.SearchAsync("/studies/8.1/series/8.2/instances?InstitutionName=ward"));

        Assert.Equal("Ward", result.Text("00080080"));
    }

    [Fact]
    public async Task Instances_are_counted_when_asked_for()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(
            new TestFile("8.1", "8.2"), new TestFile("8.1", "8.2"), new TestFile("8.1", "8.3"));

        var study = Assert.Single(await client.SearchAsync("/studies?includefield=NumberOfStudyRelatedInstances"));
        var series = await client.SearchAsync("/studies/8.1/series?includefield=00201209,Rows");

        Assert.Equal(3, study.Number("00201208"));
        Assert.Equal([1, 2], series.Select(result => result.Number("00201209")));
        Assert.False(Assert.Single(await client.SearchAsync("/studies?includefield=all")).Has("00201208"));
    }

    [Fact]
    public async Task Modalities_are_those_of_all_series()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(
            new TestFile("8.1").Text(0x00080060, "CS", "PT"),
            new TestFile("8.1").Text(0x00080060, "CS", "CT"),
            new TestFile("8.1").Text(0x00080060, "CS", "PT"));

        var study = Assert.Single(await client.SearchAsync("/studies?includefield=ModalitiesInStudy"));

        Assert.Equal(["CT", "PT"], study.Items("00080061").Select(item => item.GetString()));
    }

    [Fact]
    public async Task The_latest_value_wins_and_no_value_is_none()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var first = await client.StoreAsync(
            new TestFile("8.1", "8.2").Text(0x00081030, "LO", "Old").Text(0x00080050, "SH", "A1"));
        using var second = await client.StoreAsync(
            new TestFile("8.1", "8.3").Text(0x00081030, "LO", "New").Text(0x00080050, "SH", ""));

        var study = Assert.Single(await client.SearchAsync("/studies?StudyDescription=new"));

        Assert.Equal("New", study.Text("00081030"));
        Assert.Equal("A1", study.Text("00080050"));
        Assert.Empty(await client.SearchAsync("/studies?StudyDescription=old"));
        Assert.Equal(2, (await client.SearchAsync("/series?StudyDescription=new")).Length);
    }

    [Fact]
    public async Task An_empty_attribute_is_left_out_by_the_index_and_kept_by_the_data_set()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(new TestFile().Text(0x00080020, "DA", ""));

        Assert.False(Assert.Single(await client.SearchAsync("/studies")).Has("00080020"));
        Assert.True(Assert.Single(await client.SearchAsync("/studies?includefield=Rows")).Has("00080020"));
    }

    private static async Task<RawClient> StoredAsync(FakeWorkspace workspace, int version)
    {
        var client = new RawClient(workspace, version);
        var file = new TestFile("8.1", "8.2", "8.3")
            .Text(0x00080005, "CS", "ISO_IR 100").Text(0x00080020, "DA", "20240229").Text(0x00080030, "TM", "101112")
            .Text(0x00080050, "SH", "A1").Text(0x00080060, "CS", "CT").Text(0x00080070, "LO", "ACME")
            .Text(0x00080080, "LO", "Ward").Text(0x00080090, "PN", "Who^Dr").Text(0x00081030, "LO", "Head")
            .Text(0x0008103E, "LO", "Axial").Text(0x00081090, "LO", "Model").Text(0x00100030, "DA", "19700101")
            .Text(0x00100040, "CS", "F").Text(0x00200010, "SH", "S1").Text(0x00200011, "IS", "1")
            .Text(0x00200013, "IS", "1").Text(0x00400244, "DA", "20240229").Number(0x00280010, 4)
            .Number(0x00280011, 4).Number(0x00280100, 16);
        using var stored = await client.StoreAsync(file);
        Assert.Equal(HttpStatusCode.OK, stored.StatusCode);
        return client;
    }
}
