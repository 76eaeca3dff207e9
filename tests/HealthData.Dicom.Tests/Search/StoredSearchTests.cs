namespace HealthData.Dicom.Tests.Search;

/// <summary>Searching for what was stored, over a real socket.</summary>
public sealed class StoredSearchTests
{
    private const int Count = 10_000;

    [Fact]
    public async Task Ten_thousand_instances_are_all_found_once_while_new_ones_arrive()
    {
        await using var lab = await Lab.StartAsync(options => options.Dicom.Storage = FakeDicomStorage.CountOnly);
        var old = await StoreManyAsync(lab);
        List<string> found = [];

        await foreach (var page in lab.Client.SearchInstancesAsync(new InstanceQuery { PatientId = "p1" }).AsPages())
        {
            found.AddRange(page.Values.Select(instance => instance.SopInstanceUid!));
            await lab.StoreAsync(new TestFile("6.1", "6.2"));
        }

        Assert.True(lab.Workspace.Dicom.Count >= Count + (Count / 200));
        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.Empty(old.Except(found));
    }

    [Fact]
    public async Task Metadata_of_ten_thousand_instances_is_complete_while_new_ones_arrive()
    {
        await using var lab = await Lab.StartAsync(options => options.Dicom.Storage = FakeDicomStorage.CountOnly);
        var old = await StoreManyAsync(lab);
        List<string> found = [];
        await using var metadata = (await lab.Client.RetrieveStudyMetadataAsync("6.1", null, Lab.Token)).Value;

        await foreach (var instance in metadata)
        {
            found.Add(instance.GetString(Keyword.SOPInstanceUID)!);
            if (found.Count % 1000 == 0)
            {
                await lab.StoreAsync(new TestFile("6.1", "6.2"));
            }
        }

        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.Empty(old.Except(found));
    }

    [Fact]
    public async Task A_study_is_found_by_its_typed_query_and_read_by_its_typed_result()
    {
        await using var lab = await Lab.StartAsync();
        await lab.StoreAsync(new TestFile("6.1").Text(0x00080020, "DA", "20240229").Text(0x00080060, "CS", "CT"));
        await lab.StoreAsync(new TestFile("6.2").Text(0x00080020, "DA", "20240301").Text(0x00080060, "CS", "CT"));
        var query = new StudyQuery
        {
            PatientName = "ja",
            FuzzyMatching = true,
            StudyDate = new DateRange(null, new DateOnly(2024, 2, 29)),
            ModalitiesInStudy = "CT",
            IncludeFields = { Keyword.NumberOfStudyRelatedInstances },
        };

        var study = Assert.Single(await lab.Client.SearchStudiesAsync(query).CollectAsync(Lab.Token));

        Assert.Equal("6.1", study.StudyInstanceUid);
        Assert.Equal("Jane", study.PatientName?.GivenName);
        Assert.Equal(new DateOnly(2024, 2, 29), study.StudyDate);
        Assert.Equal(1, study.NumberOfInstances);
    }

    [Fact]
    public async Task Extended_query_tags_are_searched_by_and_their_errors_are_told()
    {
        var tag = new FakeQueryTag(Keyword.PatientAge, FakeQueryTagLevel.Study) { HasErrors = true };
        await using var lab = await Lab.StartAsync(options => options.Dicom.ExtendedQueryTags.Add(tag));
        await lab.StoreAsync(new TestFile("6.1").Text(0x00101010, "AS", "042Y"));
        var query = new StudyQuery { Matches = { [Keyword.PatientAge] = "042Y" } };

        var page = (await lab.Client.SearchStudiesAsync(query).AsPages().CollectAsync(Lab.Token))[0];

        Assert.Single(page.Values);
        Assert.Equal(["00101010"], page.GetRawResponse().GetErroneousAttributes());
    }

    [Fact]
    public async Task Metadata_that_has_not_changed_is_told_so_by_the_unquoted_entity_tag()
    {
        await using var lab = await Lab.StartAsync();
        await lab.StoreAsync(new TestFile("6.1", "6.2"));
        await using var first = (await lab.Client.RetrieveStudyMetadataAsync("6.1", null, Lab.Token)).Value;
        var options = new MetadataOptions { IfNoneMatch = first.ETag };

        await using var second = (await lab.Client.RetrieveStudyMetadataAsync("6.1", options, Lab.Token)).Value;
        await lab.StoreAsync(new TestFile("6.1", "6.2"));
        await using var third = (await lab.Client.RetrieveStudyMetadataAsync("6.1", options, Lab.Token)).Value;

        Assert.True(second.IsUnchanged);
        Assert.False(third.IsUnchanged);
        Assert.Equal("2-2", third.ETag.ToString());
    }

    private static async Task<string[]> StoreManyAsync(Lab lab)
    {
        TestFile[] files = [.. Enumerable.Range(0, Count).Select(_ => new TestFile("6.1", "6.2"))];
        foreach (var batch in files.Chunk(1000))
        {
            var contents = batch.Select(file => InstanceContent.FromBytes(file.ToBytes()));
            (await lab.Client.StoreAsync(contents, null, Lab.Token)).Value.EnsureComplete();
        }

        return [.. files.Select(file => file.Instance)];
    }
}
