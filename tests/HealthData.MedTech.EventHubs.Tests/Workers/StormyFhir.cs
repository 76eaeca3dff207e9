namespace HealthData.MedTech.EventHubs.Tests.Workers;

/// <summary>A FHIR service that throttles, conflicts, and breaks off at random, the same for each seed.</summary>
internal sealed class StormyFhir : IAsyncDisposable
{
    private readonly MedTechLab _lab;
    private readonly FakeChaos _chaos;
    private int _struck;

    private StormyFhir(MedTechLab lab, int seed)
    {
        _lab = lab;
        _chaos = lab.Workspace.Faults.StartChaos(seed, new FakeChaosOptions { Probability = 0.03 });
    }

    public Uri Endpoint => _lab.Workspace.FhirEndpoint;

    /// <summary>Gets how many requests were hit, and how many entries of batches.</summary>
    public (int Requests, int Entries) Hits => (_chaos.Hits, Volatile.Read(ref _struck));

    public static async Task<StormyFhir> StartAsync(int seed)
    {
        var random = new Random(seed);
        StormyFhir? fhir = null;
        var lab = await MedTechLab.StartAsync(options => options.BatchEntryStatus = (_, _) =>
        {
            var status = Strike(random);
            Interlocked.Add(ref fhir!._struck, status is null ? 0 : 1);
            return status;
        });
        return fhir = new StormyFhir(lab, seed);
    }

    public IReadOnlyList<string> Contents() => _lab.Contents();

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    private static int? Strike(Random random)
    {
        lock (random)
        {
            return random.Next(100) switch
            {
                0 => 429,
                1 => 503,
                2 => 409,
                3 => 412,
                _ => null,
            };
        }
    }
}
