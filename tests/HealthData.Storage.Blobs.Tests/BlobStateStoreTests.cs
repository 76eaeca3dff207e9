namespace HealthData.Storage.Blobs.Tests;

public sealed class BlobStateStoreTests : StateStoreContract, IAsyncLifetime
{
    private BlobServer? _server;

    private BlobServer Server => _server!;

    public async ValueTask InitializeAsync() => _server = await BlobServer.StartAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    [Fact]
    public async Task Write_whose_response_was_lost_is_no_conflict()
    {
        var store = Open();
        await store.TryWriteAsync("other", new BinaryData("1"), cancellationToken: Token);
        Server.LostResponses = 1;
        var first = await store.TryWriteAsync("key", new BinaryData("1"), cancellationToken: Token);
        Assert.NotNull(first);

        Server.LostResponses = 1;
        var second = await store.TryWriteAsync("key", new BinaryData("2"), first, cancellationToken: Token);

        Assert.NotNull(second);
        Assert.Equal(second, (await store.ReadAsync("key", Token))!.ETag);
    }

    [Fact]
    public async Task Names_of_blobs_show_no_keys()
    {
        await Open().TryWriteAsync("Patient/7", new BinaryData("1"), cancellationToken: Token);

        var name = Assert.Single(Server.Names);

        Assert.Matches("^events/[0-9A-F]{64}$", name);
    }

    [Fact]
    public async Task Stores_with_different_prefixes_share_a_container()
    {
        await Open().TryWriteAsync("key", new BinaryData("1"), cancellationToken: Token);

        var other = new BlobStateStore(Server.CreateClient(), new BlobStateStoreOptions { Prefix = "feed/" });

        Assert.Null(await other.ReadAsync("key", Token));
    }

    [Fact]
    public async Task Only_blobs_whose_life_has_ended_are_deleted()
    {
        var store = (BlobStateStore)Open();
        await store.TryWriteAsync("stays", new BinaryData("1"), cancellationToken: Token);
        await store.TryWriteAsync("day", new BinaryData("1"), lifetime: TimeSpan.FromDays(1), cancellationToken: Token);
        await store.TryWriteAsync("hour", new BinaryData("1"), null, TimeSpan.FromHours(1), Token);
        Time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(1, await store.DeleteExpiredAsync(Token));

        Assert.Equal(2, Server.Names.Count());
        Assert.NotNull(await store.ReadAsync("stays", Token));
        Assert.NotNull(await store.ReadAsync("day", Token));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(500)]
    public async Task Failure_of_the_storage_is_no_answer(int status)
    {
        var store = Open();
        Server.Status = status;

        var failure = await Assert.ThrowsAsync<RequestFailedException>(async () => await store.ReadAsync("key", Token));
        Assert.Equal(status, failure.Status);
        await Assert.ThrowsAsync<RequestFailedException>(
            async () => await store.TryWriteAsync("key", new BinaryData("1"), cancellationToken: Token));
        await Assert.ThrowsAsync<RequestFailedException>(
            async () => await store.TryDeleteAsync("key", new ETag("\"1\""), Token));
    }

    protected override StateStore Open() => new BlobStateStore(
        Server.CreateClient(), new BlobStateStoreOptions { Prefix = "events/", TimeProvider = Time });
}
