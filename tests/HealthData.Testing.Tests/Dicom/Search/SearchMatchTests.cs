namespace HealthData.Testing.Tests.Dicom.Search;

public sealed class SearchMatchTests
{
    [Theory]
    [InlineData("PatientName=Doe^Jane", true)]
    [InlineData("PatientName=DOE%5Ejane", true)]
    [InlineData("PatientName=D%C3%B6e%5EJ%C3%A0ne", true)]
    [InlineData("PatientName=Doe", false)]
    [InlineData("PatientName=Doe*", false)]
    [InlineData("PatientName=Doe%5EJan?", false)]
    [InlineData("00100020=p1", true)]
    [InlineData("PatientID=P", false)]
    [InlineData("PatientID=%20P1%20", true)]
    [InlineData("StudyDescription=caf%C3%A9", true)]
    [InlineData("StudyDescription=CAF%C3%89", true)]
    [InlineData("StudyDescription=cafe", false)]
    [InlineData("AccessionNumber=a1&PatientID=P1", true)]
    [InlineData("AccessionNumber=a1&PatientID=P2", false)]
    [InlineData("ReferringPhysicianName=who^dr", true)]
    [InlineData("StudyInstanceUID=9.1", true)]
    [InlineData("StudyInstanceUID=9", false)]
    [InlineData("ModalitiesInStudy=ct", true)]
    [InlineData("ModalitiesInStudy=PT", true)]
    [InlineData("ModalitiesInStudy=MR", false)]
    public async Task Whole_values_match_without_regard_to_case_and_in_names_to_accents(string query, bool found)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace);

        Assert.Equal(found ? 1 : 0, (await client.SearchAsync($"/studies?{query}")).Length);
    }

    [Theory]
    [InlineData("StudyDate=20240229", true)]
    [InlineData("StudyDate=20240228", false)]
    [InlineData("StudyDate=20240229-20240229", true)]
    [InlineData("StudyDate=20240101-20240228", false)]
    [InlineData("StudyDate=20240229-", true)]
    [InlineData("StudyDate=20240301-", false)]
    [InlineData("StudyDate=-20240229", true)]
    [InlineData("StudyDate=-20240228", false)]
    [InlineData("PatientBirthDate=19691231%20-%2019700101", true)]
    public async Task Dates_match_in_ranges_that_include_both_ends(string query, bool found)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace);

        Assert.Equal(found ? 1 : 0, (await client.SearchAsync($"/studies?{query}")).Length);
    }

    [Theory]
    [InlineData("PatientName=ja&fuzzymatching=true", true)]
    [InlineData("PatientName=jane+do&fuzzymatching=true", true)]
    [InlineData("PatientName=d%C3%B6&FuzzyMatching=True", true)]
    [InlineData("PatientName=ane&fuzzymatching=true", false)]
    [InlineData("PatientName=jane+smith&fuzzymatching=true", false)]
    [InlineData("PatientName=ja&fuzzymatching=false", false)]
    [InlineData("ReferringPhysicianName=wh&fuzzymatching=true", true)]
    [InlineData("StudyDescription=ca&fuzzymatching=true", false)]
    public async Task Fuzzy_matching_takes_the_start_of_any_word_of_a_name(string query, bool found)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace);

        Assert.Equal(found ? 1 : 0, (await client.SearchAsync($"/studies?{query}")).Length);
    }

    [Theory]
    [InlineData("/series?Modality=pt", 1)]
    [InlineData("/series?Modality=PT&StudyDate=20240229", 1)]
    [InlineData("/series?SeriesInstanceUID=9.2", 1)]
    [InlineData("/series?ModalitiesInStudy=PT", 2)]
    [InlineData("/studies/9.1/series?ManufacturerModelName=model", 1)]
    [InlineData("/studies/9.1/instances?PerformedProcedureStepStartDate=20240301", 1)]
    [InlineData("/instances?SOPInstanceUID=9.3&PatientID=P1&Modality=CT", 1)]
    [InlineData("/studies/9.1/series/9.2/instances?SOPInstanceUID=9.3", 1)]
    [InlineData("/studies/9.1/series/9.2/instances?SOPInstanceUID=9.6", 0)]
    public async Task Lower_levels_match_by_their_attributes_and_those_above(string path, int count)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = await StoredAsync(workspace);

        Assert.Equal(count, (await client.SearchAsync(path)).Length);
    }

    [Fact]
    public async Task Of_several_values_only_the_first_can_be_searched()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(new TestFile().Text(0x00081030, "LO", "one\\two"));

        Assert.Single(await client.SearchAsync("/studies?StudyDescription=one"));
        Assert.Empty(await client.SearchAsync("/studies?StudyDescription=two"));
    }

    [Fact]
    public async Task Version_2_does_not_find_by_an_attribute_that_was_invalid()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(new TestFile("9.1").Text(0x00080050, "SH", new string('A', 18)));
        Assert.Equal(HttpStatusCode.Accepted, stored.StatusCode);

        Assert.Empty(await client.SearchAsync($"/studies?AccessionNumber={new string('A', 18)}"));
        Assert.False(Assert.Single(await client.SearchAsync("/studies?includefield=all")).Has("00080050"));
    }

    private static async Task<RawClient> StoredAsync(FakeWorkspace workspace)
    {
        var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(
            Study("9.2", "9.3").Text(0x00080060, "CS", "CT").Text(0x00081090, "LO", "Model"),
            Study("9.5", "9.6").Text(0x00080060, "CS", "PT").Text(0x00400244, "DA", "20240301"));
        Assert.Equal(HttpStatusCode.OK, stored.StatusCode);
        return client;
    }

    private static TestFile Study(string series, string instance) => new TestFile("9.1", series, instance)
        .Text(0x00080005, "CS", "ISO_IR 100").Text(0x00080020, "DA", "20240229").Text(0x00080050, "SH", "A1")
        .Text(0x00080090, "PN", "Who^Dr").Text(0x00081030, "LO", "Caf\u00E9").Text(0x00100030, "DA", "19700101");
}
