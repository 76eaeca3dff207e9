using HealthData.Dicom.Tests.Search;

namespace HealthData.Dicom.Tests.Partitions;

public sealed class PartitionTests
{
    [Fact]
    public async Task Partitions_are_those_that_storing_made()
    {
        await using var lab = await Lab.StartAsync(
            options => options.Dicom.UseDataPartitions = true, options => options.Partition = "clinic");
        await lab.StoreAsync();

        var partitions = await lab.Client.GetPartitionsAsync(Lab.Token).CollectAsync();

        Assert.Equal(["Microsoft.Default", "clinic"], partitions.Select(partition => partition.Name));
        Assert.Equal([1, 2], partitions.Select(partition => partition.Key));
        Assert.All(partitions, partition => Assert.NotNull(partition.CreatedOn));
        Assert.Equal(2, lab.Client.GetPartitions(Lab.Token).Count());
    }

    [Fact]
    public async Task Service_without_partitions_says_so()
    {
        await using var lab = await Lab.StartAsync();

        var failure = Assert.Throws<HealthDataRequestFailedException>(
            () => lab.Client.GetPartitions(Lab.Token).ToList());

        Assert.Equal(400, failure.Status);
        Assert.Contains("no data partitions", failure.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_partition_is_an_empty_list()
    {
        await using var server = QidoServer.Empty();

        Assert.Empty(await server.Client().GetPartitionsAsync().CollectAsync());
    }
}
