namespace HealthData.Core.Tests.Files;

/// <summary>Files that are written under a temporary name: who may read them, and what becomes of those left
/// behind.</summary>
public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("healthdata-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_belongs_to_its_owner_alone_until_it_is_whole()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no Unix permissions.");
        await File.WriteAllBytesAsync(At("plain"), [1], Token);
        await using var file = AtomicFile.Create(_folder);
        var temporary = Assert.Single(Directory.GetFiles(_folder, ".*"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Mode(temporary));

        await file.FillAsync(new MemoryStream([1, 2, 3]), null, Token);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Mode(temporary));

        Assert.NotNull(file.TryName(At("whole"), 3, ExistingFile.Fail));
        Assert.Equal(Mode(At("plain")), Mode(At("whole")));
    }

    [Fact]
    public async Task The_path_of_a_failure_is_in_its_data_alone()
    {
        var folder = At("Doe^Jane");

        var failure = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => AtomicFile.SaveAsync(
            Path.Combine(folder, "1.dcm"), null, new MemoryStream([1]), Token));

        Assert.StartsWith(folder, Assert.IsType<string>(failure.Data["Path"]), StringComparison.Ordinal);
        Assert.DoesNotContain("Doe", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FileAccess.Write)]
    [InlineData(FileAccess.ReadWrite)]
    public async Task A_file_that_is_not_whole_can_be_opened_by_nobody_else(FileAccess access)
    {
        await using var file = AtomicFile.Create(_folder);
        var temporary = Assert.Single(Directory.GetFiles(_folder));

        Assert.Throws<IOException>(
            () => new FileStream(temporary, FileMode.Open, access, FileShare.ReadWrite | FileShare.Delete).Dispose());
    }

    [Fact]
    public async Task A_file_that_was_left_behind_is_deleted_and_no_other()
    {
        await using var active = AtomicFile.Create(_folder);
        var mine = Assert.Single(Directory.GetFiles(_folder));
        using var lockedOne = new FileStream(Temporary(), FileMode.Create, FileAccess.Write, FileShare.None);
        var left = Write(Temporary());
        string[] others =
        [
            Write(At("1.2.dcm")),
            Write(At(".part")),
            Write(At(".0123456789abcdef0123456789abcdeg.part")),
            Write(At(".0123456789ABCDEF0123456789ABCDEF.part")),
            Write(At(".0123456789abcdef0123456789abcdef0.part")),
            Write(At("0123456789abcdef0123456789abcdef.part")),
            Write(At(".0123456789abcdef0123456789abcdef.parts")),
        ];
        foreach (var path in Directory.GetFiles(_folder))
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1));
        }

        var young = Write(Temporary());
        File.SetLastWriteTimeUtc(young, DateTime.UtcNow.AddHours(1));
        AtomicFile.Sweep(_folder);

        Assert.Equal([.. others, mine, lockedOne.Name, young], Directory.GetFiles(_folder), SameNames);
        Assert.False(File.Exists(left));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_not_swept() => AtomicFile.Sweep(At("missing"));

    [Fact]
    public async Task A_file_that_is_not_named_is_deleted()
    {
        await using (var file = AtomicFile.Create(_folder))
        {
            await file.FillAsync(new MemoryStream([1, 2, 3]), null, Token);
        }

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_with_content_is_kept(bool appearsLate)
    {
        if (!appearsLate)
        {
            await File.WriteAllBytesAsync(At("file"), [9], Token);
        }

        var content = new OneWayStream(new MemoryStream([1, 2, 3]), atEnd: () =>
        {
            File.WriteAllBytes(At("file"), [9]);
            return 0;
        });
        var saved = await SaveAsync(ExistingFile.Keep, content);

        Assert.Equal((true, 1), (saved.WasKept, saved.Length));
        Assert.Equal([9], await File.ReadAllBytesAsync(At("file"), Token));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("dangling")]
    public async Task What_is_no_content_is_not_kept(string what)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && what == "dangling", "Links need a privilege on Windows.");
        if (what == "empty")
        {
            await File.WriteAllBytesAsync(At("file"), [], Token);
        }
        else
        {
            File.CreateSymbolicLink(At("file"), At("missing"));
        }

        var saved = await SaveAsync(ExistingFile.Keep, new MemoryStream([1, 2, 3]));

        Assert.Equal((false, 3), (saved.WasKept, saved.Length));
        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(At("file"), Token));
        Assert.Null(new FileInfo(At("file")).LinkTarget);
    }

    [Fact]
    public async Task A_file_that_appears_meanwhile_is_not_replaced()
    {
        var content = new OneWayStream(new MemoryStream([1, 2, 3]), atEnd: () =>
        {
            File.WriteAllBytes(At("file"), [9]);
            return 0;
        });

        await Assert.ThrowsAsync<IOException>(() => SaveAsync(ExistingFile.Fail, content));

        Assert.Equal([9], await File.ReadAllBytesAsync(At("file"), Token));
        Assert.Single(Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static bool SameNames(IEnumerable<string> left, IEnumerable<string> right) =>
        left.Order(StringComparer.Ordinal).SequenceEqual(right.Order(StringComparer.Ordinal));

    private static UnixFileMode Mode(string path) =>
        OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);

    private static string Write(string path)
    {
        File.WriteAllBytes(path, [1]);
        return path;
    }

    private Task<SavedFile> SaveAsync(ExistingFile existing, Stream content) =>
        AtomicFile.SaveAsync(At("file"), new SaveOptions { ExistingFile = existing }, content, Token);

    private string At(string name) => Path.Combine(_folder, name);

    private string Temporary() => At($".{Guid.NewGuid():N}.part");
}
