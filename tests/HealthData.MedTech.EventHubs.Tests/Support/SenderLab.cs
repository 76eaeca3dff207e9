namespace HealthData.MedTech.EventHubs.Tests.Support;

/// <summary>An event hub that messages are sent to, over AMQP or over HTTPS.</summary>
internal sealed class SenderLab : IAsyncDisposable
{
    private const int Partitions = 4;

    private readonly HubServer? _hub;
    private readonly MessageServer? _server;
    private readonly EventHubProducerClient? _producer;

    private SenderLab(HubServer hub)
    {
        _hub = hub;
        var options = new EventHubProducerClientOptions();
        options.RetryOptions.MaximumRetries = 0;
        _producer = new EventHubProducerClient(hub.ConnectionString, options);
    }

    private SenderLab(MessageServer server) => _server = server;

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public DeviceMessageSenderOptions Options { get; } = new();

    public DeviceMessageSender Sender =>
        _server is null ? new(_producer!, Options) : new(_server.CreateClient(), Options);

    /// <summary>Gets how many batches came, refused ones too.</summary>
    public int Batches => _hub?.Log.Transfers ?? _server!.Received.Count;

    public static async Task<SenderLab> StartAsync(bool overHttps) => overHttps
        ? new SenderLab(await MessageServer.StartAsync())
        : new SenderLab(new HubServer(Partitions));

    public static DeviceMessageContent Message(string device, string body, string? source = null) =>
        new(device, BinaryData.FromString(body)) { Source = source ?? body };

    /// <summary>Refuses what comes of a device.</summary>
    public void Refuse(string device, string condition, int status) =>
        Refuse((key, _) => key == device, condition, status);

    /// <summary>Refuses batches by their key and their bytes.</summary>
    public void Refuse(Func<string, int, bool> isRefused, string condition, int status)
    {
        if (_hub is not null)
        {
            _hub.Log.Refuse = (key, bytes) => isRefused(key ?? "", bytes) ? condition : null;
        }
        else
        {
            _server!.Answer = batch => isRefused(batch.Keys.First(), batch.Body.Length) ? status : 201;
        }
    }

    public void RefuseNothing() => Refuse((_, _) => false, "", 0);

    /// <summary>Gets the bodies that the event hub has of a device, in order.</summary>
    public IReadOnlyList<string> BodiesOf(string device)
    {
        if (_server is not null)
        {
            return
            [
                .. _server.Received.Where(batch => batch.Status == 201 && batch.Keys.Single() == device)
                    .SelectMany(batch => batch.Messages).Select(message => (string)message!["Body"]!),
            ];
        }

        var partition = Enumerable.Range(0, Partitions)
            .Select(id => _hub!.Log.SentTo(id).Where(sent => sent.Key == device).ToList())
            .SingleOrDefault(sent => sent.Count > 0);
        return [.. (partition ?? []).Select(sent => sent.Data.EventBody.ToString())];
    }

    public async ValueTask DisposeAsync()
    {
        if (_producer is not null)
        {
            await _producer.DisposeAsync();
        }

        _hub?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
