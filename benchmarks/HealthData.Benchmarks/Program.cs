using BenchmarkDotNet.Running;
using HealthData.Benchmarks.Dicom;
using HealthData.Benchmarks.Fhir;
using HealthData.Benchmarks.Server;

switch (args)
{
    case ["ratios", .. var areas]:
        await RatioReport.RunAsync(areas);
        break;
    case [DicomPeer.Role]:
        await DicomPeer.ServeAsync();
        break;
    case [FakePeer.Role]:
        await FakePeer.ServeAsync();
        break;
    case [SearchPeer.Role]:
        await SearchPeer.ServeAsync();
        break;
    case [FhirPeer.Role]:
        await FhirPeer.ServeAsync();
        break;
    case [RetrievalClient.Role, var side, var address, var instances]:
        await RetrievalClient.RunAsync(side, new Uri(address), int.Parse(instances, CultureInfo.InvariantCulture));
        break;
    case [SearchingClient.Role, var address]:
        await SearchingClient.RunAsync(new Uri(address));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RatioReport).Assembly).Run(args);
        break;
}
