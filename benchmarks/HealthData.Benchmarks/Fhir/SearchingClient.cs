using HealthData.Benchmarks.Dicom;
using HealthData.Benchmarks.Server;
using HealthData.Fhir;
using HealthData.Fhir.R4;

namespace HealthData.Benchmarks.Fhir;

/// <summary>A process that searches all resources of a peer, and prints by how many MiB its memory grew.</summary>
internal static class SearchingClient
{
    public const string Role = "fhir-search-client";

    public static async Task RunAsync(Uri endpoint)
    {
        var client = new FhirClient(endpoint);
        await SearchAsync(client, FhirPeer.PageSize);
        PeakMemory.Reset();
        var before = PeakMemory.Read();
        await SearchAsync(client, FhirPeer.ManyPages * FhirPeer.PageSize);
        Console.WriteLine((PeakMemory.Read() - before).ToString("0.0", CultureInfo.InvariantCulture));
    }

    private static async Task SearchAsync(FhirClient client, int count)
    {
        var seen = 0;
        await foreach (var observation in client.SearchAsync<Observation>())
        {
            seen += observation.Id is null ? 0 : 1;
            if (seen == count)
            {
                return;
            }
        }

        throw new InvalidOperationException("Resources are missing.");
    }
}
