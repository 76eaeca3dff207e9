namespace HealthData.Dicom.Tests.Search;

/// <summary>Entries that can't be read take their places: they neither end a search nor keep it going.</summary>
public sealed class UnreadEntryTests
{
    private static readonly StudyQuery Query = new() { PageSize = 3, OnProblem = ProblemPolicy.Continue };

    [Theory]
    [InlineData(StudyArchive.Azure)]
    [InlineData("http://localhost:9/dicom-web")]
    public async Task A_page_of_bad_entries_alone_hides_no_later_results(string endpoint)
    {
        var archive = Archive(endpoint, bad: offset => offset is >= 3 and < 6);

        var pages = await archive.Client.SearchStudiesAsync(Query).AsPages().CollectAsync();

        Assert.Equal(
            archive.Studies.Where((_, index) => index is < 3 or >= 6),
            pages.SelectMany(page => page.Values).Select(study => study.StudyInstanceUid));
        Assert.Equal(3, pages.Sum(page => page.GetProblems().Count));
        Assert.Equal(
            pages.SelectMany(page => page.Values).Select(study => study.StudyInstanceUid),
            archive.Client.SearchStudies(Query).Select(study => study.StudyInstanceUid));
    }

    [Fact]
    public async Task A_server_that_repeats_bad_entries_alone_ends_the_search()
    {
        var archive = new StudyArchive { Choose = (_, _, _) => [Bad(1), Bad(2), Bad(3)] };

        Assert.Empty(await archive.Client.SearchStudiesAsync(Query).CollectAsync());
        Assert.InRange(archive.Windows.Length, 2, 10);
    }

    private static StudyArchive Archive(string endpoint, Func<int, bool> bad)
    {
        StudyArchive archive = null!;
        archive = new StudyArchive(endpoint)
        {
            Choose = (_, offset, limit) => archive.Window(offset, limit)
                .Select((study, index) => bad(offset + index) ? Bad(offset + index) : study),
        }.Add(8);
        return archive;
    }

    private static string Bad(int number) => $$"""{"00100010":{{number}}}""";
}
