namespace HealthData.Core.Tests.State;

public sealed class FileStateStoreTests : StateStoreContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("healthdata-").FullName;

    private string FilePath => Path.Combine(_folder, "state.json");

    [Fact]
    public async Task Version_of_an_entry_that_is_gone_does_not_come_again()
    {
        var store = Open();
        var first = await store.TryWriteAsync("key", new BinaryData("1"), cancellationToken: Token);
        await store.TryDeleteAsync("key", first!.Value, Token);

        var second = await store.TryWriteAsync("key", new BinaryData("2"), cancellationToken: Token);

        Assert.NotEqual(first, second);
        Assert.Null(await store.TryWriteAsync("key", new BinaryData("3"), first, cancellationToken: Token));
    }

    [Fact]
    public async Task Entries_that_have_ended_leave_the_file()
    {
        var store = Open();
        await store.TryWriteAsync(
            "short", new BinaryData("1"), lifetime: TimeSpan.FromHours(1), cancellationToken: Token);
        Time.Advance(TimeSpan.FromHours(2));

        await store.TryWriteAsync("long", new BinaryData("1"), cancellationToken: Token);

        Assert.DoesNotContain("short", await File.ReadAllTextAsync(FilePath, Token));
    }

    [Fact]
    public async Task Other_file_is_refused_and_left_as_it_is()
    {
        await File.WriteAllTextAsync(FilePath, "Jane Doe", Token);

        var failure = await Assert.ThrowsAsync<InvalidDataException>(
            async () => await Open().TryWriteAsync("key", new BinaryData("1"), cancellationToken: Token));

        Assert.DoesNotContain("Jane", failure.Message);
        Assert.Equal("Jane Doe", await File.ReadAllTextAsync(FilePath, Token));
    }

    [Fact]
    public async Task Write_leaves_no_other_file()
    {
        var last = await Open().TryWriteAsync("key", new BinaryData("1"), cancellationToken: Token);
        await Open().TryWriteAsync("key", new BinaryData("2"), last, cancellationToken: Token);

        Assert.Equal([FilePath], Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    protected override StateStore Open() => new FileStateStore(FilePath, Time);
}
