namespace HealthData.Dicom.Tests.Search;

public sealed class SearchInWorkspaceTests
{
    private static readonly DateOnly Day = new(2026, 3, 9);

    public static TheoryData<InstanceQuery> Finding => new()
    {
        new InstanceQuery { StudyInstanceUid = "1.2.7" },
        new InstanceQuery { SeriesInstanceUid = "1.2.7.1" },
        new InstanceQuery { SopInstanceUid = "1.2.7.1.1" },
        new InstanceQuery { PatientName = "O'Neil & S\u00f8n^Zo\u00eb" },
        new InstanceQuery { PatientName = "zo", FuzzyMatching = true },
        new InstanceQuery { PatientId = "a+b=c%d#e" },
        new InstanceQuery { PatientBirthDate = new DateOnly(1970, 1, 1) },
        new InstanceQuery { AccessionNumber = "A/1" },
        new InstanceQuery { ReferringPhysicianName = "House^G" },
        new InstanceQuery { StudyDate = Day },
        new InstanceQuery { StudyDate = new DateRange(Day, Day) },
        new InstanceQuery { StudyDate = new DateRange(Day.AddDays(-1), Day.AddDays(1)) },
        new InstanceQuery { StudyDate = new DateRange(Day, null) },
        new InstanceQuery { PatientBirthDate = new DateRange(null, new DateOnly(1970, 1, 1)) },
        new InstanceQuery { StudyDescription = "Chest? (x)" },
        new InstanceQuery { ModalitiesInStudy = "CT" },
        new InstanceQuery { Modality = "CT" },
        new InstanceQuery { PerformedProcedureStepStartDate = Day },
        new InstanceQuery { ManufacturerModelName = "X 1000" },
        new InstanceQuery { Matches = { [Keyword.PatientAge] = "042Y" } },
        new InstanceQuery { PatientId = "a+b=c%d#e", Modality = "CT", StudyDate = Day, PageSize = 1 },
    };

    [Theory]
    [MemberData(nameof(Finding), DisableDiscoveryEnumeration = true)]
    public async Task Each_property_finds_its_instance_and_no_other(InstanceQuery query)
    {
        await using var lab = await StartAsync();

        var found = await lab.Client.SearchInstancesAsync(query).CollectAsync();

        Assert.Equal("1.2.7.1.1", Assert.Single(found).SopInstanceUid);
        Assert.Single(lab.Client.SearchInstances(query));
    }

    [Fact]
    public async Task Results_have_what_was_included()
    {
        await using var lab = await StartAsync();
        var client = lab.Client;

        var plain = Assert.Single(await client.SearchStudiesAsync(new() { StudyInstanceUid = "1.2.7" }).CollectAsync());
        var more = Assert.Single(await client.SearchStudiesAsync(new()
        {
            StudyInstanceUid = "1.2.7",
            IncludeFields = { Keyword.NumberOfStudyRelatedInstances, Keyword.ModalitiesInStudy },
        }).CollectAsync());
        var all = Assert.Single(
            await client.SearchInstancesAsync(new() { IncludeAllFields = true }, "1.2.7", "1.2.7.1").CollectAsync());

        Assert.Null(plain.NumberOfInstances);
        Assert.Equal("O'Neil & S\u00f8n", plain.PatientName?.FamilyName);
        Assert.Equal(Day, plain.StudyDate);
        Assert.Equal(1, more.NumberOfInstances);
        Assert.Equal(["CT"], more.ModalitiesInStudy);
        Assert.Equal("1.2.840.10008.5.1.4.1.1.2", all.SopClassUid);
        Assert.Equal("1.2.7.1.1", all.SopInstanceUid);
    }

    [Fact]
    public async Task Series_and_instances_are_found_in_their_study()
    {
        await using var lab = await StartAsync();

        var series = await lab.Client.SearchSeriesAsync(new SeriesQuery { Modality = "CT" }, "1.2.7").CollectAsync();
        var none = await lab.Client.SearchSeriesAsync(new SeriesQuery { Modality = "MR" }, "1.2.7").CollectAsync();

        Assert.Equal("1.2.7.1", Assert.Single(series).SeriesInstanceUid);
        Assert.Empty(none);
        Assert.Empty(await lab.Client.SearchInstancesAsync(null, "9.9").CollectAsync());
    }

    [Fact]
    public async Task What_the_service_refuses_is_a_failure()
    {
        await using var lab = await StartAsync();
        var query = new StudyQuery { Matches = { [Keyword.PatientSex] = "F" } };

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Client.SearchStudiesAsync(query).CollectAsync());

        Assert.Equal(400, exception.Status);
    }

    [Fact]
    public async Task Ten_thousand_instances_are_paged_while_others_arrive()
    {
        const int Seed = 1;
        await using var lab = await Lab.StartAsync();
        var random = new Random(Seed);
        await Crowd.StoreAsync(lab, "old", 10_000);
        var arrived = 0;
        List<string> found = [];

        await foreach (var page in lab.Client.SearchInstancesAsync().AsPages())
        {
            found.AddRange(page.Values.Select(instance => instance.SopInstanceUid!));
            var arrivals = random.Next(8) switch { 0 => 200, 1 => random.Next(1_000), < 5 => random.Next(20), _ => 0 };
            if (arrived < 5_000 && arrivals > 0)
            {
                await Crowd.StoreAsync(lab, $"new{arrived}", arrivals);
                arrived += arrivals;
            }
        }

        Assert.True(arrived > 100, $"seed {Seed}");
        Assert.True(found.Count == found.Distinct().Count(), $"seed {Seed}: something came twice");
        Assert.Equal(10_000, found.Count(uid => uid.StartsWith("old", StringComparison.Ordinal)));
    }

    private static async Task<Lab> StartAsync()
    {
        var lab = await Lab.StartAsync(options => options.Dicom.ExtendedQueryTags.Add(
            new FakeQueryTag(Keyword.PatientAge, FakeQueryTagLevel.Study)));
        await lab.StoreAsync(new TestFile("1.2.7", "1.2.7.1", "1.2.7.1.1")
            .Text(0x00080005, "CS", "ISO_IR 100")
            .Text(0x00100010, "PN", "O'Neil & S\u00f8n^Zo\u00eb").Text(0x00100020, "LO", "a+b=c%d#e")
            .Text(0x00100030, "DA", "19700101").Text(0x00101010, "AS", "042Y")
            .Text(0x00080050, "SH", "A/1").Text(0x00080090, "PN", "House^G").Text(0x00080020, "DA", "20260309")
            .Text(0x00081030, "LO", "Chest? (x)").Text(0x00080060, "CS", "CT").Text(0x00400244, "DA", "20260309")
            .Text(0x00081090, "LO", "X 1000"));
        await lab.StoreAsync(new TestFile("1.2.8", "1.2.8.1", "1.2.8.1.1")
            .Text(0x00100010, "PN", "Doe^Jane").Text(0x00100020, "LO", "a").Text(0x00100030, "DA", "19700102")
            .Text(0x00101010, "AS", "041Y").Text(0x00080050, "SH", "A").Text(0x00080020, "DA", "20260307")
            .Text(0x00080060, "CS", "MR").Text(0x00400244, "DA", "20260308"));
        await lab.StoreAsync(new TestFile("1.2.9", "1.2.9.1", "1.2.9.1.1"));
        return lab;
    }
}
