namespace HealthData.Dicom.Tests.Transfers;

public sealed class VerifyTests
{
    private static readonly TransferVerifyOptions Comparing = new() { CompareContent = true };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_upload_that_arrived_is_complete(bool compares)
    {
        await using var lab = await StartAsync();

        var result = await VerifyAsync(lab, compares);

        Assert.True(result.IsComplete);
        Assert.Equal((9, 0), (result.CheckedCount, result.Extra.Count));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_the_service_has_lost_is_missing(bool fromManifest)
    {
        await using var lab = await StartAsync();
        await lab.Lab.Client.DeleteInstanceAsync("1.2.840.1", "1.2.840.1.1", "1.2.840.1.9.3", Lab.Token);
        await lab.Create().WriteManifestAsync(lab.Manifest, Lab.Token);

        var result = await lab.Create().VerifyAsync(
            new TransferVerifyOptions { ManifestPath = fromManifest ? lab.Manifest : null }, Lab.Token);

        Assert.False(result.IsComplete);
        var missing = Assert.Single(result.Missing);
        Assert.Equal(
            ("1.2.840.1", "1.2.840.1.1", "1.2.840.1.9.3"),
            (missing.StudyInstanceUid, missing.SeriesInstanceUid, missing.SopInstanceUid));
        Assert.EndsWith("0003.dcm", missing.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_service_has_besides_is_extra()
    {
        await using var lab = await StartAsync();
        await lab.Lab.StoreAsync(new TestFile("1.2.840.1", "1.2.840.1.5", "1.2.840.1.6"));

        var result = await VerifyAsync(lab, compares: true);

        Assert.True(result.IsComplete);
        Assert.Equal("1.2.840.1.6", Assert.Single(result.Extra).SopInstanceUid);
    }

    [Fact]
    public async Task What_the_service_has_with_other_bytes_is_different()
    {
        await using var lab = await StartAsync();
        var other = new TestFile("1.2.840.1", "1.2.840.1.1", "1.2.840.1.9.3").Pixels([.. new byte[1999], 1]);
        await lab.Lab.Client.StoreAsync(
            InstanceContent.FromBytes(other.ToBytes()), new StoreOptions { ReplaceExisting = true }, Lab.Token);

        Assert.True((await VerifyAsync(lab, compares: false)).IsComplete);
        var result = await VerifyAsync(lab, compares: true);

        Assert.False(result.IsComplete);
        Assert.Equal("1.2.840.1.9.3", Assert.Single(result.Different).SopInstanceUid);
        Assert.Equal("9 instances, 0 missing, 0 extra, 1 different", result.ToString());
    }

    [Fact]
    public async Task An_instance_that_existed_with_other_bytes_is_different()
    {
        await using var lab = await TransferLab.StartAsync();
        var file = lab.Write(1)[0];
        await lab.Lab.StoreAsync(new TestFile(file.Study, file.Series, file.Instance).Pixels([1, 2, 3, 4]));
        await lab.UploadAsync();

        Assert.Single((await VerifyAsync(lab, compares: true)).Different);
    }

    [Fact]
    public async Task A_preamble_that_the_service_has_cleared_is_no_difference()
    {
        await using var lab = await TransferLab.StartAsync();
        var file = lab.Write(1)[0];
        file.Preamble[0] = 42;
        lab.Write("1.2.840.1-0000.dcm", file.ToBytes());
        await lab.UploadAsync();
        Assert.NotEqual(file.ToBytes(), lab.Lab.Stored(file));

        Assert.True((await VerifyAsync(lab, compares: true)).IsComplete);
    }

    [Fact]
    public async Task A_file_that_could_not_be_stored_is_missing()
    {
        await using var lab = await TransferLab.StartAsync(workspace: options =>
            options.Dicom.FailureReason = instance => instance.SopInstanceUid.EndsWith(".2", StringComparison.Ordinal)
                ? 272
                : null);
        lab.Write(4);
        lab.Write("text.txt", "no instance"u8.ToArray());
        await lab.UploadAsync();

        var result = await VerifyAsync(lab, compares: true);

        Assert.Equal("1.2.840.1.9.2", Assert.Single(result.Missing).SopInstanceUid);
        Assert.Equal(4, result.CheckedCount);
    }

    [Fact]
    public async Task A_stream_that_breaks_while_it_is_compared_is_no_difference()
    {
        await using var lab = await StartAsync();
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.DicomRetrieve,
            Connection = FakeConnectionFault.Reset,
            AfterBodyBytes = 9_000,
        });

        Assert.True((await VerifyAsync(lab, compares: true)).IsComplete);
    }

    [Fact]
    public async Task A_download_misses_what_came_to_the_service_and_what_was_taken_from_the_folder()
    {
        await using var lab = await StartAsync();
        var journal = lab.At("down");
        var transfer = new DicomTransfer(lab.Lab.Client, journal);
        var outcomes = await TransferLab.TakeAsync(transfer.DownloadAsync(["1.2.840.1"], lab.Target, Lab.Token));
        Assert.True((await transfer.VerifyAsync(Comparing, Lab.Token)).IsComplete);
        File.Delete(outcomes.Single(outcome => outcome.SopInstanceUid == "1.2.840.1.9.3").File!.Path);
        await lab.Lab.StoreAsync(new TestFile("1.2.840.1", "1.2.840.1.5", "1.2.840.1.6"));
        await lab.Lab.Client.DeleteInstanceAsync("1.2.840.1", "1.2.840.1.0", "1.2.840.1.9.2", Lab.Token);

        var result = await transfer.VerifyAsync(Comparing, Lab.Token);

        Assert.Equal(
            ["1.2.840.1.6", "1.2.840.1.9.3"],
            result.Missing.Select(instance => instance.SopInstanceUid!).Order(StringComparer.Ordinal));
        Assert.Equal("1.2.840.1.9.2", Assert.Single(result.Extra).SopInstanceUid);
    }

    [Fact]
    public async Task A_file_that_is_no_manifest_is_told_as_such()
    {
        await using var lab = await TransferLab.StartAsync();
        await File.WriteAllTextAsync(lab.Manifest, "{\"a\":1}\n", Lab.Token);

        await Assert.ThrowsAsync<InvalidDataException>(() => lab.Create().VerifyAsync(
            new TransferVerifyOptions { ManifestPath = lab.Manifest }, Lab.Token));
    }

    private static Task<TransferVerifyResult> VerifyAsync(TransferLab lab, bool compares) =>
        lab.Create().VerifyAsync(new TransferVerifyOptions { CompareContent = compares }, Lab.Token);

    private static async Task<TransferLab> StartAsync()
    {
        var lab = await TransferLab.StartAsync();
        lab.Write(9);
        Assert.Equal(9, (await lab.UploadAsync()).Count);
        return lab;
    }
}
