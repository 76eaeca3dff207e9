using System.Text;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using HealthData.Events;
using HealthData.Storage.Blobs;

namespace HealthData.AotSmoke.Events;

/// <summary>A webhook with a secret that remembers in blobs what it handled.</summary>
internal sealed class Webhook
{
    private const string Key = "x-key";

    private readonly BlobStateStore _store;
    private readonly EventWebhook _webhook;

    public Webhook()
    {
        var transport = new HttpClientTransport(new MemoryBlobs());
        _store = new BlobStateStore(new BlobContainerClient(
            new Uri("http://localhost/account/states"), new BlobClientOptions { Transport = transport }));
        var options = new EventWebhookOptions { Dispatch = { Store = _store } };
        options.Secrets.Add(WebhookSecret.InHeader(Key, "right"));
        options.Dispatch.On<FhirResourceEvent>((_, _) =>
        {
            Handled++;
            return Task.CompletedTask;
        });
        _webhook = new EventWebhook(options);
    }

    public int Handled { get; private set; }

    public Task<WebhookResponse> PostAsync(string body, string key = "right") =>
        _webhook.HandleAsync(new WebhookRequest(
            "POST",
            new MemoryStream(Encoding.UTF8.GetBytes(body)),
            name => name == Key ? key : name == "Content-Type" ? "application/json" : null,
            _ => null));

    public Task<int> CleanAsync() => _store.DeleteExpiredAsync();
}
