using HealthData.Core.Tests.Support;

namespace HealthData.Core.Tests.State;

/// <summary>What every store of states must do.</summary>
public abstract class StateStoreContract
{
    private static readonly TimeSpan _hour = TimeSpan.FromHours(1);

    private protected ManualTime Time { get; } = new();

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Opens the store of this test once more, as another instance of the application does.</summary>
    protected abstract StateStore Open();

    [Fact]
    public async Task Entry_is_read_as_it_was_written()
    {
        var store = Open();
        Assert.Null(await store.ReadAsync("a key/ü?#", Token));

        var written = await store.TryWriteAsync("a key/ü?#", Value("1"), cancellationToken: Token);

        var entry = await Open().ReadAsync("a key/ü?#", Token);
        Assert.Equal("1", entry!.Value.ToString());
        Assert.Equal(written, entry.ETag);
        Assert.Null(await store.ReadAsync("A KEY/ü?#", Token));
    }

    [Fact]
    public async Task Entry_that_exists_is_not_written_as_new()
    {
        await Open().TryWriteAsync("key", Value("1"), cancellationToken: Token);

        Assert.Null(await Open().TryWriteAsync("key", Value("2"), cancellationToken: Token));

        Assert.Equal("1", (await Open().ReadAsync("key", Token))!.Value.ToString());
    }

    [Fact]
    public async Task Entry_is_replaced_only_at_the_version_that_was_read()
    {
        var store = Open();
        var first = await store.TryWriteAsync("key", Value("1"), cancellationToken: Token);

        var second = await store.TryWriteAsync("key", Value("2"), first, cancellationToken: Token);

        Assert.NotNull(second);
        Assert.NotEqual(first, second);
        Assert.Null(await store.TryWriteAsync("key", Value("3"), first, cancellationToken: Token));
        Assert.Null(await store.TryWriteAsync("other", Value("3"), first, cancellationToken: Token));
        Assert.Equal("2", (await store.ReadAsync("key", Token))!.Value.ToString());
    }

    [Fact]
    public async Task Entry_is_deleted_only_at_the_version_that_was_read()
    {
        var store = Open();
        var first = (await store.TryWriteAsync("key", Value("1"), cancellationToken: Token))!.Value;
        var second = (await store.TryWriteAsync("key", Value("2"), first, cancellationToken: Token))!.Value;

        Assert.False(await store.TryDeleteAsync("key", first, Token));
        Assert.NotNull(await store.ReadAsync("key", Token));
        Assert.True(await store.TryDeleteAsync("key", second, Token));
        Assert.Null(await store.ReadAsync("key", Token));
        Assert.True(await store.TryDeleteAsync("key", second, Token));
    }

    [Fact]
    public async Task Entry_ends_with_its_life_and_can_be_written_anew()
    {
        var store = Open();
        var first = await store.TryWriteAsync("key", Value("1"), lifetime: _hour, cancellationToken: Token);
        Time.Advance(_hour - TimeSpan.FromSeconds(1));
        Assert.NotNull(await store.ReadAsync("key", Token));

        Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(await store.ReadAsync("key", Token));
        Assert.NotNull(await store.TryWriteAsync("key", Value("2"), lifetime: _hour, cancellationToken: Token));
        Assert.Null(await store.TryWriteAsync("key", Value("3"), first, cancellationToken: Token));
        Assert.Equal("2", (await store.ReadAsync("key", Token))!.Value.ToString());
    }

    [Fact]
    public async Task Only_one_of_many_writers_at_once_succeeds()
    {
        var stores = Enumerable.Range(0, 16).Select(_ => Open()).ToArray();

        var written = await Task.WhenAll(stores.Select((store, index) => Task.Run(async () =>
            await store.TryWriteAsync("key", Value($"{index}"), cancellationToken: Token))));

        var winner = Assert.Single(Enumerable.Range(0, written.Length), index => written[index] is not null);
        Assert.Equal($"{winner}", (await stores[0].ReadAsync("key", Token))!.Value.ToString());
    }

    [Fact]
    public async Task Canceled_call_throws()
    {
        var store = Open();
        var canceled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.ReadAsync("key", canceled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await store.TryWriteAsync("key", Value("1"), cancellationToken: canceled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await store.TryDeleteAsync("key", new ETag("\"1\""), canceled));
    }

    [Fact]
    public async Task Claim_is_granted_once_and_done_work_stays_done()
    {
        var (first, second) = (Ledger(), Ledger());
        var claim = await first.ClaimAsync("event", Token);
        Assert.Equal(ClaimState.Granted, claim.State);
        Assert.Equal(ClaimState.Busy, (await second.ClaimAsync("event", Token)).State);

        Assert.True(await first.CompleteAsync(claim, Token));

        Time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Equal(ClaimState.Done, (await second.ClaimAsync("event", Token)).State);
        Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(ClaimState.Granted, (await second.ClaimAsync("event", Token)).State);
    }

    [Fact]
    public async Task Released_claim_is_granted_again()
    {
        var claim = await Ledger().ClaimAsync("event", Token);

        Assert.True(await Ledger().ReleaseAsync(claim, Token));

        Assert.Equal(ClaimState.Granted, (await Ledger().ClaimAsync("event", Token)).State);
    }

    [Fact]
    public async Task Claim_of_a_process_that_died_is_taken_over()
    {
        var lost = await Ledger().ClaimAsync("event", Token);
        Time.Advance(TimeSpan.FromMinutes(2));

        var taken = await Ledger().ClaimAsync("event", Token);

        Assert.Equal(ClaimState.Granted, taken.State);
        Assert.False(await Ledger().CompleteAsync(lost, Token));
        Assert.False(await Ledger().ReleaseAsync(lost, Token));
        Assert.True(await Ledger().CompleteAsync(taken, Token));
    }

    [Fact]
    public async Task Work_that_outlives_its_claim_is_done_when_nobody_took_it_over()
    {
        var claim = await Ledger().ClaimAsync("event", Token);
        Time.Advance(TimeSpan.FromMinutes(2));

        Assert.True(await Ledger().CompleteAsync(claim, Token));

        Assert.Equal(ClaimState.Done, (await Ledger().ClaimAsync("event", Token)).State);
    }

    private static BinaryData Value(string text) => BinaryData.FromString(text);

    private ClaimLedger Ledger() => new(Open(), TimeSpan.FromMinutes(2), TimeSpan.FromHours(24));
}
