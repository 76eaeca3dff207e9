namespace HealthData.Dicom.Tests.Saving;

/// <summary>Saving to a folder: names from the files, whole files or none.</summary>
public sealed class SavingTests
{
    private static readonly SaveOptions Throwing = new() { OnProblem = ProblemPolicy.Throw };
    private static readonly SaveOptions Replace =
        new() { ExistingFile = ExistingFile.Replace, OnProblem = ProblemPolicy.Throw };
    private static readonly SaveOptions Keep = new() { ExistingFile = ExistingFile.Keep };

    [Fact]
    public async Task Instances_are_saved_by_study_series_and_instance()
    {
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        var one = await lab.StoreAsync();
        var two = await lab.StoreAsync(new TestFile(one.Study, one.Series));
        var three = await lab.StoreAsync(new TestFile(one.Study));
        var progress = new Recorder();

        await using var study = (await lab.Client.RetrieveStudyAsync(one.Study, null, Lab.Token)).Value;
        var saved = await study.SaveAsync(
            folder.At("new", "folder"), new SaveOptions { Progress = progress }, Lab.Token);

        TestFile[] files = [one, two, three];
        Assert.Equal(
            files.Select(file => folder.At("new", "folder", file.Study, file.Series, file.Instance + ".dcm")).Order(),
            saved.Files.Select(instance => instance.Path).Order());
        Assert.Equal(folder.Files.Order(), saved.Files.Select(instance => instance.Path).Order());
        Assert.All(files, file => Assert.Equal(
            file.ToBytes(),
            File.ReadAllBytes(folder.At("new", "folder", file.Study, file.Series, file.Instance + ".dcm"))));
        Assert.All(saved.Files, instance => Assert.Equal(
            (new FileInfo(instance.Path).Length, false), (instance.Length, instance.WasKept)));
        Assert.Equal(new TransferProgress(saved.Files.Sum(instance => instance.Length), 3), progress.Reports[^1]);
    }

    [Fact]
    public async Task An_instance_is_not_saved_once_the_next_one_was_requested()
    {
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        var one = await lab.StoreAsync();
        await lab.StoreAsync(new TestFile(one.Study));
        await using var study = (await lab.Client.RetrieveStudyAsync(one.Study, null, Lab.Token)).Value;
        await using var instances = study.GetAsyncEnumerator(Lab.Token);
        Assert.True(await instances.MoveNextAsync());
        var first = instances.Current;
        Assert.True(await instances.MoveNextAsync());

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => first.SaveToFolderAsync(folder.Root, null, Lab.Token));
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => first.SaveAsync(folder.At("first.dcm"), null, Lab.Token));

        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task A_file_that_is_there_fails_the_save_unless_told_otherwise()
    {
        using var folder = new TempFolder();
        var file = new TestFile();
        var newer = new TestFile(file.Study, file.Series, file.Instance).Text(0x00100020, "LO", "P2");
        var path = (await SaveAsync(folder, file.ToBytes())).Files[0].Path;

        var exception = await Assert.ThrowsAsync<IOException>(() => SaveAsync(folder, newer.ToBytes(), Throwing));
        Assert.DoesNotContain(file.Instance, exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(file.ToBytes(), await File.ReadAllBytesAsync(path, Lab.Token));

        Assert.True((await SaveAsync(folder, newer.ToBytes(), Keep)).Files[0].WasKept);
        Assert.Equal(file.ToBytes(), await File.ReadAllBytesAsync(path, Lab.Token));

        Assert.False((await SaveAsync(folder, newer.ToBytes(), Replace)).Files[0].WasKept);
        Assert.Equal(newer.ToBytes(), await File.ReadAllBytesAsync(path, Lab.Token));
        Assert.Equal(path, Assert.Single(folder.Files));
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("../../evil")]
    [InlineData("..\\evil")]
    [InlineData("/etc/evil")]
    [InlineData("1.2/3")]
    [InlineData("1.2.")]
    [InlineData(".1")]
    [InlineData("1..2")]
    [InlineData("")]
    [InlineData("1.2\03")]
    [InlineData("1.2\n3")]
    public async Task A_hostile_uid_names_no_file(string uid)
    {
        using var folder = new TempFolder();
        foreach (var file in (TestFile[])[
            new TestFile().Text(0x0020000D, "UI", uid),
            new TestFile().Text(0x0020000E, "UI", uid),
            new TestFile().Text(0x00080018, "UI", uid)])
        {
            var problem = Assert.Single((await SaveAsync(folder, file.ToBytes())).Problems);
            Assert.Equal(ItemProblemCode.UnusableIdentifier, problem.Code);
            Assert.True(uid.Length < 4 || !problem.ToString().Contains(uid, StringComparison.Ordinal));
        }

        Assert.Empty(folder.Files);
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(folder.Root)!, "evil")));
    }

    [Theory]
    [InlineData("C:evil", "C%3Aevil")]
    [InlineData("CON", "%43ON")]
    [InlineData("con.1", "%63on.1")]
    [InlineData("LPT1", "%4CPT1")]
    [InlineData("1 2", "1%202")]
    [InlineData("1_2", "1_2")]
    [InlineData("11111111111111111111111111111111111111111111111111111111111111111", null)]
    public async Task An_unusual_uid_names_a_file_of_its_own(string uid, string? name)
    {
        using var folder = new TempFolder();

        var saved = await SaveAsync(folder, new TestFile().Text(0x00080018, "UI", uid).ToBytes());

        Assert.Equal((name ?? uid) + ".dcm", Path.GetFileName(Assert.Single(saved.Files).Path));
        Assert.Equal(saved.Files[0].Path, Assert.Single(folder.Files));
    }

    [Theory]
    [InlineData("1.2.3\0")]
    [InlineData("1.2.3 ")]
    public async Task Padding_is_no_part_of_a_name(string uid)
    {
        using var folder = new TempFolder();

        var saved = await SaveAsync(folder, new TestFile().Text(0x00080018, "UI", uid).ToBytes());

        Assert.Equal("1.2.3.dcm", Path.GetFileName(saved.Files[0].Path));
    }

    [Fact]
    public async Task A_file_without_uids_is_not_saved()
    {
        using var folder = new TempFolder();

        var nameless = await SaveAsync(folder, new TestFile().Without(0x00080018).ToBytes());
        var text = await SaveAsync(folder, "this is no DICOM file"u8.ToArray());

        Assert.Equal(ItemProblemCode.UnusableIdentifier, Assert.Single(nameless.Problems).Code);
        Assert.Equal(ItemProblemCode.Malformed, Assert.Single(text.Problems).Code);
        Assert.Throws<HealthDataRequestFailedException>(text.EnsureComplete);

        Assert.Empty(folder.Files);
    }

    [Theory]
    [InlineData("study")]
    [InlineData("series")]
    [InlineData("dangling")]
    public async Task A_link_in_the_folder_is_not_followed(string level)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        using var folder = new TempFolder();
        using var outside = new TempFolder();
        var file = new TestFile();
        var link = level == "series" ? folder.At(file.Study, file.Series) : folder.At(file.Study);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        Directory.CreateSymbolicLink(link, level == "dangling" ? outside.At("missing") : outside.Root);

        var exception = await Assert.ThrowsAnyAsync<IOException>(() => SaveAsync(folder, file.ToBytes(), Replace));

        Assert.DoesNotContain(file.Study, exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(outside.Files);
        Assert.DoesNotContain(folder.Files, path => path.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_in_place_of_the_file_is_replaced_and_not_written_through()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        using var folder = new TempFolder();
        using var outside = new TempFolder();
        var file = new TestFile();
        var precious = outside.Write("precious", [1, 2, 3]);
        Directory.CreateDirectory(folder.At(file.Study, file.Series));
        File.CreateSymbolicLink(folder.At(file.Study, file.Series, file.Instance + ".dcm"), precious);

        await Assert.ThrowsAsync<IOException>(() => SaveAsync(folder, file.ToBytes(), Throwing));
        var saved = await SaveAsync(folder, file.ToBytes(), Replace);

        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(precious, Lab.Token));
        Assert.Null(new FileInfo(saved.Files[0].Path).LinkTarget);
    }

    [Theory]
    [InlineData(ExistingFile.Fail)]
    [InlineData(ExistingFile.Keep)]
    [InlineData(ExistingFile.Replace)]
    public async Task Many_savers_of_one_file_leave_one_whole_file(ExistingFile existing)
    {
        using var folder = new TempFolder();
        var bytes = new TestFile().Pixels(new byte[100_000]).ToBytes();

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
            (await Record.ExceptionAsync(() => SaveAsync(folder, bytes, new SaveOptions
            {
                ExistingFile =
                existing,
                OnProblem = ProblemPolicy.Throw
            })))?.GetType())));

        Assert.Equal(bytes, await File.ReadAllBytesAsync(Assert.Single(folder.Files), Lab.Token));
        Assert.Equal(existing == ExistingFile.Fail ? 15 : 0, results.Count(type => type == typeof(IOException)));
        Assert.Equal(existing == ExistingFile.Fail ? 1 : 16, results.Count(type => type is null));
    }

    [Fact]
    public async Task A_transfer_that_breaks_off_leaves_the_whole_files_alone_and_no_half_one()
    {
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        var one = await lab.StoreAsync(new TestFile().Pixels(new byte[500_000]));
        await lab.StoreAsync(new TestFile(one.Study, one.Series).Pixels(new byte[500_000]));
        lab.Workspace.Faults.Add(FakeFault.Cut(750_000));

        await using var study = (await lab.Client.RetrieveStudyAsync(one.Study, null, Lab.Token)).Value;
        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => study.SaveAsync(folder.Root, Throwing, Lab.Token));

        Assert.True(new FileInfo(Assert.Single(folder.Files)).Length > 500_000);
    }

    [Fact]
    public async Task A_canceled_transfer_leaves_no_half_file()
    {
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        using var source = new CancellationTokenSource();
        var file = await lab.StoreAsync(new TestFile().Pixels(new byte[500_000]));
        await using var study = (await lab.Client.RetrieveStudyAsync(file.Study, null, Lab.Token)).Value;
        var options = new SaveOptions { Progress = new Canceling(source) };

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => study.SaveAsync(folder.Root, options, source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Empty(folder.Files);
        await lab.Workspace.WaitForOpenConnectionsAsync(1, Lab.Token);
    }

    [Fact]
    public async Task A_disk_that_fails_is_told_without_a_path()
    {
        using var folder = new TempFolder();
        var file = new TestFile();
        folder.Write(file.Study, [1]);

        var exception = await Assert.ThrowsAnyAsync<IOException>(() => SaveAsync(folder, file.ToBytes(), Throwing));

        Assert.DoesNotContain(file.Study, exception.ToString(), StringComparison.Ordinal);
        Assert.Single(folder.Files);
    }

    [Fact]
    public async Task A_full_disk_leaves_no_file()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no device that is always full.");
        using var folder = new TempFolder();
        File.CreateSymbolicLink(folder.At("Doe.png"), "/dev/full");
        using var picture = DicomModelFactory.RenderedImage(new MemoryStream(new byte[1000]));

        var missing = await Assert.ThrowsAnyAsync<IOException>(
            () => picture.SaveAsync(folder.At("Doe", "x.png"), null, Lab.Token));
        await Assert.ThrowsAnyAsync<IOException>(() => picture.SaveAsync(folder.At("Doe.png"), null, Lab.Token));

        Assert.DoesNotContain("Doe", missing.ToString(), StringComparison.Ordinal);
        Assert.Single(folder.Files);
    }

    [Fact]
    public async Task An_instance_is_saved_under_the_name_given()
    {
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        var file = await lab.StoreAsync();
        for (var pass = 0; pass < 2; pass++)
        {
            using var instance = (await lab.Client.RetrieveInstanceAsync(
                file.Study, file.Series, file.Instance, null, Lab.Token)).Value;
            var saved = await instance.SaveAsync(folder.At("mine.dcm"), pass > 0 ? Replace : null, Lab.Token);
            Assert.Equal(file.ToBytes().Length, saved.Length);
        }

        Assert.Equal(file.ToBytes(), await File.ReadAllBytesAsync(Assert.Single(folder.Files), Lab.Token));
        using var again = DicomModelFactory.RetrievedInstance(new MemoryStream(file.ToBytes()));
        await Assert.ThrowsAsync<IOException>(() => again.SaveAsync(folder.At("mine.dcm"), null, Lab.Token));
        await Assert.ThrowsAsync<ArgumentException>(() => again.SaveAsync(string.Empty, null, Lab.Token));
    }

    private static async Task<SaveResult> SaveAsync(TempFolder folder, byte[] bytes, SaveOptions? options = null)
    {
        await using var instances = DicomModelFactory.RetrievedInstances([new MemoryStream(bytes)]);
        return await instances.SaveAsync(folder.Root, options, Lab.Token);
    }

    private sealed class Canceling(CancellationTokenSource source) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => source.Cancel();
    }
}
