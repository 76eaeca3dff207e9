using HealthData.Dicom.Tests.Support;

namespace HealthData.Imaging.Tests.Projector;

/// <summary>What is kept of long metadata.</summary>
[Collection(AloneCollection.Name)]
public sealed class MemoryTests
{
    private const int Instances = 20_000;
    private const long MaxHeap = 32L << 20;

    [Fact]
    public async Task A_long_study_is_read_without_being_kept()
    {
        var projector = new ImagingProjector(Study.Service);
        using var metadata = new LongMetadata(Instances, cutAt: null);
        await projector.ReadAsync(
            Study.Uid, new LongMetadata(10, cutAt: null), TestContext.Current.CancellationToken);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var study = await projector.ReadAsync(Study.Uid, metadata, TestContext.Current.CancellationToken);

        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var resources = projector.Project(study);
        Assert.InRange(kept, long.MinValue, MaxHeap);
        Assert.Equal(Instances, study.InstanceCount);
        Assert.Equal("series-only", resources.Codes());
        Assert.Equal(Instances.ToString(CultureInfo.InvariantCulture), resources.Study().Text("numberOfInstances"));
        Assert.Null(resources.Series()["instance"]);
    }
}
