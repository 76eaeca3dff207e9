using Azure.Identity;
using Azure.Storage.Blobs;
using EventsFunction;
using HealthData.Core;
using HealthData.Events;
using HealthData.Storage.Blobs;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// An Azure Function that reacts to the events of a workspace, which Event Grid writes to the storage queue
// "healthdata-events". To deploy it, add the package Microsoft.Azure.Functions.Worker.Sdk, which makes what the
// Functions host reads.
var builder = FunctionsApplication.CreateBuilder(args);

// All instances share what they remember.
builder.Services.AddSingleton<StateStore>(_ => new BlobStateStore(new BlobContainerClient(
    new Uri(builder.Configuration["StateContainer"]
        ?? throw new InvalidOperationException("Set StateContainer to the address of a blob container.")),
    new DefaultAzureCredential())));
builder.Services.AddSingleton<Handlers>();
builder.Services.AddSingleton(services =>
{
    var options = new EventDispatcherOptions { Store = services.GetRequiredService<StateStore>() };
    services.GetRequiredService<Handlers>().AddTo(options);
    return new EventDispatcher(options);
});
await builder.Build().RunAsync();
