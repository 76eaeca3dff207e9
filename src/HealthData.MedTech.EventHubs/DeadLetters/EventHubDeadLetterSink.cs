namespace HealthData.MedTech.EventHubs;

/// <summary>A sink that sends the messages to another event hub: the bytes and properties that came, with the reason
/// added as properties.</summary>
/// <remarks>
/// <para>The added properties are <c>healthdata-partition</c>, <c>healthdata-position</c>, <c>healthdata-reason</c>,
/// and <c>healthdata-description</c>. What a hub has added to a message is sent as a property, too, unless the message
/// has one of that name.</para>
/// <para>After a restart a message may be sent again, with the same partition and position.</para>
/// </remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public sealed class EventHubDeadLetterSink : DeadLetterSink
{
    private readonly EventHubProducerClient _producer;

    /// <summary>Initializes a new instance of the <see cref="EventHubDeadLetterSink"/> class.</summary>
    /// <param name="producer">The client of the event hub; the caller disposes of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="producer"/> is null.</exception>
    public EventHubDeadLetterSink(EventHubProducerClient producer)
    {
        ArgumentNullException.ThrowIfNull(producer);
        _producer = producer;
    }

    /// <inheritdoc/>
    /// <exception cref="EventHubsException">The event hub refused or failed.</exception>
    /// <exception cref="InvalidOperationException">A message is larger than the event hub takes.</exception>
    public override async Task WriteAsync(
        IReadOnlyList<DeadLetter> letters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(letters);
        foreach (var partition in letters.GroupBy(letter => letter.Partition))
        {
            var options = new CreateBatchOptions { PartitionKey = partition.Key };
            var batch = await _producer.CreateBatchAsync(options, cancellationToken).ConfigureAwait(false);
            try
            {
                foreach (var data in partition.Select(ToEvent))
                {
                    if (batch.Count == 0)
                    {
                        Add(batch, data);
                    }
                    else if (!batch.TryAdd(data))
                    {
                        await _producer.SendAsync(batch, cancellationToken).ConfigureAwait(false);
                        batch.Dispose();
                        batch = await _producer.CreateBatchAsync(options, cancellationToken).ConfigureAwait(false);
                        Add(batch, data);
                    }
                }

                await _producer.SendAsync(batch, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                batch.Dispose();
            }
        }
    }

    private static void Add(EventDataBatch batch, EventData data)
    {
        if (!batch.TryAdd(data))
        {
            throw new InvalidOperationException(
                "A dead letter is larger than its event hub takes. Write the dead letters to blobs.");
        }
    }

    private static EventData ToEvent(DeadLetter letter)
    {
        var data = new EventData(letter.Message.OriginalBytes);
        foreach (var (name, value) in letter.Message.Properties ?? [])
        {
            data.Properties[name] = value;
        }

        foreach (var (name, value) in letter.Message.SystemProperties ?? [])
        {
            data.Properties.TryAdd(name, Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        data.Properties["healthdata-partition"] = letter.Partition;
        data.Properties["healthdata-position"] = letter.Message.Position;
        data.Properties["healthdata-reason"] = letter.Reason.ToString();
        data.Properties["healthdata-description"] = letter.Description;
        return data;
    }
}
