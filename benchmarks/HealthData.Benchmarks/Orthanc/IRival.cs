namespace HealthData.Benchmarks.Orthanc;

/// <summary>Another client of the same server; each method returns the seconds it took.</summary>
internal interface IRival : IAsyncDisposable
{
    Task<double> StoreAsync();

    Task<double> RetrieveAsync();
}
