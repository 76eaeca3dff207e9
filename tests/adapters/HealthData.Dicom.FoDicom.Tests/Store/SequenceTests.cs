using System.Runtime.CompilerServices;

namespace HealthData.Dicom.FoDicom.Tests.Store;

/// <summary>Sequences of files, of which only one is held.</summary>
public sealed class SequenceTests
{
    private const int Large = 200_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task File_in_memory_is_let_go_when_it_has_been_sent(bool asFiles)
    {
        await using var lab = await Lab.StartAsync();
        List<WeakReference> made = [];
        var alive = 0;

        StoreResult result = asFiles
            ? await lab.Client.StoreAsync(Files(), null, Lab.Token)
            : await lab.Client.StoreAsync(Sets(), null, Lab.Token);

        result.EnsureComplete();
        Assert.Equal(6, result.StoredCount);
        Assert.Single(lab.Workspace.Requests);
        Assert.InRange(alive, 0, 2);

        async IAsyncEnumerable<DicomFile> Files()
        {
            for (var index = 0; index < 6; index++)
            {
                await Task.Yield();
                yield return new DicomFile(Make(made));
                Count();
            }
        }

        async IAsyncEnumerable<DicomDataset> Sets()
        {
            for (var index = 0; index < 6; index++)
            {
                await Task.Yield();
                yield return Make(made);
                Count();
            }
        }

        void Count()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            alive = Math.Max(alive, made.Count(reference => reference.IsAlive));
        }
    }

    [Fact]
    public async Task File_on_disk_is_sent_again_when_the_server_refused_them_together()
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomStore, Status = 400 });
        var folder = Directory.CreateTempSubdirectory("healthdata-fo-dicom-");
        var paths = Enumerable.Range(0, 3).Select(index => Path.Combine(folder.FullName, $"{index}.dcm")).ToArray();
        Array.ForEach(paths, path => Samples.File(Large).Save(path));

        StoreResult result = await lab.Client.StoreAsync(
            Samples.Sequence([.. paths.Select(path => DicomFile.Open(path))]), null, Lab.Token);

        result.EnsureComplete();
        Assert.Equal(paths, result.Outcomes.Select(outcome => outcome.Source));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task File_in_memory_that_would_have_to_be_sent_again_has_an_unknown_outcome()
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomStore, Status = 400 });

        StoreResult result = await lab.Client.StoreAsync(
            Samples.Sequence(Samples.File(Large), Samples.File(Large)), null, Lab.Token);

        Assert.All(result.Outcomes, outcome => Assert.Equal(StoreStatus.Unknown, outcome.Status));
        Assert.Equal(0, lab.Workspace.Dicom.Count);
    }

    [Fact]
    public async Task Sequence_gets_the_callers_token()
    {
        await using var lab = await Lab.StartAsync();
        using var source = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => lab.Client.StoreAsync(Endless(source), null, source.Token));

        Assert.Equal(0, lab.Workspace.Dicom.Count);
    }

    // Not inlined: the caller must not hold what it returns.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DicomDataset Make(List<WeakReference> made)
    {
        var dataset = Samples.Slice(Large);
        made.Add(new WeakReference(dataset));
        return dataset;
    }

    private static async IAsyncEnumerable<DicomFile> Endless(
        CancellationTokenSource source, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return Samples.File();
        await source.CancelAsync();
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
