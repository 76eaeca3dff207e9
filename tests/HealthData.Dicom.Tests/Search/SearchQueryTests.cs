namespace HealthData.Dicom.Tests.Search;

public sealed class SearchQueryTests
{
    private static readonly DateOnly Day = new(2026, 3, 9);

    public static TheoryData<string, SearchQuery> Properties => new()
    {
        { "0020000D=1.2.3", new StudyQuery { StudyInstanceUid = "1.2.3" } },
        { "00100010=Doe^Jane", new StudyQuery { PatientName = "Doe^Jane" } },
        { "00100020=7", new StudyQuery { PatientId = "7" } },
        { "00100030=20260309", new StudyQuery { PatientBirthDate = Day } },
        { "00080050=A-1", new StudyQuery { AccessionNumber = "A-1" } },
        { "00080090=House^Gregory", new StudyQuery { ReferringPhysicianName = "House^Gregory" } },
        { "00080020=20260309", new StudyQuery { StudyDate = Day } },
        { "00081030=Chest", new StudyQuery { StudyDescription = "Chest" } },
        { "00080061=CT", new StudyQuery { ModalitiesInStudy = "CT" } },
        { "0020000E=1.2.3.4", new SeriesQuery { SeriesInstanceUid = "1.2.3.4" } },
        { "00080060=MR", new SeriesQuery { Modality = "MR" } },
        { "00400244=20260309", new SeriesQuery { PerformedProcedureStepStartDate = Day } },
        { "00081090=X-1000", new SeriesQuery { ManufacturerModelName = "X-1000" } },
        { "00080018=1.2.3.4.5", new InstanceQuery { SopInstanceUid = "1.2.3.4.5" } },
        { "fuzzymatching=true", new StudyQuery { FuzzyMatching = true } },
        { "includefield=all", new StudyQuery { IncludeAllFields = true } },
    };

    public static TheoryData<string, DateRange> Ranges => new()
    {
        { "20260309", Day },
        { "20260309", DateRange.FromDateOnly(Day) },
        { "20260309-20260310", new DateRange(Day, Day.AddDays(1)) },
        { "20260309-", new DateRange(Day, null) },
        { "-20260309", new DateRange(null, Day) },
        { "00010101-99991231", new DateRange(DateOnly.MinValue, DateOnly.MaxValue) },
    };

    [Theory]
    [MemberData(nameof(Properties), DisableDiscoveryEnumeration = true)]
    public async Task Each_property_is_its_attribute(string expected, SearchQuery query)
    {
        await using var server = QidoServer.Empty();

        Assert.Equal(expected, await server.QueryOfAsync(query));
    }

    [Theory]
    [MemberData(nameof(Ranges), DisableDiscoveryEnumeration = true)]
    public async Task A_range_of_days_includes_both_ends(string expected, DateRange range)
    {
        await using var server = QidoServer.Empty();

        Assert.Equal("00080020=" + expected, await server.QueryOfAsync(new StudyQuery { StudyDate = range }));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public async Task The_culture_changes_nothing(string culture)
    {
        await using var server = QidoServer.Empty();
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new(culture);
        try
        {
            Assert.Equal(
                "00080020=20260309-20260310&includefield=00280010",
                await server.QueryOfAsync(new StudyQuery
                {
                    StudyDate = new DateRange(Day, Day.AddDays(1)),
                    IncludeFields = { Keyword.Rows },
                }));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task A_range_without_ends_is_not_searched_by()
    {
        await using var server = QidoServer.Empty();

        Assert.Equal(string.Empty, await server.QueryOfAsync(new StudyQuery { StudyDate = new DateRange(null, null) }));
    }

    [Fact]
    public async Task A_query_for_all_has_a_window_alone()
    {
        await using var server = QidoServer.Empty();
        var client = server.Client();

        await client.SearchStudiesAsync().CollectAsync();
        await client.SearchStudiesAsync(new StudyQuery { PageSize = 7 }).CollectAsync();

        Assert.Equal(["/v2/studies?limit=200", "/v2/studies?limit=7"], server.Targets);
    }

    [Fact]
    public async Task All_properties_go_together()
    {
        await using var server = QidoServer.Empty();

        var sent = await server.QueryOfAsync(new InstanceQuery
        {
            PatientId = "7",
            Modality = "CT",
            SopInstanceUid = "1.5",
            FuzzyMatching = true,
            IncludeFields = { Keyword.PatientSex, Keyword.Rows },
        });

        Assert.Equal(
            "00100020=7&00080060=CT&00080018=1.5&fuzzymatching=true&includefield=00100040&includefield=00280010", sent);
    }

    [Fact]
    public async Task Other_attributes_are_matched_by_tag_private_ones_too()
    {
        await using var server = QidoServer.Empty();

        var sent = await server.QueryOfAsync(new StudyQuery
        {
            Matches =
            {
                [Keyword.PatientAge] = "042Y",
                [AttributeTag.Parse("00091002")] = "private",
                [AttributeTag.Parse("00080030")] = "0800-1200",
            },
        });

        Assert.Equal("00101010=042Y&00091002=private&00080030=0800-1200", sent);
    }

    [Fact]
    public async Task All_fields_leave_no_room_for_single_ones()
    {
        await using var server = QidoServer.Empty();

        var query = new StudyQuery { IncludeAllFields = true, IncludeFields = { Keyword.PatientSex } };

        Assert.Equal("includefield=all", await server.QueryOfAsync(query));
    }

    [Fact]
    public async Task A_field_is_included_once()
    {
        await using var server = QidoServer.Empty();

        var query = new StudyQuery { IncludeFields = { Keyword.PatientSex, Keyword.Rows, Keyword.PatientSex } };

        Assert.Equal("includefield=00100040&includefield=00280010", await server.QueryOfAsync(query));
    }

    [Theory]
    [InlineData("a&b", "a%26b")]
    [InlineData("a=b", "a%3Db")]
    [InlineData("a+b", "a%2Bb")]
    [InlineData("a b", "a%20b")]
    [InlineData("a%b", "a%25b")]
    [InlineData("%41", "%2541")]
    [InlineData("%2A", "%252A")]
    [InlineData("a#b", "a%23b")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("a/b", "a/b")]
    [InlineData("a?b", "a?b")]
    [InlineData("a\"b'c", "a%22b%27c")]
    [InlineData("a*", "a*")]
    [InlineData("a;b,c", "a%3Bb%2Cc")]
    [InlineData("..", "..")]
    [InlineData("~a-b_c.d", "~a-b_c.d")]
    [InlineData("Yamada^Tarou=山田^太郎", "Yamada^Tarou%3D%E5%B1%B1%E7%94%B0^%E5%A4%AA%E9%83%8E")]
    [InlineData("\u00e4\u2028\ud83d\ude00", "%C3%A4%E2%80%A8%F0%9F%98%80")]
    [InlineData("<>[]{}|`:@!$()", "%3C%3E%5B%5D%7B%7D%7C%60:@%21%24%28%29")]
    public async Task A_value_is_escaped_where_a_query_cannot_hold_it(string value, string onTheWire)
    {
        await using var server = QidoServer.Empty();

        Assert.Equal("00100010=" + onTheWire, await server.QueryOfAsync(new StudyQuery { PatientName = value }));
        Assert.Equal(
            "00091002=" + onTheWire,
            await server.QueryOfAsync(new StudyQuery { Matches = { [AttributeTag.Parse("00091002")] = value } }));
    }

    [Fact]
    public async Task Later_changes_of_the_query_change_no_search()
    {
        await using var server = QidoServer.Empty();
        var query = new StudyQuery { PatientId = "1", IncludeFields = { Keyword.Rows } };
        var studies = server.Client().SearchStudiesAsync(query);

        query.PatientId = "2";
        query.IncludeFields.Clear();
        await studies.CollectAsync();

        Assert.Contains("00100020=1&includefield=00280010", server.Targets[0], StringComparison.Ordinal);
    }
}
