using System.Globalization;

namespace HealthData.Dicom.FoDicom.Tests.Figures;

/// <summary>What the objects cost beside plain bytes; printed, not judged. With HEALTHDATA_LONG=1 it is 200 instances,
/// five times.</summary>
public sealed class TransferFigures
{
    private const int InstanceBytes = 512 * 1024;
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1";
    private static readonly int Count = IsLong ? 200 : 8;
    private static readonly int Rounds = IsLong ? 5 : 1;

    [Fact]
    public async Task Storing_and_retrieving_are_measured()
    {
        var options = new FakeWorkspaceOptions { UseHttps = false, HashRequestBodies = false };
        await using var workspace = await FakeWorkspace.StartAsync(options, Lab.Token);
        var client = workspace.CreateDicomClient();
        var study = Uid.Generate();
        DicomFile[] files = [.. Enumerable.Range(0, Count).Select(_ => Samples.File(InstanceBytes, study))];
        byte[][] contents = [.. files.Select(Bytes)];
        var replacing = new StoreOptions { ReplaceExisting = true };
        await StoreBytesAsync();

        for (var round = 0; round < Rounds; round++)
        {
            await MeasureAsync("store bytes", StoreBytesAsync);
            await MeasureAsync("store DicomFile list", StoreFilesAsync);
            await MeasureAsync("store DicomFile sequence", StoreSequenceAsync);
            await MeasureAsync("retrieve bytes", RetrieveBytesAsync);
            await MeasureAsync("retrieve DicomFile", RetrieveFilesAsync);
        }

        async Task StoreBytesAsync() => (await client.StoreAsync(
            contents.Select(bytes => InstanceContent.FromBytes(bytes)), replacing, Lab.Token)).Value.EnsureComplete();

        async Task StoreFilesAsync() =>
            (await client.StoreAsync(files, replacing, Lab.Token)).Value.EnsureComplete();

        async Task StoreSequenceAsync() =>
            (await client.StoreAsync(Samples.Sequence(files), replacing, Lab.Token)).Value.EnsureComplete();

        async Task RetrieveBytesAsync()
        {
            var buffer = new byte[128 * 1024];
            var count = 0;
            RetrievedInstances instances = await client.RetrieveStudyAsync(study, null, Lab.Token);
            await foreach (var instance in instances.WithCancellation(Lab.Token))
            {
                while (await instance.Content.ReadAsync(buffer, Lab.Token) > 0)
                {
                }

                count++;
            }

            Assert.Equal(Count, count);
        }

        async Task RetrieveFilesAsync()
        {
            var count = 0;
            RetrievedDicomFiles retrieved = await client.RetrieveStudyFilesAsync(study, null, Lab.Token);
            await foreach (var file in retrieved.WithCancellation(Lab.Token))
            {
                count += file.Dataset.Contains(DicomTag.PixelData) ? 1 : 0;
            }

            Assert.Equal(Count, count);
        }
    }

    private static async Task MeasureAsync(string name, Func<Task> act)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var started = TimeProvider.System.GetTimestamp();
        await act();
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        var mebibytes = (double)Count * InstanceBytes / (1024 * 1024);
        var heap = (GC.GetTotalAllocatedBytes() - allocated) / (1024.0 * 1024);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name}\t{mebibytes / seconds:F0} MiB/s\t{heap:F1} MiB allocated"));
    }

    private static byte[] Bytes(DicomFile file)
    {
        using var bytes = new MemoryStream();
        file.Save(bytes);
        return bytes.ToArray();
    }
}
