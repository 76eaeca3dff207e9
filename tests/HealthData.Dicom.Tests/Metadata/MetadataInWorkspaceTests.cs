namespace HealthData.Dicom.Tests.Metadata;

public sealed class MetadataInWorkspaceTests
{
    [Fact]
    public async Task Metadata_is_that_of_the_stored_file()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync(new TestFile().Text(0x00081030, "LO", "Chest").Number(0x00280010, 512));

        await using var metadata =
            (await lab.Client.RetrieveInstanceMetadataAsync(file.Study, file.Series, file.Instance)).Value;
        var sets = new List<AttributeSet>();
        await foreach (var set in metadata)
        {
            sets.Add(set);
        }

        var only = Assert.Single(sets);
        Assert.Equal("Chest", only.GetString(Keyword.StudyDescription));
        Assert.Equal(512, only.GetInt32(Keyword.Rows));
        Assert.Equal(file.Instance, only.GetString(Keyword.SOPInstanceUID));
    }

    [Fact]
    public async Task Nothing_stored_is_a_failure()
    {
        await using var lab = await Lab.StartAsync();

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Client.RetrieveStudyMetadataAsync("1.2.3"));

        Assert.Equal(404, exception.Status);
    }

    [Fact]
    public async Task A_version_is_unchanged_until_something_arrives()
    {
        await using var lab = await Lab.StartAsync();
        await Crowd.StoreAsync(lab, "old", 2);

        await using var first = (await lab.Client.RetrieveStudyMetadataAsync(Crowd.Study)).Value;
        var known = new MetadataOptions { IfNoneMatch = first.ETag };
        await using var second = (await lab.Client.RetrieveStudyMetadataAsync(Crowd.Study, known)).Value;
        await Crowd.StoreAsync(lab, "new", 1);
        await using var third = (await lab.Client.RetrieveStudyMetadataAsync(Crowd.Study, known)).Value;

        Assert.NotNull(first.ETag);
        Assert.DoesNotContain('"', first.ETag.Value.ToString());
        Assert.True(second.IsUnchanged);
        Assert.False(third.IsUnchanged);
        Assert.NotEqual(first.ETag, third.ETag);
        Assert.Equal(3, (await MetadataTests.UidsAsync(third)).Length);
    }

    [Fact]
    public async Task Ten_thousand_instances_come_whole_while_others_arrive()
    {
        await using var lab = await Lab.StartAsync();
        await Crowd.StoreAsync(lab, "old", 10_000);
        await using var metadata = (await lab.Client.RetrieveStudyMetadataAsync(Crowd.Study)).Value;
        List<string> found = [];

        await foreach (var set in metadata)
        {
            found.Add(set.GetString(Keyword.SOPInstanceUID)!);
            if (found.Count % 1_000 == 1)
            {
                await Crowd.StoreAsync(lab, $"new{found.Count}", 50);
            }
        }

        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.Equal(10_000, found.Count(uid => uid.StartsWith("old", StringComparison.Ordinal)));
    }
}
