namespace HealthData.Dicom.Tests.Search;

public sealed class SearchPagingTests
{
    private static string Uid(int number) => $"1.{number}";

    [Theory]
    [InlineData(0, 1)]
    [InlineData(199, 1)]
    [InlineData(200, 2)]
    [InlineData(201, 2)]
    [InlineData(450, 3)]
    public async Task Full_pages_go_on_and_a_short_page_ends(int studies, int requests)
    {
        var archive = new StudyArchive().Add(studies);

        Assert.Equal(archive.Studies, await archive.Client.SearchStudiesAsync().UidsAsync());
        Assert.Equal(requests, archive.Transport.Attempts.Count);
        Assert.Equal(archive.Studies, archive.Client.SearchStudies().Select(study => study.StudyInstanceUid));
    }

    [Theory]
    [InlineData(null, null, 200)]
    [InlineData(7, null, 7)]
    [InlineData(null, 5, 5)]
    [InlineData(7, 5, 5)]
    [InlineData(7, 1000, 200)]
    [InlineData(7, 0, 7)]
    [InlineData(7, -3, 7)]
    public async Task The_size_of_pages_is_that_of_the_hint_or_the_query(int? ofQuery, int? hint, int expected)
    {
        var archive = new StudyArchive().Add(3);
        var query = new StudyQuery { PageSize = ofQuery };

        await archive.Client.SearchStudiesAsync(query).AsPages(null, hint).CollectAsync();

        Assert.Equal($"?limit={expected}", archive.Windows[0]);
    }

    [Fact]
    public async Task Pages_are_fetched_when_they_are_asked_for()
    {
        var archive = new StudyArchive().Add(5);
        var studies = archive.Client.SearchStudiesAsync(new StudyQuery { PageSize = 2 });
        Assert.Empty(archive.Windows);

        await foreach (var study in studies)
        {
            if (study.StudyInstanceUid == Uid(3))
            {
                break;
            }
        }

        Assert.Equal(["?limit=2", "?limit=2&offset=2"], archive.Windows);
    }

    [Fact]
    public async Task A_token_resumes_a_search_in_another_process()
    {
        var archive = new StudyArchive().Add(5);
        var query = new StudyQuery { PageSize = 2 };
        var first = await archive.Client.SearchStudiesAsync(query).AsPages().CollectAsync();

        var rest = await new StudyArchive().Add(5).Client.SearchStudiesAsync(query)
            .AsPages(first[0].ContinuationToken).CollectAsync();
        var twin = archive.Client.SearchStudies(query).AsPages(first[0].ContinuationToken).ToList();

        Assert.Equal([2, 2, 1], first.Select(page => page.Values.Count));
        Assert.Null(first[^1].ContinuationToken);
        Assert.Equal(
            [Uid(3), Uid(2), Uid(1)], rest.SelectMany(page => page.Values).Select(study => study.StudyInstanceUid));
        Assert.Equal(
            [Uid(3), Uid(2), Uid(1)], twin.SelectMany(page => page.Values).Select(study => study.StudyInstanceUid));
    }

    [Theory]
    [InlineData("299 pacs \"There are 3 additional results that can be requested\"")]
    [InlineData("299: There are more")]
    [InlineData("199 pacs \"x\", 299 pacs \"y\"")]
    public async Task A_short_page_with_a_warning_goes_on(string warning)
    {
        StudyArchive archive = null!;
        archive = new StudyArchive
        {
            Choose = (_, offset, _) => archive.Window(offset, 3),
            Warning = number => number < 3 ? warning : null,
        }.Add(8);

        Assert.Equal(archive.Studies, await archive.Client.SearchStudiesAsync().UidsAsync());
        Assert.Equal(3, archive.Windows.Length);
    }

    [Fact]
    public async Task A_warning_of_another_kind_does_not_go_on()
    {
        var archive = new StudyArchive { Warning = _ => "110 cache \"Stale since 299 seconds\"" }.Add(3);

        await archive.Client.SearchStudiesAsync().UidsAsync();

        Assert.Single(archive.Windows);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(12, 2)]
    [InlineData(27, 4)]
    public async Task Elsewhere_than_at_Azure_a_short_page_is_followed_by_one_more_request(int studies, int requests)
    {
        StudyArchive archive = null!;
        archive = new StudyArchive("http://localhost:9/dicom-web")
        {
            Choose = (_, offset, _) => archive.Window(offset, 12),
        }.Add(studies);

        Assert.Equal(archive.Studies, await archive.Client.SearchStudiesAsync().UidsAsync());
        Assert.Equal(requests, archive.Windows.Length);
    }

    [Fact]
    public async Task Elsewhere_than_at_Azure_a_short_page_of_nothing_new_ends()
    {
        StudyArchive archive = null!;
        archive = new StudyArchive(
            "http://localhost:9/dicom-web")
        { Choose = (_, _, _) => archive.Window(0, 2) }.Add(2);

        Assert.Equal(archive.Studies, await archive.Client.SearchStudiesAsync().UidsAsync());
        Assert.Equal(["?limit=200", "?limit=200&offset=2"], archive.Windows);
    }

    [Fact]
    public async Task A_partial_answer_goes_on()
    {
        StudyArchive archive = null!;
        archive = new StudyArchive { Status = 206, Choose = (_, offset, _) => archive.Window(offset, 3) }.Add(7);

        Assert.Equal(archive.Studies, await archive.Client.SearchStudiesAsync().UidsAsync());
    }

    [Fact]
    public async Task A_warning_on_an_empty_page_ends()
    {
        var archive = new StudyArchive { Warning = _ => "299 pacs \"more\"" };

        Assert.Empty(await archive.Client.SearchStudiesAsync().UidsAsync());
        Assert.Single(archive.Windows);
    }

    [Fact]
    public async Task Results_that_arrivals_moved_to_a_later_page_come_once()
    {
        StudyArchive archive = null!;
        archive = new StudyArchive { Before = number => archive.Add(number == 1 ? 0 : 3) }.Add(20);

        var found = await archive.Client.SearchStudiesAsync(new StudyQuery { PageSize = 5 }).UidsAsync();

        Assert.Equal(Enumerable.Range(1, 20).Select(Uid).Reverse(), found);
    }

    [Theory]
    [InlineData(200, 200)]
    [InlineData(200, 1_000)]
    [InlineData(200, 5_000)]
    [InlineData(200, 5_017)]
    [InlineData(3, 30)]
    [InlineData(1, 1)]
    [InlineData(1, 40)]
    public async Task Pages_of_nothing_new_hide_no_older_results(int size, int arrivals)
    {
        StudyArchive archive = null!;
        var old = Math.Max(4 * size, 2 * arrivals);
        archive = new StudyArchive { Before = number => archive.Add(number == 3 ? arrivals : 0) }.Add(old);

        var found = await archive.Client.SearchStudiesAsync(new StudyQuery { PageSize = size }).UidsAsync();

        Assert.Equal(found.Length, found.Distinct().Count());
        Assert.Empty(Enumerable.Range(1, old).Select(Uid).Except(found));
    }

    [Fact]
    public async Task Many_random_arrivals_hide_no_older_results()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var size = random.Next(1, 40);
            StudyArchive archive = null!;
            archive = new StudyArchive { Before = _ => archive.Add(random.Next(0, 3) * random.Next(0, size)) };
            archive.Add(random.Next(1, 600));
            var old = archive.Studies.ToArray();
            var budget = 0;

            List<string> found = [];
            await foreach (var study in archive.Client.SearchStudiesAsync(new StudyQuery { PageSize = size }))
            {
                found.Add(study.StudyInstanceUid!);
                Assert.True(++budget < 1_000_000, $"seed {seed}");
            }

            Assert.True(found.Count == found.Distinct().Count(), $"seed {seed}");
            Assert.True(!old.Except(found).Any(), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(200, 200)]
    [InlineData(2, 2)]
    [InlineData(1, 1)]
    [InlineData(10, 35)]
    [InlineData(10, 5_000)]
    public async Task A_server_that_ignores_the_offset_ends_the_search(int size, int given)
    {
        StudyArchive archive = null!;
        archive = new StudyArchive { Choose = (_, _, _) => archive.Window(0, given) }.Add(given);

        var found = await archive.Client.SearchStudiesAsync(new StudyQuery { PageSize = size }).UidsAsync();

        Assert.Equal(archive.Studies, found);
        Assert.InRange(archive.Windows.Length, 2, Math.Max(5, 25 / given));
    }

    [Fact]
    public async Task A_server_that_repeats_its_last_page_ends_the_search()
    {
        StudyArchive archive = null!;
        archive = new StudyArchive { Choose = (_, offset, limit) => archive.Window(Math.Min(offset, 80), limit) }.Add(
            100);

        var found = await archive.Client.SearchStudiesAsync(new StudyQuery { PageSize = 20 }).UidsAsync();

        Assert.Equal(archive.Studies, found);
        Assert.InRange(archive.Windows.Length, 6, 8);
    }

    [Fact]
    public async Task A_server_that_starts_over_at_its_end_ends_the_search()
    {
        StudyArchive archive = null!;
        archive = new StudyArchive { Choose = (_, offset, limit) => archive.Window(offset % 100, limit) }.Add(100);

        var found = await archive.Client.SearchStudiesAsync(new StudyQuery { PageSize = 20 }).UidsAsync();

        Assert.Equal(archive.Studies, found);
        Assert.InRange(archive.Windows.Length, 6, 60);
    }

    [Theory]
    [InlineData("299 pacs \"more\"")]
    [InlineData(null)]
    public async Task A_server_without_uids_that_repeats_itself_ends_the_search(string? warning)
    {
        var archive = new StudyArchive
        {
            Choose = (_, _, _) => ["{}", "{}", """{"00100020":{"vr":"LO","Value":["7"]}}"""],
            Warning = _ => warning,
        };

        var found = await archive.Client.SearchStudiesAsync(new StudyQuery { PageSize = 3 }).CollectAsync();

        Assert.True(found.Count >= 3);
        Assert.InRange(archive.Windows.Length, 2, 10);
    }

    [Fact]
    public async Task A_server_that_ignores_the_limit_is_paged_by_what_it_gives()
    {
        StudyArchive archive = null!;
        archive = new StudyArchive { Choose = (_, offset, _) => archive.Window(offset, 70) }.Add(100);

        var pages = await archive.Client.SearchStudiesAsync(new StudyQuery { PageSize = 10 }).AsPages().CollectAsync();

        Assert.Equal([70, 30, 0], pages.Select(page => page.Values.Count));
        Assert.Equal(["?limit=10", "?limit=10&offset=70", "?limit=10&offset=100"], archive.Windows);
    }

    [Fact]
    public async Task A_result_that_stands_twice_on_a_page_comes_once()
    {
        var archive = new StudyArchive { Choose = (_, _, _) => ["1.1", "1.2", "1.1"] };

        Assert.Equal(["1.1", "1.2"], await archive.Client.SearchStudiesAsync().UidsAsync());
    }

    [Fact]
    public async Task Each_enumeration_of_a_search_is_whole()
    {
        var archive = new StudyArchive().Add(25);
        var studies = archive.Client.SearchStudiesAsync(new StudyQuery { PageSize = 4 });
        var twin = archive.Client.SearchStudies(new StudyQuery { PageSize = 4 });
        var pages = studies.AsPages();

        await using var one = studies.GetAsyncEnumerator();
        await using var two = studies.GetAsyncEnumerator();
        List<string> ofOne = [], ofTwo = [];
        var goOn = (true, true);
        while (goOn.Item1 || goOn.Item2)
        {
            goOn = (await one.MoveNextAsync(), await two.MoveNextAsync());
            ofOne.AddRange(goOn.Item1 ? [one.Current.StudyInstanceUid!] : []);
            ofTwo.AddRange(goOn.Item2 ? [two.Current.StudyInstanceUid!] : []);
        }

        Assert.Equal(archive.Studies, ofOne);
        Assert.Equal(archive.Studies, ofTwo);
        Assert.Equal(archive.Studies, await studies.UidsAsync());
        Assert.Equal(archive.Studies, twin.Zip(twin).Select(pair => pair.First.StudyInstanceUid));
        foreach (var _ in new int[2])
        {
            Assert.Equal(25, (await pages.CollectAsync()).Sum(page => page.Values.Count));
        }
    }

    [Fact]
    public async Task Series_and_instances_are_told_apart_by_their_own_uids()
    {
        const string Results = """
            [{"0020000D":{"vr":"UI","Value":["1"]},"0020000E":{"vr":"UI","Value":["2"]},
            "00080018":{"vr":"UI","Value":["3"]}},
            {"0020000D":{"vr":"UI","Value":["1"]},"0020000E":{"vr":"UI","Value":["2"]},
            "00080018":{"vr":"UI","Value":["4"]}},
            {"0020000D":{"vr":"UI","Value":["1"]},"0020000E":{"vr":"UI","Value":["5"]},
            "00080018":{"vr":"UI","Value":["4"]}}]
            """;
        await using var server = QidoServer.Answering(Results);
        var client = server.Client();

        Assert.Equal(["1"], await client.SearchStudiesAsync().UidsAsync());
        Assert.Equal(
            ["2", "5"], (await client.SearchSeriesAsync().CollectAsync()).Select(one => one.SeriesInstanceUid));
        Assert.Equal(3, (await client.SearchInstancesAsync().CollectAsync()).Count);
    }
}
