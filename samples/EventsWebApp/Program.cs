using Azure.Identity;
using Azure.Storage.Blobs;
using HealthData.Storage.Blobs;

// A web application that reacts to the events of a workspace. The settings, such as the environment variable
// Events__Workspace:
//   Workspace                 The name of the workspace whose events are taken.
//   Secret                    A secret that the subscription sends in the header X-Events-Key.
//   TenantId, ApplicationId   The tenant and the application of the tokens that the subscription sends.
//   State                     A blob container that remembers handled events; without it, the process does.
//   Queue                     A folder that events are written to before they are acknowledged; without it, events
//                             are acknowledged when their handlers are done.
// Without a secret and a tenant, it runs against a fake workspace in this process, and ends.
var builder = WebApplication.CreateBuilder(args);
var settings = builder.Configuration.GetSection("Events");
var demo = settings["Secret"] is null && settings["TenantId"] is null ? new Demo(builder) : null;

builder.Services.AddSingleton<Handlers>();
builder.Services.AddSingleton<StateStore>(_ => settings["State"] is { Length: > 0 } container
    ? new BlobStateStore(new BlobContainerClient(new Uri(container), new DefaultAzureCredential()))
    : new MemoryStateStore());

var events = builder.Services.AddHealthDataEvents(options =>
{
    options.Workspaces.Add(settings["Workspace"] ?? throw new InvalidOperationException("Set Events__Workspace."));
    if (settings["Secret"] is { Length: > 0 } secret)
    {
        options.Secrets.Add(WebhookSecret.InHeader("X-Events-Key", secret));
    }
});
if (settings["TenantId"] is { Length: > 0 } tenant)
{
    events.RequireEventGridToken(
        tenant, settings["ApplicationId"] ?? throw new InvalidOperationException("Set Events__ApplicationId."));
}

var webhook = builder.Services.AddOptions<EventWebhookOptions>();
if (settings["Queue"] is { Length: > 0 } folder)
{
    builder.Services.AddSingleton(new FolderQueue(folder));
    builder.Services.AddHostedService<QueueReader>();
    webhook.Configure<FolderQueue>((options, queue) => options.Queue = queue.AddAsync);
}
else
{
    webhook.Configure<Handlers>((options, handlers) => handlers.AddTo(options.Dispatch));
}

var app = builder.Build();
app.MapHealthDataEvents("/events");
if (demo is null)
{
    await app.RunAsync();
    return 0;
}

return await demo.RunAsync(app) ? 0 : 1;
