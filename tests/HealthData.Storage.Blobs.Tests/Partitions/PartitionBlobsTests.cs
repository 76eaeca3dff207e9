using Azure.Storage.Blobs.Models;

namespace HealthData.Storage.Blobs.Tests.Partitions;

public sealed class PartitionBlobsTests : IAsyncLifetime
{
    private const string Prefix = "contoso.servicebus.windows.net/devices/$default/";

    private BlobServer _server = null!;
    private PartitionBlobs _blobs = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await BlobServer.StartAsync();
        await _server.CreateClient().CreateIfNotExistsAsync(cancellationToken: Token);
        _blobs = new PartitionBlobs(
            _server.CreateClient(), "Contoso.ServiceBus.windows.net", "Devices", "$Default");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Names_and_metadata_are_those_of_the_official_processor()
    {
        await _blobs.ClaimAsync(Wish("P1", "one"), Token);
        await _blobs.WriteCheckpointAsync("P1", "8589934592", 42, "one", Token);

        Assert.Equal([Prefix + "checkpoint/P1", Prefix + "ownership/P1"], _server.Names);
        Assert.Equal([KeyValuePair.Create("ownerid", "one")], _server.MetadataOf(Prefix + "ownership/P1"));
        Assert.Equal(
            [("clientidentifier", "one"), ("offset", "8589934592"), ("sequencenumber", "42")],
            _server.MetadataOf(Prefix + "checkpoint/P1").Select(pair => (pair.Key, pair.Value)).Order());
        Assert.Equal(0, (await _server.CreateClient().GetBlobClient(Prefix + "checkpoint/P1")
            .DownloadContentAsync(Token)).Value.Content.ToMemory().Length);
    }

    [Theory]
    [InlineData("8589934592", "42", "8589934592", 42L)]
    [InlineData("text:with.parts", "42", "text:with.parts", 42L)]
    [InlineData("", "42", null, 42L)]
    [InlineData("no offset", "42", null, 42L)]
    [InlineData("77", "", "77", null)]
    [InlineData("77", "none", "77", null)]
    [InlineData("", "", null, null)]
    public async Task A_checkpoint_of_another_processor_is_read(
        string offset, string number, string? expectedOffset, long? expectedNumber)
    {
        await UploadAsync("checkpoint/0", new() { ["offset"] = offset, ["sequencenumber"] = number });

        var found = await _blobs.ReadCheckpointAsync("0", Token);

        Assert.Equal((expectedOffset, expectedNumber), (found!.Offset, found.SequenceNumber));
    }

    [Fact]
    public async Task An_old_checkpoint_without_a_field_is_read()
    {
        await UploadAsync("checkpoint/0", new() { ["offset"] = "77" });

        var found = await _blobs.ReadCheckpointAsync("0", Token);

        Assert.Equal(("77", null, null), (found!.Offset, found.SequenceNumber, found.ClientId));
    }

    [Fact]
    public async Task No_checkpoint_is_none()
    {
        Assert.Null(await _blobs.ReadCheckpointAsync("0", Token));
    }

    [Fact]
    public async Task A_checkpoint_moves_whoever_has_written_it()
    {
        await _blobs.WriteCheckpointAsync("0", "9", 9, "one", Token);
        await _blobs.WriteCheckpointAsync("0", null, 7, "two", Token);

        var found = await _blobs.ReadCheckpointAsync("0", Token);

        Assert.Equal((null, 7L, "two"), (found!.Offset, found.SequenceNumber, found.ClientId));
    }

    [Fact]
    public async Task The_first_claim_wins()
    {
        var won = await _blobs.ClaimAsync(Wish("0", "one"), Token);
        var lost = await _blobs.ClaimAsync(Wish("0", "two"), Token);

        Assert.NotNull(won);
        Assert.Null(lost);
        Assert.Equal("one", Assert.Single(await _blobs.ListOwnershipsAsync(Token)).OwnerId);
    }

    [Fact]
    public async Task A_claim_replaces_the_version_that_it_names()
    {
        await _blobs.ClaimAsync(Wish("0", "one"), Token);
        var listed = Assert.Single(await _blobs.ListOwnershipsAsync(Token));

        var stolen = await _blobs.ClaimAsync(listed with { OwnerId = "two" }, Token);
        var late = await _blobs.ClaimAsync(listed with { OwnerId = "three" }, Token);
        var renewed = await _blobs.ClaimAsync(stolen!, Token);

        Assert.Null(late);
        Assert.NotNull(renewed);
        var owner = Assert.Single(await _blobs.ListOwnershipsAsync(Token));
        Assert.Equal(("two", renewed.Version), (owner.OwnerId, owner.Version));
        Assert.DoesNotContain('"', owner.Version!);
    }

    [Fact]
    public async Task A_claim_of_a_blob_that_is_gone_is_a_first_claim()
    {
        var won = await _blobs.ClaimAsync(Wish("0", "one"), Token);
        await _server.CreateClient().DeleteBlobAsync(Prefix + "ownership/0", cancellationToken: Token);

        Assert.NotNull(await _blobs.ClaimAsync(won! with { OwnerId = "two" }, Token));
    }

    [Fact]
    public async Task An_owner_that_gave_up_is_nobody()
    {
        var won = await _blobs.ClaimAsync(Wish("0", "one"), Token);
        await _blobs.ClaimAsync(won! with { OwnerId = "" }, Token);

        Assert.Equal("", Assert.Single(await _blobs.ListOwnershipsAsync(Token)).OwnerId);
    }

    [Fact]
    public async Task Groups_do_not_see_each_other()
    {
        await _blobs.ClaimAsync(Wish("0", "one"), Token);

        var others = new PartitionBlobs(
            _server.CreateClient(), "contoso.servicebus.windows.net", "devices", "$default2");

        Assert.Empty(await others.ListOwnershipsAsync(Token));
    }

    [Fact]
    public async Task An_absent_container_is_an_error()
    {
        await using var server = await BlobServer.StartAsync();
        var blobs = new PartitionBlobs(server.CreateClient(), "n", "h", "g");

        foreach (var call in new Func<Task>[]
        {
            () => blobs.ListOwnershipsAsync(Token),
            () => blobs.ClaimAsync(Wish("0", "one"), Token),
            () => blobs.ReadCheckpointAsync("0", Token),
            () => blobs.WriteCheckpointAsync("0", "1", 1, "one", Token),
        })
        {
            Assert.Equal(
                BlobErrorCode.ContainerNotFound.ToString(),
                (await Assert.ThrowsAsync<RequestFailedException>(call)).ErrorCode);
        }
    }

    private static PartitionOwnership Wish(string partition, string owner) => new(partition, owner, null, default);

    private async Task UploadAsync(string name, Dictionary<string, string> metadata) =>
        await _server.CreateClient().GetBlobClient(Prefix + name).UploadAsync(
            BinaryData.Empty, new BlobUploadOptions { Metadata = metadata }, Token);
}
