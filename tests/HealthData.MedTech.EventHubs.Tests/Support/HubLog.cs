using Amqp;
using Amqp.Framing;
using Amqp.Types;

namespace HealthData.MedTech.EventHubs.Tests.Support;

/// <summary>The events of a hub, by partition, and those who read them.</summary>
internal sealed class HubLog
{
    private const uint BatchFormat = 0x80013700;

    private readonly Lock _lock = new();
    private readonly List<byte[]>[] _events;
    private readonly List<HubReader>[] _readers;
    private int _next;

    public HubLog(int partitions)
    {
        _events = [.. Enumerable.Range(0, partitions).Select(_ => new List<byte[]>())];
        _readers = [.. Enumerable.Range(0, partitions).Select(_ => new List<HubReader>())];
    }

    public int Partitions => _events.Length;

    /// <summary>Gets or sets what decides by the partition key, and by how many bytes come, whether a sender is
    /// refused: it gives the condition of the error, or null.</summary>
    public Func<string?, int, string?>? Refuse { get; set; }

    /// <summary>Gets how many transfers came from senders, refused ones too.</summary>
    public int Transfers { get; private set; }

    /// <summary>Gets how many readers were robbed of a partition.</summary>
    public int Robbed { get; private set; }

    public int CountOf(int partition)
    {
        lock (_lock)
        {
            return _events[partition].Count;
        }
    }

    /// <summary>Adds an event of a device; the same device goes to the same partition.</summary>
    public void Add(string device, string body) => Append(Create(body), PartitionOf(device));

    /// <summary>Adds an event to a partition.</summary>
    public void Add(int partition, string body) => Append(Create(body), partition);

    /// <summary>Adds an event as an IoT hub does.</summary>
    public void AddOfIotHub(string device, string body, string source)
    {
        var message = Create(body);
        message.MessageAnnotations = new MessageAnnotations();
        message.MessageAnnotations[new Symbol("iothub-connection-device-id")] = device;
        message.MessageAnnotations[new Symbol("iothub-message-source")] = source;
        Append(message, PartitionOf(device));
    }

    /// <summary>Takes what a sender sent: an event, or a batch of them.</summary>
    /// <returns>The error that refuses it; null for none.</returns>
    public Error? Take(Message message, int? partition)
    {
        var key = KeyOf(message);
        Transfers++;
        if (Refuse?.Invoke(key, message.Encode().Length) is { } condition)
        {
            return new Error(new Symbol(condition)) { Description = "Refused." };
        }

        partition ??= key is null ? null : PartitionOf(key);
        switch (message.BodySection)
        {
            case DataList batch:
                for (var i = 0; i < batch.Count; i++)
                {
                    Append(Decode(batch[i].Binary), partition);
                }

                break;
            case Data one when message.Format == BatchFormat:
                Append(Decode(one.Binary), partition);
                break;
            default:
                Append(message, partition);
                break;
        }

        return null;
    }

    /// <summary>Gets the events of a partition that have a partition key.</summary>
    public IReadOnlyList<(string Key, EventData Data)> SentTo(int partition)
    {
        lock (_lock)
        {
            return
            [
                .. _events[partition].Select(Decode).Where(message => KeyOf(message) is not null).Select(message => (
                    KeyOf(message)!,
                    Copy(message))),
            ];
        }
    }

    /// <summary>Gets the next event behind an index; null where there is none yet.</summary>
    public Message? Read(int partition, int index)
    {
        lock (_lock)
        {
            if (index >= _events[partition].Count)
            {
                return null;
            }

            var message = Decode(_events[partition][index]);
            message.DeliveryAnnotations = new DeliveryAnnotations();
            message.DeliveryAnnotations[new Symbol("last_enqueued_sequence_number")] =
                (long)_events[partition].Count - 1;
            return message;
        }
    }

    /// <summary>Adds a reader, and robs those of a lower or equal epoch.</summary>
    public void Add(HubReader reader)
    {
        List<HubReader> robbed;
        lock (_lock)
        {
            var readers = _readers[reader.Partition];
            robbed = reader.Epoch is { } epoch
                ? [.. readers.Where(other => other.Epoch <= epoch && !other.IsClosed)]
                : [];
            readers.Add(reader);
            Robbed += robbed.Count;
        }

        foreach (var other in robbed)
        {
            other.Rob();
        }
    }

    /// <summary>Cuts off those who read a partition, as a broken line does.</summary>
    public void Cut(int partition)
    {
        HubReader[] readers;
        lock (_lock)
        {
            readers = [.. _readers[partition].Where(reader => !reader.IsClosed)];
        }

        foreach (var reader in readers)
        {
            reader.Cut();
        }
    }

    private static Message Create(string body) =>
        new() { BodySection = new Data { Binary = Encoding.UTF8.GetBytes(body) } };

    private static Message Decode(byte[] bytes) => Decode(new ByteBuffer(bytes, 0, bytes.Length, bytes.Length));

    private static Message Decode(ByteBuffer bytes) => Message.Decode(bytes);

    private static string? KeyOf(Message message) =>
        message.MessageAnnotations?[new Symbol("x-opt-partition-key")] as string;

    private static EventData Copy(Message message)
    {
        var data = new EventData(((Data)message.BodySection).Binary);
        foreach (var (name, value) in message.ApplicationProperties?.Map ?? [])
        {
            data.Properties[(string)name] = value;
        }

        return data;
    }

    private static byte[] Encode(Message message)
    {
        var bytes = message.Encode();
        return bytes.Buffer[bytes.Offset..(bytes.Offset + bytes.Length)];
    }

    private static uint Hash(string key) => key.Aggregate(17u, (hash, letter) => (hash * 31) + letter);

    private int PartitionOf(string device) => (int)(Hash(device) % (uint)Partitions);

    private void Append(Message message, int? partition)
    {
        lock (_lock)
        {
            var id = partition ?? _next++ % Partitions;
            var number = _events[id].Count;
            message.MessageAnnotations ??= new MessageAnnotations();
            message.MessageAnnotations[new Symbol("x-opt-sequence-number")] = (long)number;
            message.MessageAnnotations[new Symbol("x-opt-offset")] =
                string.Create(CultureInfo.InvariantCulture, $"at{number}");
            message.MessageAnnotations[new Symbol("x-opt-enqueued-time")] = DateTime.UtcNow;
            message.DeliveryAnnotations = null;
            _events[id].Add(Encode(message));
            foreach (var reader in _readers[id])
            {
                reader.Signal();
            }
        }
    }
}
