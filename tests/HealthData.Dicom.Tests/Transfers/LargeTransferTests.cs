namespace HealthData.Dicom.Tests.Transfers;

/// <summary>Size is no matter: memory stays flat, and time grows with the bytes alone.</summary>
[Collection(AloneCollection.Name)]
[Trait("Category", "Long")]
public sealed class LargeTransferTests
{
    private const long MiB = 1L << 20;
    private const long HeapLimit = 32 * MiB;

    private static bool IsLong => Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1";

    private static long Large => IsLong ? 8192 * MiB : 256 * MiB;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_huge_instance_goes_up_in_constant_memory(bool singlePart)
    {
        await using var lab = await StartAsync();
        var options = new StoreOptions { SinglePart = singlePart };
        await lab.Client.StoreAsync(Synthetic(16 * MiB), options, Lab.Token);
        using var heap = new HeapWatch();

        var stored = await lab.Client.StoreAsync(Synthetic(Large), options, Lab.Token);

        Assert.True(stored.Value.IsComplete);
        Assert.True(lab.Workspace.Requests.Last().BodyLength > Large);
        Report(heap.StopAndMeasure());
    }

    [Fact]
    public async Task A_huge_instance_comes_down_in_constant_memory()
    {
        await using var lab = await StartAsync();
        lab.Workspace.Dicom.AddGenerated("1.2", "1.3", "1.4", 16 * MiB);
        lab.Workspace.Dicom.AddGenerated("2.2", "2.3", "2.4", Large);
        Assert.Equal(16 * MiB, await DownloadAsync(lab, "1.2"));
        using var heap = new HeapWatch();

        Assert.Equal(Large, await DownloadAsync(lab, "2.2"));

        Report(heap.StopAndMeasure());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Time_grows_no_faster_than_the_bytes_of_one_part(bool up)
    {
        await using var lab = await StartAsync();
        var (small, large) = IsLong ? (100 * MiB, 1000 * MiB) : (16 * MiB, 160 * MiB);
        lab.Workspace.Dicom.AddGenerated("1.2", "1.3", "1.4", small);
        lab.Workspace.Dicom.AddGenerated("2.2", "2.3", "2.4", large);
        await TimeAsync(small);

        var (fast, slow) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < 3; round++)
        {
            fast = TimeSpan.FromTicks(Math.Min(fast.Ticks, (await TimeAsync(small)).Ticks));
            slow = TimeSpan.FromTicks(Math.Min(slow.Ticks, (await TimeAsync(large)).Ticks));
        }

        Assert.True(slow < (
            fast + TimeSpan.FromMilliseconds(20)) * 12, $"10 times the bytes took {slow / fast:F1} times as long");

        async Task<TimeSpan> TimeAsync(long length)
        {
            // The processor's time, which no other process on a busy machine takes part in.
            var before = Environment.CpuUsage.TotalTime;
            if (up)
            {
                await lab.Client.StoreAsync(Synthetic(length), new StoreOptions { ReplaceExisting = true }, Lab.Token);
            }
            else
            {
                Assert.Equal(length, await DownloadAsync(lab, length == small ? "1.2" : "2.2"));
            }

            return Environment.CpuUsage.TotalTime - before;
        }
    }

    [Fact]
    public async Task A_flowing_upload_may_last_longer_than_the_stall_timeout()
    {
        var time = new ManualTime();
        var pause = TimeSpan.FromSeconds(90);
        await using var lab = await StartAsync(options => options.TimeProvider = time);
        var head = new TestFile().Pixels(new byte[1000]).ToBytes();
        var started = time.GetUtcNow();

        var stored = await lab.Client.StoreAsync(
            InstanceContent.FromStream(new TricklingSource(head, 12, () => time.Advance(pause))), null, Lab.Token);

        Assert.True(stored.Value.IsComplete);
        Assert.True(time.GetUtcNow() - started >= pause * 12);
    }

    [Fact]
    public async Task A_stalled_upload_is_cut()
    {
        await using var lab = await StartAsync(options => options.StallTimeout = TimeSpan.FromMilliseconds(300));
        lab.Workspace.Faults.Add(new FakeFault
        {
            Connection = FakeConnectionFault.Stall,
            AfterBodyBytes = -1,
            ReadRequestBody = false,
        });

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Client.StoreAsync(Synthetic(64 * MiB), null, Lab.Token));

        Assert.Equal((HealthDataErrorCode.TimedOut, 1), (exception.ErrorCode, exception.Attempts));
    }

    private static Task<Lab> StartAsync(Action<DicomWebClientOptions>? client = null) => Lab.StartAsync(
        options =>
        {
            options.UseHttps = false;
            options.HashRequestBodies = false;
            options.Dicom.Storage = FakeDicomStorage.CountOnly;
            options.Dicom.MaxRequestBytes = options.Dicom.MaxInstanceBytes = 1L << 40;
        },
        client);

    private static InstanceContent Synthetic(long length) =>
        InstanceContent.FromStream(new SyntheticSource(new TestFile().Pixels(new byte[1000]).ToBytes(), length));

    private static async Task<long> DownloadAsync(Lab lab, string study)
    {
        var buffer = new byte[128 * 1024];
        var total = 0L;
        await using var instances = (await lab.Client.RetrieveStudyAsync(study, null, Lab.Token)).Value;
        await foreach (var instance in instances)
        {
            int read;
            while ((read = await instance.Content.ReadAsync(buffer, Lab.Token)) > 0)
            {
                total += read;
            }
        }

        return total;
    }

    private static void Report(long peak)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"Peak over the baseline: {peak / (double)MiB:F1} MiB for {Large / MiB} MiB");
        Assert.InRange(peak, 0, HeapLimit);
    }
}
