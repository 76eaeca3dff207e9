using System.Reflection;

namespace HealthData.Storage.Blobs.Tests;

/// <summary>Keys of any kind, canceled calls, and failures, for every method of the store.</summary>
public sealed class SafetyTests : IAsyncLifetime
{
    private const string Canary = "PHI-7f3a";

    private BlobServer? _server;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Methods() =>
    [
        .. typeof(BlobStateStore)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(method => method.Name),
    ];

    public async ValueTask InitializeAsync() => _server = await BlobServer.StartAsync();

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Canceled_call_is_canceled_and_writes_nothing(string method)
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => CallAsync(method, "key", new CancellationToken(canceled: true)));

        Assert.Empty(_server!.Names);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Failure_tells_no_key(string method)
    {
        foreach (var status in new[] { 403, 429, 500, 503 })
        {
            _server!.Status = status;

            var failure = await Assert.ThrowsAsync<RequestFailedException>(() => CallAsync(method, Canary, Token));

            Assert.Equal(status, failure.Status);
            Assert.DoesNotContain(Canary, failure.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../other")]
    [InlineData("a\0b")]
    [InlineData("\r\nx-ms-meta-x: 1")]
    [InlineData("?comp=list")]
    [InlineData("😀\u2028\u202e")]
    public async Task Key_of_any_kind_is_an_entry_of_its_own(string key)
    {
        var store = Open();
        await store.TryWriteAsync(key, new BinaryData("1"), cancellationToken: Token);
        await store.TryWriteAsync(key + "x", new BinaryData("2"), cancellationToken: Token);

        var entry = await store.ReadAsync(key, Token);

        Assert.Equal("1", entry!.Value.ToString());
        Assert.True(await store.TryDeleteAsync(key, entry.ETag, Token));
        Assert.Single(_server!.Names);
    }

    private BlobStateStore Open() => new(_server!.CreateClient());

    private async Task CallAsync(string method, string key, CancellationToken cancellationToken)
    {
        switch (method)
        {
            case nameof(BlobStateStore.ReadAsync):
                await Open().ReadAsync(key, cancellationToken);
                break;
            case nameof(BlobStateStore.TryWriteAsync):
                await Open().TryWriteAsync(key, new BinaryData("1"), cancellationToken: cancellationToken);
                break;
            case nameof(BlobStateStore.TryDeleteAsync):
                await Open().TryDeleteAsync(key, new ETag("\"1\""), cancellationToken);
                break;
            case nameof(BlobStateStore.DeleteExpiredAsync):
                await Open().DeleteExpiredAsync(cancellationToken);
                break;
            default:
                throw new InvalidOperationException($"{method} isn't tried here yet.");
        }
    }
}
