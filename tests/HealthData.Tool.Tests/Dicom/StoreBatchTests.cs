namespace HealthData.Tool.Tests.Dicom;

public sealed class StoreBatchTests
{
    [Fact]
    public void Batch_takes_no_more_instances_than_allowed()
    {
        var batch = new StoreBatch(maxInstances: 2, maxBytes: 1 << 30);
        batch.Add(File(1));
        Assert.True(batch.Fits(File(1)));
        batch.Add(File(1));
        Assert.False(batch.Fits(File(1)));
        batch.Clear();
        Assert.True(batch.Fits(File(1)));
    }

    [Fact]
    public void Batch_takes_no_more_bytes_than_allowed_with_what_surrounds_the_files()
    {
        var batch = new StoreBatch(maxInstances: 1000, maxBytes: 10_000);
        batch.Add(File(5_000));
        Assert.False(batch.Fits(File(5_000)));
        Assert.True(batch.Fits(File(3_000)));
    }

    [Fact]
    public void File_beyond_the_limit_goes_alone()
    {
        var batch = new StoreBatch(maxInstances: 1000, maxBytes: 10_000);
        Assert.True(batch.Fits(File(20_000)));
        batch.Add(File(20_000));
        Assert.False(batch.Fits(File(1)));
    }

    private static InstanceFile File(long length) => new(new FoundFile("a", length), null, null, null);
}
