namespace HealthData.Dicom.FoDicom.Tests.Retrieve;

/// <summary>Instances that arrive whole and that fo-dicom can't read.</summary>
public sealed class UnreadableInstanceTests
{
    private static readonly byte[] Broken = [.. "Not what fo-dicom reads: PHI-7f3a"u8, .. new byte[200]];

    [Fact]
    public async Task Exception_has_the_bytes_and_no_text_of_them()
    {
        var instance = DicomModelFactory.RetrievedInstance(new MemoryStream(Broken));

        var exception = await Assert.ThrowsAsync<UnreadableInstanceException>(
            () => instance.ToDicomFileAsync(Lab.Token));

        Assert.Equal(Broken, exception.Problem.Bytes.ToArray());
        Assert.Equal(ItemProblemCode.Malformed, exception.Problem.Code);
        Assert.DoesNotContain("PHI-7f3a", exception.ToString(), StringComparison.Ordinal);
        Assert.IsType<DicomFileException>(exception.Data[UnreadableInstanceException.CauseKey]);
    }

    [Fact]
    public async Task Study_goes_on_behind_it_and_lists_it_with_its_bytes()
    {
        var good = Bytes(Samples.File());
        var client = new OneStudy(DicomModelFactory.RetrievedInstances(
            [new MemoryStream(good), new MemoryStream(Broken), new MemoryStream(good)], isPartial: true));
        var options = new RetrieveOptions { OnProblem = ProblemPolicy.Continue };

        var count = 0;
        RetrievedDicomFiles files = await client.RetrieveStudyFilesAsync("1.2", options, Lab.Token);
        await foreach (var file in files.WithCancellation(Lab.Token))
        {
            count++;
        }

        Assert.Equal(2, count);
        Assert.True(files.IsPartial);
        var problem = Assert.Single(files.Problems);
        Assert.Equal("instance 2", problem.Location);
        Assert.Equal(Broken, problem.Bytes.ToArray());
    }

    [Fact]
    public async Task Study_ends_at_it_by_default()
    {
        var client = new OneStudy(DicomModelFactory.RetrievedInstances(
            [new MemoryStream(Broken), new MemoryStream(Bytes(Samples.File()))]));

        RetrievedDicomFiles files = await client.RetrieveStudyFilesAsync("1.2", null, Lab.Token);
        await Assert.ThrowsAsync<UnreadableInstanceException>(async () =>
        {
            await foreach (var file in files.WithCancellation(Lab.Token))
            {
                Assert.Fail("The first can't be read.");
            }
        });
    }

    private static byte[] Bytes(DicomFile file)
    {
        using var bytes = new MemoryStream();
        file.Save(bytes);
        return bytes.ToArray();
    }
}
