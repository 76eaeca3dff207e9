using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using HealthData.Storage.Blobs;

namespace HealthData.Peers.Tests.Azurite;

/// <summary>The readers and checkpoints of partitions in a real storage.</summary>
public sealed class HubClaimTests(AzuriteServers servers) : IClassFixture<AzuriteServers>
{
    private const string Prefix = "contoso.servicebus.windows.net/devices/$default/";

    private readonly string _name = "claims-" + Guid.NewGuid().ToString("N");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Blobs_are_those_that_the_official_processor_writes()
    {
        var container = await OpenAsync();
        var blobs = Blobs(container);

        await blobs.ClaimAsync(Wish("one"), Token);
        await blobs.WriteCheckpointAsync("0", "8589934592", 42, "one", Token);

        Assert.Equal([("ownerid", "one")], await MetadataAsync(container, "ownership/0"));
        Assert.Equal(
            [("clientidentifier", "one"), ("offset", "8589934592"), ("sequencenumber", "42")],
            await MetadataAsync(container, "checkpoint/0"));
        await blobs.WriteCheckpointAsync("0", null, 43, "two", Token);
        Assert.Equal(
            [("clientidentifier", "two"), ("offset", ""), ("sequencenumber", "43")],
            await MetadataAsync(container, "checkpoint/0"));
    }

    [Theory]
    [InlineData("8589934592", "42", "8589934592", 42L)]
    [InlineData("", "42", null, 42L)]
    [InlineData("no offset", "42", null, 42L)]
    [InlineData("77", "", "77", null)]
    public async Task A_checkpoint_made_by_hand_is_read(
        string offset, string number, string? expectedOffset, long? expectedNumber)
    {
        var container = await OpenAsync();
        var metadata = new Dictionary<string, string>
        {
            ["offset"] = offset,
            ["sequencenumber"] = number,
            ["clientidentifier"] = "other",
        };
        await container.GetBlobClient(Prefix + "checkpoint/0").UploadAsync(
            BinaryData.Empty, new BlobUploadOptions { Metadata = metadata }, Token);

        var found = await Blobs(container).ReadCheckpointAsync("0", Token);

        Assert.Equal(
            (expectedOffset, expectedNumber, "other"), (found!.Offset, found.SequenceNumber, found.ClientId));
        Assert.Null(await Blobs(container).ReadCheckpointAsync("1", Token));
    }

    [Fact]
    public async Task One_of_many_claims_wins()
    {
        var blobs = Blobs(await OpenAsync());

        var first = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(number => blobs.ClaimAsync(Wish($"owner-{number}"), Token)));

        var won = Assert.Single(first, claim => claim is not null)!;
        var listed = Assert.Single(await blobs.ListOwnershipsAsync(Token));
        Assert.Equal((won.OwnerId, won.Version), (listed.OwnerId, listed.Version));

        var thefts = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            number => blobs.ClaimAsync(listed with { OwnerId = $"thief-{number}" }, Token)));

        var stolen = Assert.Single(thefts, claim => claim is not null)!;
        Assert.Equal(stolen.OwnerId, Assert.Single(await blobs.ListOwnershipsAsync(Token)).OwnerId);
        Assert.Null(await blobs.ClaimAsync(won, Token));
        Assert.NotNull(await blobs.ClaimAsync(stolen, Token));
    }

    [Fact]
    public async Task A_claim_of_a_blob_that_is_gone_is_lost_and_the_next_one_is_a_first_claim()
    {
        var container = await OpenAsync();
        var blobs = Blobs(container);
        var won = await blobs.ClaimAsync(Wish("one"), Token);
        await container.DeleteBlobAsync(Prefix + "ownership/0", cancellationToken: Token);

        // Azurite tells 412 of a blob that isn't there, and not 404.
        Assert.Null(await blobs.ClaimAsync(won! with { OwnerId = "two" }, Token));
        Assert.Empty(await blobs.ListOwnershipsAsync(Token));
        Assert.NotNull(await blobs.ClaimAsync(Wish("two"), Token));
        Assert.Null(await blobs.ClaimAsync(won, Token));
        Assert.Equal("two", Assert.Single(await blobs.ListOwnershipsAsync(Token)).OwnerId);
    }

    [Fact]
    public async Task An_absent_container_is_an_error()
    {
        var blobs = Blobs(servers.Http.Open(_name));

        foreach (var call in new Func<Task>[]
        {
            () => blobs.ListOwnershipsAsync(Token),
            () => blobs.ClaimAsync(Wish("one"), Token),
            () => blobs.ReadCheckpointAsync("0", Token),
            () => blobs.WriteCheckpointAsync("0", "1", 1, "one", Token),
        })
        {
            Assert.Equal(
                BlobErrorCode.ContainerNotFound.ToString(),
                (await Assert.ThrowsAsync<RequestFailedException>(call)).ErrorCode);
        }
    }

    private static PartitionBlobs Blobs(BlobContainerClient container) =>
        new(container, "Contoso.ServiceBus.windows.net", "Devices", "$Default");

    private static PartitionOwnership Wish(string owner) => new("0", owner, null, default);

    private static async Task<IEnumerable<(string Name, string Value)>> MetadataAsync(
        BlobContainerClient container, string name)
    {
        var properties = (await container.GetBlobClient(Prefix + name).GetPropertiesAsync(cancellationToken: Token))
            .Value;
        Assert.Equal(0, properties.ContentLength);
        return properties.Metadata.Select(pair => (pair.Key, pair.Value)).Order();
    }

    private async Task<BlobContainerClient> OpenAsync()
    {
        var container = servers.Http.Open(_name);
        await container.CreateIfNotExistsAsync(cancellationToken: Token);
        return container;
    }
}
