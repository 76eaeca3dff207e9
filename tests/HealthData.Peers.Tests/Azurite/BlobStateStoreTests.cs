using HealthData.Core.Tests.State;
using HealthData.Storage.Blobs;

namespace HealthData.Peers.Tests.Azurite;

/// <summary>The store of states in a real storage.</summary>
public sealed class BlobStateStoreTests(AzuriteServers servers) : StateStoreContract, IClassFixture<AzuriteServers>
{
    private readonly string _container = "states-" + Guid.NewGuid().ToString("N");

    [Fact]
    public async Task Only_blobs_whose_life_has_ended_are_deleted()
    {
        var store = (BlobStateStore)Open();
        await store.TryWriteAsync("day", new BinaryData("1"), lifetime: TimeSpan.FromDays(1), cancellationToken: Token);
        await store.TryWriteAsync("hour", new BinaryData("1"), null, TimeSpan.FromHours(1), Token);
        Time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(1, await store.DeleteExpiredAsync(Token));

        Assert.NotNull(await store.ReadAsync("day", Token));
        Assert.Equal(0, await store.DeleteExpiredAsync(Token));
    }

    protected override StateStore Open() => new BlobStateStore(
        servers.Http.Open(_container), new BlobStateStoreOptions { Prefix = "events/", TimeProvider = Time });
}
