namespace HealthData.Peers.Tests.Orthanc;

public sealed class SearchTests(OrthancServer orthanc) : OrthancTests(orthanc)
{
    private readonly string _patient = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task Nothing_found_is_an_empty_list_and_not_204()
    {
        var raw = await GetAsync($"/studies?PatientID={_patient}", "application/dicom+json");
        Assert.Equal((HttpStatusCode.OK, "[]"), (raw.Status, raw.Text));

        Assert.Empty(await ToListAsync(Client.SearchStudiesAsync(Query(), Token)));
        Assert.Empty(Client.SearchStudies(Query(), Token));
    }

    [Fact]
    public async Task Attribute_that_is_not_known_is_ignored()
    {
        var file = await StoreAsync(File());
        var query = Query();
        query.Matches[new AttributeTag(0x99887766)] = "x";

        Assert.Equal(
            file.Study, Assert.Single(await ToListAsync(Client.SearchStudiesAsync(query, Token))).StudyInstanceUid);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("Gr*")]
    [InlineData("*WALD*")]
    [InlineData("Gr*nwald?Anna")]
    public async Task Wildcards_match(string name)
    {
        var file = await StoreAsync(
            File().Text(0x00080005, "CS", "ISO_IR 100").Text(0x00100010, "PN", "Grünwald^Anna"));
        var study = Assert.Single(await ToListAsync(Client.SearchStudiesAsync(Query(name), Token)));

        Assert.Equal(file.Study, study.StudyInstanceUid);
        Assert.Equal("Grünwald", study.PatientName?.FamilyName);
        Assert.Empty(await ToListAsync(Client.SearchStudiesAsync(Query("Wald*"), Token)));
    }

    [Fact]
    public async Task Escapes_are_not_undone_so_wildcards_must_stand_in_for_what_is_escaped()
    {
        await StoreAsync(File().Text(0x00080005, "CS", "ISO_IR 100").Text(0x00100010, "PN", "Grünwald"));

        Assert.Empty(await ToListAsync(Client.SearchStudiesAsync(Query("Grünwald"), Token)));
        Assert.Single(await ToListAsync(Client.SearchStudiesAsync(Query("Gr*nwald"), Token)));
    }

    [Fact]
    public async Task A_caret_is_sent_as_it_is()
    {
        var file = await StoreAsync(File().Text(0x00100010, "PN", "Doe^Jane"));

        var study = Assert.Single(await ToListAsync(Client.SearchStudiesAsync(Query("Doe^Jane"), Token)));

        Assert.Equal(file.Study, study.StudyInstanceUid);
    }

    [Fact]
    public async Task Characters_that_a_query_may_hold_are_not_escaped()
    {
        await StoreAsync(File().Text(0x00081030, "LO", "CT/a:b@c?d"));
        var query = Query();
        query.StudyDescription = "CT/a:b@c?d";

        Assert.Single(await ToListAsync(Client.SearchStudiesAsync(query, Token)));
    }

    [Fact]
    public async Task Fuzzy_matching_is_ignored()
    {
        await StoreAsync(File().Text(0x00100010, "PN", "Doe^Jane"));
        var query = Query("Jane");
        query.FuzzyMatching = true;

        Assert.Empty(await ToListAsync(Client.SearchStudiesAsync(query, Token)));
    }

    [Fact]
    public async Task Answer_is_indented_by_tabs_and_names_the_character_set_of_each_item()
    {
        await StoreAsync(File());
        await StoreAsync(File());
        var raw = await GetAsync($"/studies?PatientID={_patient}", "application/dicom+json");
        Assert.Contains("\n\t\"00080005\" : \n\t{", raw.Text, StringComparison.Ordinal);
        Assert.Contains("\n,{", raw.Text, StringComparison.Ordinal);

        var studies = await ToListAsync(Client.SearchStudiesAsync(Query(), Token));
        Assert.Equal(2, studies.Count);
        Assert.All(
            studies, study => Assert.Equal("ISO_IR 100", study.Attributes.GetString(Keyword.SpecificCharacterSet)));
    }

    [Fact]
    public async Task Counts_come_as_numbers_without_being_asked_for()
    {
        var slices = CtPhantom.CreateSeries(3, 16, new CtPhantomOptions { Seed = 411 });
        (await Client.StoreAsync(slices.Select(slice => InstanceContent.FromBytes(slice.Content)), null, Token))
            .Value.EnsureComplete();
        var uid = slices[0].StudyInstanceUid;
        var study = Assert.Single(Client.SearchStudies(new StudyQuery { StudyInstanceUid = uid }, Token));
        var series = Assert.Single(await ToListAsync(Client.SearchSeriesAsync(null, uid, Token)));

        Assert.Equal((3, 3), (study.NumberOfInstances, series.NumberOfInstances));
        Assert.Equal("CT", series.Modality);
    }

    [Fact]
    public async Task Every_study_is_found_once_whatever_the_size_of_pages()
    {
        List<string> stored = [];
        for (var number = 0; number < 23; number++)
        {
            stored.Add((await StoreAsync(File())).Study);
        }

        foreach (var size in new int?[] { 1, 5, 23, 24, null })
        {
            var query = Query();
            query.PageSize = size;
            var found = await ToListAsync(Client.SearchStudiesAsync(query, Token));
            Assert.Equal(stored.Order(), found.Select(study => study.StudyInstanceUid).Order());
        }
    }

    [Fact]
    public async Task Without_a_limit_all_comes_at_once_so_the_client_always_sends_one()
    {
        var slices = CtPhantom.CreateSeries(250, 8, new CtPhantomOptions { Seed = 412 });
        (await Client.StoreAsync(slices.Select(slice => InstanceContent.FromBytes(slice.Content)), null, Token))
            .Value.EnsureComplete();
        var path = $"/studies/{slices[0].StudyInstanceUid}/instances";
        using var raw = JsonDocument.Parse((await GetAsync(path, "application/dicom+json")).Body);
        Assert.Equal(250, raw.RootElement.GetArrayLength());

        List<int> pages = [];
        await foreach (var page in Client.SearchInstancesAsync(
            null, slices[0].StudyInstanceUid, cancellationToken: Token).AsPages())
        {
            pages.Add(page.Values.Count);
        }

        // A short page is no end by itself, so the client asks once more.
        Assert.Equal([200, 50, 0], pages);
    }

    [Fact]
    public async Task Every_level_finds_what_is_below_it()
    {
        var file = await StoreAsync(File());
        Assert.Equal(file.Series, Assert.Single(Client.SearchSeries(null, file.Study, Token)).SeriesInstanceUid);
        Assert.Equal(
            file.Series,
            Assert.Single(
                Client.SearchSeries(
                    new SeriesQuery { SeriesInstanceUid = file.Series }, null, Token)).SeriesInstanceUid);
        Assert.Equal(
            file.Instance,
            Assert.Single(Client.SearchInstances(null, file.Study, null, Token)).SopInstanceUid);
        Assert.Equal(
            file.Instance,
            Assert.Single(
                await ToListAsync(Client.SearchInstancesAsync(null, file.Study, file.Series, Token))).SopInstanceUid);
        Assert.Equal(
            file.Instance,
            Assert.Single(
                Client.SearchInstances(new InstanceQuery { PatientId = _patient }, null, null, Token)).SopInstanceUid);
    }

    [Fact]
    public async Task Days_and_fields_beside_the_usual_ones_work()
    {
        await StoreAsync(File().Text(0x00080020, "DA", "20260102").Text(0x00081030, "LO", "Knee"));
        await StoreAsync(File().Text(0x00080020, "DA", "20270102").Text(0x00081030, "LO", "Hip"));
        var query = Query();
        query.StudyDate = new DateRange(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        query.IncludeFields.Add(Keyword.StudyDescription);

        var study = Assert.Single(Client.SearchStudies(query, Token));
        Assert.Equal((new DateOnly(2026, 1, 2), "Knee"), (study.StudyDate, study.StudyDescription));
    }

    private static async Task<List<T>> ToListAsync<T>(AsyncPageable<T> pageable)
        where T : notnull
    {
        List<T> items = [];
        await foreach (var item in pageable)
        {
            items.Add(item);
        }

        return items;
    }

    private StudyQuery Query(string? name = null) => new() { PatientId = _patient, PatientName = name };

    private TestFile File() => new TestFile().Text(0x00100020, "LO", _patient);
}
