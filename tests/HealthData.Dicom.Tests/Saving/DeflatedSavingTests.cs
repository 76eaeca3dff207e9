namespace HealthData.Dicom.Tests.Saving;

/// <summary>Deflated instances say what they are only when all of them is there.</summary>
public sealed class DeflatedSavingTests
{
    private static readonly TestFile Asked = new("1.2", "1.3", "1.4");

    [Fact]
    public async Task A_deflated_instance_that_was_asked_for_is_saved()
    {
        using var folder = new TempFolder();

        var saved = await SaveAsync(folder, Deflated.Of(Asked));

        Assert.Empty(saved.Problems);
        Assert.Equal(folder.At("1.2", "1.3", "1.4.dcm"), Assert.Single(saved.Files).Path);
        Assert.Equal(Deflated.Of(Asked), await File.ReadAllBytesAsync(saved.Files[0].Path, Lab.Token));
    }

    [Fact]
    public async Task A_deflated_instance_of_another_study_is_not_saved()
    {
        using var folder = new TempFolder();

        var saved = await SaveAsync(folder, Deflated.Of(new TestFile("7.2", "1.3", "1.4")), Deflated.Of(Asked));

        Assert.Equal(
            (ItemProblemCode.NotAskedFor, "part 1"), (saved.Problems[0].Code, Assert.Single(saved.Problems).Location));
        Assert.Equal(folder.At("1.2", "1.3", "1.4.dcm"), Assert.Single(folder.Files));
    }

    [Theory]
    [InlineData("1.9", "1.4")]
    [InlineData("1.4", "1.9")]
    public async Task A_deflated_instance_that_another_has_the_uid_of_is_a_duplicate(string first, string second)
    {
        using var folder = new TempFolder();

        var saved = await SaveAsync(folder, Deflated.Of(Asked, first), Deflated.Of(Asked, second));

        Assert.Equal(ItemProblemCode.Duplicate, Assert.Single(saved.Problems).Code);
        Assert.Single(folder.Files);
    }

    [Fact]
    public async Task A_plain_instance_behind_a_deflated_one_with_its_uid_is_a_duplicate()
    {
        using var folder = new TempFolder();

        var saved = await SaveAsync(folder, Deflated.Of(Asked, "1.9"), Asked.ToBytes());

        Assert.Equal(
            (ItemProblemCode.Duplicate, "part 2"), (saved.Problems[0].Code, Assert.Single(saved.Problems).Location));
    }

    [Fact]
    public async Task One_deflated_instance_that_was_not_asked_for_is_refused()
    {
        await using var server = Answering(Deflated.Of(new TestFile("1.2", "1.3", "7.4")));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Lab.ClientOf(server).RetrieveInstanceAsync("1.2", "1.3", "1.4", null, Lab.Token));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, exception.ErrorCode);
        Assert.Contains("what you requested", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_deflated_instance_of_another_patient_is_not_saved_to_a_folder()
    {
        using var folder = new TempFolder();
        await using var server = Answering(Deflated.Of(new TestFile("7.2", "7.3", "7.4"), "1.4"));

        using var instance = (await Lab.ClientOf(server)
            .RetrieveInstanceAsync("1.2", "1.3", "1.4", null, Lab.Token)).Value;
        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => instance.SaveToFolderAsync(folder.Root, null, Lab.Token));

        Assert.Empty(folder.Files);
    }

    private static RawServer Answering(params byte[][] files) => RawServer.Answering(WireAnswers.Whole(
        WireAnswers.Multipart,
        string.Concat(files.Select(file => WireAnswers.Part(Encoding.Latin1.GetString(file)))) + WireAnswers.Closing));

    private static async Task<SaveResult> SaveAsync(TempFolder folder, params byte[][] files)
    {
        await using var server = Answering(files);
        await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
        return await study.SaveAsync(folder.Root, null, Lab.Token);
    }
}
