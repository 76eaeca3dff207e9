using HealthData.Dicom;

namespace HealthData.Testing.Tests.Dicom.Search;

public sealed class ExtendedQueryTagTests
{
    private const uint PrivateTag = 0x00091001;

    [Theory]
    [InlineData("/studies?PatientAge=042y", 1)]
    [InlineData("/studies?PatientAge=043Y", 0)]
    [InlineData("/instances?PatientAge=042Y", 1)]
    [InlineData("/instances?Rows=512", 1)]
    [InlineData("/instances?Rows=511", 0)]
    [InlineData("/instances?RescaleSlope=1.5", 1)]
    [InlineData("/instances?00091001=secret", 1)]
    [InlineData("/series?SeriesTime=101112", 1)]
    [InlineData("/series?SeriesTime=10-1011", 0)]
    [InlineData("/series?SeriesTime=10-1012", 1)]
    [InlineData("/series?SeriesTime=-101111", 0)]
    [InlineData("/instances?AcquisitionDateTime=20240229101112.5", 1)]
    [InlineData("/instances?AcquisitionDateTime=2024-202403", 1)]
    [InlineData("/instances?AcquisitionDateTime=202403-", 0)]
    [InlineData("/studies?OperatorsName=smi&fuzzymatching=true", 1)]
    public async Task An_extended_query_tag_can_be_searched_by(string path, int count)
    {
        await using var workspace = await StartAsync();
        using var client = await StoredAsync(workspace);

        Assert.Equal(count, (await client.SearchAsync(path)).Length);
    }

    [Theory]
    [InlineData("/studies?Rows=512")]
    [InlineData("/series?Rows=512")]
    [InlineData("/instances?Rows=many")]
    [InlineData("/instances?RescaleSlope=steep")]
    [InlineData("/series?SeriesTime=noon")]
    [InlineData("/instances?AcquisitionDateTime=20240229101112%2B0100")]
    [InlineData("/studies/1.2/series/1.3/instances?PatientAge=042Y")]
    public async Task Another_level_or_another_type_is_400(string path)
    {
        await using var workspace = await StartAsync();
        using var client = new RawClient(workspace);

        Assert.Equal(HttpStatusCode.BadRequest, await client.StatusAsync(path));
    }

    [Fact]
    public async Task A_disabled_tag_is_400()
    {
        var tag = new FakeQueryTag(Keyword.PatientAge, FakeQueryTagLevel.Study) { IsEnabled = false };
        await using var workspace = await Plain.StartAsync(dicom => dicom.ExtendedQueryTags.Add(tag));
        using var client = await StoredAsync(workspace);
        Assert.Equal(HttpStatusCode.BadRequest, await client.StatusAsync("/studies?PatientAge=042Y"));

        tag.IsEnabled = true;

        Assert.Single(await client.SearchAsync("/studies?PatientAge=042Y"));
    }

    [Theory]
    [InlineData("/studies?PatientAge=042Y&PatientSize=1", "PatientAge", HttpStatusCode.NoContent)]
    [InlineData("/instances?Rows=512&00101010=042Y", "00280010,00101010", HttpStatusCode.OK)]
    [InlineData("/instances?PatientID=P1", null, HttpStatusCode.OK)]
    public async Task Tags_with_indexing_errors_are_named_as_they_were_asked_for(
        string path,
        string? names,
        HttpStatusCode status)
    {
        await using var workspace = await StartAsync(
            new FakeQueryTag(Keyword.PatientAge, FakeQueryTagLevel.Study) { HasErrors = true },
            new FakeQueryTag(Keyword.Rows, FakeQueryTagLevel.Instance) { HasErrors = true },
            new FakeQueryTag(Keyword.PatientSize, FakeQueryTagLevel.Study));
        using var client = await StoredAsync(workspace);

        using var response = await client.GetAsync(path.Replace("Rows", "00280010"), "application/dicom+json");

        Assert.Equal(status, response.StatusCode);
        response.Headers.TryGetValues("erroneous-dicom-attributes", out var header);
        Assert.Equal(names, header?.Single());
    }

    [Theory]
    [InlineData(Keyword.PixelData)]
    [InlineData(Keyword.ProcedureCodeSequence)]
    [InlineData(Keyword.PatientComments)]
    public void A_type_that_cannot_be_searched_by_is_refused(Keyword keyword) =>
        Assert.Throws<ArgumentException>(() => new FakeQueryTag(keyword, FakeQueryTagLevel.Study));

    [Fact]
    public void A_private_attribute_needs_its_type() =>
        Assert.Throws<ArgumentException>(() => new FakeQueryTag(new AttributeTag(PrivateTag), FakeQueryTagLevel.Study));

    private static Task<FakeWorkspace> StartAsync() => StartAsync(
        new FakeQueryTag(Keyword.PatientAge, FakeQueryTagLevel.Study),
        new FakeQueryTag(Keyword.OperatorsName, FakeQueryTagLevel.Study),
        new FakeQueryTag(Keyword.SeriesTime, FakeQueryTagLevel.Series),
        new FakeQueryTag(Keyword.Rows, FakeQueryTagLevel.Instance),
        new FakeQueryTag(Keyword.RescaleSlope, FakeQueryTagLevel.Instance, ValueRepresentation.FD),
        new FakeQueryTag(Keyword.AcquisitionDateTime, FakeQueryTagLevel.Instance),
        new FakeQueryTag(new AttributeTag(PrivateTag), FakeQueryTagLevel.Instance, ValueRepresentation.LO));

    private static Task<FakeWorkspace> StartAsync(params FakeQueryTag[] tags) =>
        Plain.StartAsync(dicom => Array.ForEach(tags, dicom.ExtendedQueryTags.Add));

    private static async Task<RawClient> StoredAsync(FakeWorkspace workspace)
    {
        var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(new TestFile()
            .Text(0x0008002A, "DT", "20240229101112.5").Text(0x00080031, "TM", "101112")
            .Text(0x00081070, "PN", "Smith^A")
            .Text(0x00090010, "LO", "MAKER").Text(PrivateTag, "LO", "Secret").Text(0x00101010, "AS", "042Y")
            .Number(0x00280010, 512).Text(0x00281053, "DS", "1.5"));
        Assert.Equal(HttpStatusCode.OK, stored.StatusCode);
        return client;
    }
}
