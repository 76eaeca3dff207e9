using System.Collections.Concurrent;

namespace HealthData.Dicom.Tests.Safety;

/// <summary>Many callers of one client, every other one synchronous where it can be, under chaos each get their
/// own.</summary>
[Collection(AloneCollection.Name)]
public sealed class ParallelCallersTests
{
    private const int Callers = 64;
    private const int CallsOfRound = 6;
    private const int MostTries = 30;
    private const int Seed = 7;

    [Fact]
    [Trait("Category", "Long")]
    public async Task Each_caller_gets_its_own_under_chaos_and_nothing_is_left()
    {
        var calls = Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1" ? 10_000 : 1_000;
        var rounds = (calls + (Callers * CallsOfRound) - 1) / (Callers * CallsOfRound);
        var unobserved = new ConcurrentQueue<Exception>();
        void Note(object? sender, UnobservedTaskExceptionEventArgs args) => unobserved.Enqueue(args.Exception);
        TaskScheduler.UnobservedTaskException += Note;
        try
        {
            await RunAsync(rounds);
            await CollectAsync();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Note;
        }

        Assert.Empty(unobserved);
    }

    private static async Task RunAsync(int rounds)
    {
        await using var lab = await Lab.StartAsync(client: options => options.Retry.MaxRetries = 20);
        var chaos = lab.Workspace.Faults.StartChaos(Seed, new FakeChaosOptions { Probability = 0.2 });

        await Task.WhenAll(
            Enumerable.Range(0, Callers).Select(caller => Task.Run(() => CallAsync(lab, caller, rounds))));

        Assert.Equal(0, lab.Workspace.Dicom.Count);
        Assert.InRange(chaos.Hits, lab.Workspace.Requests.Total / 10, lab.Workspace.Requests.Total / 3);
        Assert.InRange(lab.Workspace.Credential.TokenRequests, 1, 2);
        lab.Workspace.Faults.Add(FakeFault.Refuse());
        await lab.Workspace.WaitForOpenConnectionsAsync(0, Lab.Token).WaitAsync(TimeSpan.FromSeconds(10), Lab.Token);
    }

    private static async Task CallAsync(Lab lab, int caller, int rounds)
    {
        var client = lab.Client;
        var isSync = caller % 2 == 0;
        var overwrite = new StoreOptions { ReplaceExisting = true };
        for (var round = 0; round < rounds; round++)
        {
            var file = new TestFile().Pixels([.. Enumerable.Repeat((byte)caller, 20_000)]);
            var bytes = file.ToBytes();
            var stored = await TryAsync(
                () => client.StoreAsync(InstanceContent.FromBytes(bytes), overwrite, Lab.Token));
            Assert.Equal(file.Instance, Assert.Single(stored.Value.Outcomes).SopInstanceUid);
            Assert.Equal(bytes, Assert.Single(await TryAsync(() => StudyAsync(client, file, isSync))));
            Assert.Equal(bytes, await TryAsync(() => InstanceAsync(client, file, isSync)));
            Assert.Equal([file.Instance], await TryAsync(() => MetadataAsync(client, file)));
            Assert.Equal([file.Study], await TryAsync(() => SearchAsync(client, file, isSync)));
            await TryAsync(() => DeleteAsync(client, file, isSync));
        }
    }

    private static async Task<List<byte[]>> StudyAsync(DicomWebClient client, TestFile file, bool isSync)
    {
        await using var study = (await client.RetrieveStudyAsync(file.Study, null, Lab.Token)).Value;
        if (!isSync)
        {
            return await study.ReadAllAsync(Lab.Token);
        }

        List<byte[]> instances = [];
        await foreach (var instance in study)
        {
            instances.Add(instance.Content.ReadAll());
        }

        return instances;
    }

    private static async Task<byte[]> InstanceAsync(DicomWebClient client, TestFile file, bool isSync)
    {
        using var instance = (await client.RetrieveInstanceAsync(
            file.Study, file.Series, file.Instance, null, Lab.Token)).Value;
        return isSync ? instance.Content.ReadAll() : await instance.Content.ReadAllAsync(Lab.Token);
    }

    private static async Task<List<string?>> MetadataAsync(DicomWebClient client, TestFile file)
    {
        List<string?> found = [];
        await using var metadata = (await client.RetrieveSeriesMetadataAsync(
            file.Study, file.Series, null, Lab.Token)).Value;
        await foreach (var attributes in metadata)
        {
            found.Add(attributes.GetString(Keyword.SOPInstanceUID));
        }

        return found;
    }

    private static async Task<List<string?>> SearchAsync(DicomWebClient client, TestFile file, bool isSync)
    {
        if (isSync)
        {
            return [.. client.SearchSeries(null, file.Study, Lab.Token).Select(series => series.StudyInstanceUid)];
        }

        List<string?> found = [];
        await foreach (var series in client.SearchSeriesAsync(null, file.Study, Lab.Token))
        {
            found.Add(series.StudyInstanceUid);
        }

        return found;
    }

    private static async Task<int> DeleteAsync(DicomWebClient client, TestFile file, bool isSync)
    {
        try
        {
            var response = isSync
                ? client.DeleteStudy(file.Study, Lab.Token)
                : await client.DeleteStudyAsync(file.Study, Lab.Token);
            return response.Status;
        }
        catch (HealthDataRequestFailedException exception) when (exception.Status == 404)
        {
            // An earlier call deleted it, whose answer was cut.
            return exception.Status;
        }
    }

    // What breaks while a streamed answer is read is the caller's to repeat.
    private static async Task<T> TryAsync<T>(Func<Task<T>> call)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await call();
            }
            catch (HealthDataRequestFailedException) when (tries < MostTries)
            {
                await Task.Yield();
            }
        }
    }

    private static async Task CollectAsync()
    {
        for (var index = 0; index < 3; index++)
        {
            await Task.Yield();
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
