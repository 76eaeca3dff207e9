namespace HealthData.Core.Tests.State;

public sealed class MemoryStateStoreTests : StateStoreContract
{
    private readonly MemoryStateStore _store;

    public MemoryStateStoreTests() => _store = new MemoryStateStore(timeProvider: Time);

    [Fact]
    public async Task Full_store_forgets_what_was_written_first()
    {
        var store = new MemoryStateStore(2, Time);
        var first = await store.TryWriteAsync("a", new BinaryData("1"), cancellationToken: Token);
        await store.TryWriteAsync("b", new BinaryData("1"), cancellationToken: Token);
        await store.TryWriteAsync("a", new BinaryData("2"), first, cancellationToken: Token);

        await store.TryWriteAsync("c", new BinaryData("1"), cancellationToken: Token);

        Assert.NotNull(await store.ReadAsync("a", Token));
        Assert.Null(await store.ReadAsync("b", Token));
        Assert.NotNull(await store.ReadAsync("c", Token));
    }

    [Fact]
    public async Task Entry_that_is_written_again_and_again_takes_no_more_memory()
    {
        await _store.TryWriteAsync("old", new BinaryData("1"), cancellationToken: Token);
        ETag? last = null;
        for (var i = 0; i < 10_000; i++)
        {
            last = await _store.TryWriteAsync("key", new BinaryData("1"), last, cancellationToken: Token);
        }

        Assert.InRange(_store.QueueLength, 2, 2000);
        Assert.NotNull(await _store.ReadAsync("old", Token));
    }

    [Fact]
    public void Store_for_nothing_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MemoryStateStore(0));

    protected override StateStore Open() => _store;
}
