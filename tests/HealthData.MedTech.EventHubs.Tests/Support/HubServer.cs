using System.Net;
using System.Net.Sockets;
using Amqp;
using Amqp.Framing;
using Amqp.Listener;
using Amqp.Sasl;
using Amqp.Types;

namespace HealthData.MedTech.EventHubs.Tests.Support;

/// <summary>An event hub on loopback over plain AMQP, as much of it as the library needs.</summary>
internal sealed class HubServer : IDisposable
{
    public const string Name = "devices";

    private readonly ContainerHost _host;
    private readonly DateTime _created = DateTime.UtcNow;
    private int _tokens;

    public HubServer(int partitions)
    {
        Log = new HubLog(partitions);
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        _host = new ContainerHost(new Address($"amqp://127.0.0.1:{Port}"));
        foreach (var listener in _host.Listeners)
        {
            listener.SASL.EnableMechanism("MSSBCBS", SaslProfile.Anonymous);
            listener.SASL.EnableAnonymousMechanism = true;
            listener.AMQP.MaxFrameSize = 65536;
        }

        _host.RegisterRequestProcessor("$cbs", new HubRequests(_ => TakeToken()));
        _host.RegisterRequestProcessor("$management", new HubRequests(Manage));
        _host.RegisterLinkProcessor(new HubLinks(Log));
        _host.Open();
    }

    public int Port { get; }

    public HubLog Log { get; }

    /// <summary>Gets how many tokens came.</summary>
    public int Tokens => Volatile.Read(ref _tokens);

    public string ConnectionString =>
        $"Endpoint=sb://127.0.0.1:{Port};SharedAccessKeyName=any;SharedAccessKey=any;UseDevelopmentEmulator=true;"
        + $"EntityPath={Name}";

    /// <summary>Reads the first events of partition 0.</summary>
    public async Task<IReadOnlyList<EventData>> ReadAsync(int count)
    {
        await using var consumer = new EventHubConsumerClient("$Default", ConnectionString);
        List<EventData> events = [];
        await foreach (var read in consumer.ReadEventsFromPartitionAsync("0", EventPosition.Earliest))
        {
            events.Add(read.Data);
            if (events.Count == count)
            {
                break;
            }
        }

        return events;
    }

    public void Dispose() => _host.Close();

    private Message TakeToken()
    {
        Interlocked.Increment(ref _tokens);
        return HubRequests.Reply(202, null);
    }

    private Message Manage(Message request)
    {
        if ((string)request.ApplicationProperties["type"] == "com.microsoft:eventhub")
        {
            return HubRequests.Reply(200, new Map
            {
                ["name"] = Name,
                ["type"] = "com.microsoft:eventhub",
                ["created_at"] = _created,
                ["partition_count"] = Log.Partitions,
                ["partition_ids"] = Enumerable.Range(0, Log.Partitions)
                    .Select(id => id.ToString(CultureInfo.InvariantCulture)).ToArray(),
                ["georeplication_factor"] = 1,
            });
        }

        var partition = (string)request.ApplicationProperties["partition"];
        var last = Log.CountOf(int.Parse(partition, CultureInfo.InvariantCulture)) - 1;
        return HubRequests.Reply(200, new Map
        {
            ["name"] = Name,
            ["type"] = "com.microsoft:partition",
            ["partition"] = partition,
            ["begin_sequence_number"] = 0L,
            ["last_enqueued_sequence_number"] = (long)last,
            ["last_enqueued_offset"] = last.ToString(CultureInfo.InvariantCulture),
            ["last_enqueued_time_utc"] = DateTime.UtcNow,
            ["is_partition_empty"] = last < 0,
        });
    }
}
