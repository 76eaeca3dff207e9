using HealthData.Dicom;
using HealthData.Testing;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The code of docs/faults.md.</summary>
internal static class FaultSnippets
{
    public static void Add(FakeWorkspace workspace)
    {
        // Two stores are answered 503, and the answer to the third is lost after the service stored the instance.
        workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomStore, Status = 503, Times = 2 });
        workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.DicomStore,
            Moment = FakeFaultMoment.AfterActing,
            Connection = FakeConnectionFault.Reset,
        });
    }

    public static async Task<FakeChaos> ChaosAsync(FakeWorkspace workspace, DicomWebClient client)
    {
        FakeChaos chaos = workspace.Faults.StartChaos(seed: 42, new FakeChaosOptions { Probability = 0.2 });
        await RunAsync(client);
        chaos.Stop();
        Console.WriteLine($"Seed {chaos.Seed} hit {chaos.Hits} of {workspace.Requests.Total} requests.");
        return chaos;
    }

    private static async Task RunAsync(DicomWebClient client)
    {
        var overwrite = new StoreOptions { ReplaceExisting = true };
        foreach (var slice in CtPhantom.CreateSeries(20, 8))
        {
            StoreResult stored = await client.StoreAsync(InstanceContent.FromBytes(slice.Content), overwrite);
            stored.EnsureComplete();
        }
    }
}
