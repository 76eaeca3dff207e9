using HealthData.Dicom;
using HealthData.Testing;

await using var workspace = await FakeWorkspace.StartAsync();
var client = new DicomWebClient(
    workspace.DicomEndpoint,
    workspace.Credential,
    new DicomWebClientOptions { Transport = workspace.Transport });

var slices = CtPhantom.CreateSeries(2).Select(slice => InstanceContent.FromBytes(slice.Content));
StoreResult result = await client.StoreAsync(slices);
Console.WriteLine(result.IsComplete ? "It works." : result.ToString());
