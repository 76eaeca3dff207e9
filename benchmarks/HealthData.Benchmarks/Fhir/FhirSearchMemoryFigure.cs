using HealthData.Benchmarks.Server;

namespace HealthData.Benchmarks.Fhir;

/// <summary>The peak memory of a search that finds a million resources, in a process of its own, over what the process
/// had after its first page, in MiB.</summary>
internal sealed class FhirSearchMemoryFigure() : Figure("fhir", "fhir.search.memory", "< 64")
{
    public override async Task<double> MeasureAsync()
    {
        await using var peer = await FhirPeer.StartAsync();
        using var process = Self.Start(SearchingClient.Role, new Uri(peer.Address, "/many").ToString());
        var excess = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return double.Parse(excess, CultureInfo.InvariantCulture);
    }
}
