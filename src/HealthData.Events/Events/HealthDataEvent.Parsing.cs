using Azure.Messaging;

namespace HealthData.Events;

/// <content>The ways to read events.</content>
public abstract partial class HealthDataEvent
{
    /// <summary>Reads one event in the Event Grid schema or the CloudEvents schema, alone or in an array.</summary>
    /// <param name="json">The event in UTF-8. The bytes must not change afterwards.</param>
    /// <returns>The event.</returns>
    /// <exception cref="EventFormatException">It isn't an event, or more than one.</exception>
    public static HealthDataEvent Parse(BinaryData json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var batch = EventReader.ReadMany(json.ToMemory(), maxCount: 1);
        batch.EnsureComplete();
        return batch.Events is [var only] ? only : throw new EventFormatException("The body holds no event.");
    }

    /// <summary>Reads the events of a body: one, or an array of them, in the Event Grid schema or the CloudEvents
    /// schema, as they are delivered or as they are in a blob of dead letters.</summary>
    /// <param name="json">The body in UTF-8. The bytes must not change afterwards.</param>
    /// <param name="maxCount">The number of events that the body may hold.</param>
    /// <returns>The events. One that can't be read doesn't keep the others from being read: check <see
    /// cref="EventBatch.Problems"/>, or call <see cref="EventBatch.EnsureComplete"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> isn't positive.</exception>
    /// <exception cref="EventFormatException">The body is neither a JSON object nor a JSON array, or holds more events
    /// than <paramref name="maxCount"/>.</exception>
    public static EventBatch ParseMany(BinaryData json, int maxCount = EventLimits.MaxBatchCount)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxCount);
        return EventReader.ReadMany(json.ToMemory(), maxCount);
    }

    /// <summary>Reads an event whose envelope another class has read, such as the <c>EventGridEvent</c> of
    /// Azure.Messaging.EventGrid.</summary>
    /// <param name="eventType">The type, such as one of <see cref="HealthDataEventType"/>.</param>
    /// <param name="data">The data of the event in UTF-8. The bytes must not change afterwards.</param>
    /// <param name="id">The id, by which an event that is delivered twice is recognized.</param>
    /// <param name="source">The source or topic.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="time">The time.</param>
    /// <returns>The event.</returns>
    /// <exception cref="EventFormatException">The data isn't that of the type.</exception>
    public static HealthDataEvent Parse(
        string eventType,
        BinaryData data,
        string? id = null,
        string? source = null,
        string? subject = null,
        DateTimeOffset? time = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventType);
        ArgumentNullException.ThrowIfNull(data);
        EventEnvelope envelope = default;
        envelope.Type = new JsonField(eventType);
        envelope.Id = new JsonField(id);
        envelope.Source = new JsonField(source);
        envelope.Subject = new JsonField(subject);
        envelope.Time = new JsonField(time?.ToString("O", CultureInfo.InvariantCulture));
        return PartsReader.Read(ref envelope, data);
    }

    /// <summary>Converts an event of Azure.Core's class, as an Azure Function or an Event Grid client gives
    /// it.</summary>
    /// <param name="cloudEvent">The event.</param>
    /// <returns>The event.</returns>
    /// <exception cref="EventFormatException">The data isn't that of the type.</exception>
    public static HealthDataEvent FromCloudEvent(CloudEvent cloudEvent)
    {
        ArgumentNullException.ThrowIfNull(cloudEvent);
        EventEnvelope envelope = default;
        envelope.Type = new JsonField(cloudEvent.Type);
        envelope.Id = new JsonField(cloudEvent.Id);
        envelope.Source = new JsonField(cloudEvent.Source);
        envelope.Subject = new JsonField(cloudEvent.Subject);
        envelope.Time = new JsonField(cloudEvent.Time?.ToString("O", CultureInfo.InvariantCulture));
        PartsReader.ReadExtensions(cloudEvent.ExtensionAttributes, ref envelope);
        return PartsReader.Read(ref envelope, cloudEvent.Data ?? BinaryData.Empty);
    }

    /// <summary>Reads an event in the binary mode of CloudEvents over HTTP, which has the envelope in
    /// headers.</summary>
    /// <param name="headers">The headers of the request. Those whose name doesn't begin with <c>ce-</c> don't
    /// matter.</param>
    /// <param name="body">The body, which is the data of the event. The bytes must not change afterwards.</param>
    /// <returns>The event.</returns>
    /// <exception cref="EventFormatException">There is no header <c>ce-type</c>, or the body isn't the data of the
    /// type.</exception>
    public static HealthDataEvent FromHeaders(IEnumerable<KeyValuePair<string, string>> headers, BinaryData body)
    {
        ArgumentNullException.ThrowIfNull(headers);
        ArgumentNullException.ThrowIfNull(body);
        EventEnvelope envelope = default;
        PartsReader.ReadHeaders(headers, ref envelope);
        return PartsReader.Read(ref envelope, body);
    }

    /// <summary>Returns the event as JSON, to keep it or to send it on.</summary>
    /// <returns>The bytes that it was read from; in the CloudEvents schema, if its envelope wasn't JSON. They may
    /// identify a patient: don't log them.</returns>
    public BinaryData ToBinaryData() => _isWhole ? new BinaryData(_json) : EnvelopeWriter.Write(this);
}
