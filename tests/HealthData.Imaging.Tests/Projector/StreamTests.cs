namespace HealthData.Imaging.Tests.Projector;

/// <summary>Long, broken, and odd metadata.</summary>
public sealed class StreamTests
{
    private const int Instances = 20_000;

    [Fact]
    public async Task Metadata_that_are_cut_off_give_nothing()
    {
        var projector = new ImagingProjector(Study.Service);

        await Assert.ThrowsAsync<DicomFormatException>(() => projector.ReadAsync(
            Study.Uid, new LongMetadata(Instances, cutAt: 0.6), TestContext.Current.CancellationToken));

        var whole = Study.With().ToUtf8Json();
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.Throws<DicomFormatException>(() => projector.Read(Study.Uid, whole.AsMemory(0, length)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("[{\"00100010\":Secret}]")]
    [InlineData("[]]")]
    [InlineData("[] []")]
    public void What_is_no_list_of_data_sets_is_refused_without_a_letter_of_it(string metadata)
    {
        var refusal = Assert.Throws<DicomFormatException>(
            () => new ImagingProjector(Study.Service).Read(Study.Uid, Encoding.UTF8.GetBytes(metadata)));

        Assert.DoesNotContain("Secret", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[null, 7, [1, [2]], \"x\"]", 0)]
    [InlineData("[{\"0020000D\":7,\"0020000d\":{\"Value\":[\"1.2.3\"]}}]", 0)]
    public void Items_that_are_no_data_sets_are_left_out(string metadata, int instances)
    {
        var study = new ImagingProjector(Study.Service).Read(Study.Uid, Encoding.UTF8.GetBytes(metadata));

        Assert.Equal(instances, study.InstanceCount);
    }
}
