namespace HealthData.Peers.Tests.Orthanc;

public sealed class LargeFileTests(OrthancServer orthanc) : OrthancTests(orthanc)
{
    [Theory, InlineData(true, 402), InlineData(false, 403)]
    public async Task File_of_over_30_MB_is_stored_and_streamed_back_identical(bool withLength, int seed)
    {
        var slice = CtPhantom.CreateSeries(1, 4096, new CtPhantomOptions { Seed = seed })[0];
        Assert.InRange(slice.Content.Length, 30_000_000, int.MaxValue);
        using var source = slice.OpenRead();
        using Stream stream = withLength ? source : PipeReader.Create(source).AsStream();
        long sent = 0;
        var progress = new Told(bytes => sent = bytes);
        (await Client.StoreAsync(InstanceContent.FromStream(stream), new StoreOptions { Progress = progress }, Token))
            .Value.EnsureComplete();

        Assert.InRange(sent, slice.Content.Length, slice.Content.Length + 1024);
        await using RetrievedInstance instance = await Client.RetrieveInstanceAsync(
            slice.StudyInstanceUid, slice.SeriesInstanceUid, slice.SopInstanceUid, null, Token);
        Assert.Equal(SHA256.HashData(slice.Content.Span), await SHA256.HashDataAsync(instance.Content, Token));
    }

    private sealed class Told(Action<long> tell) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => tell(value.Bytes);
    }
}
