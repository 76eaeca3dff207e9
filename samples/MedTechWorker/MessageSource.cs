namespace MedTechWorker;

/// <summary>The library that reads messages.</summary>
internal enum MessageSource
{
    /// <summary>Event Hubs, with checkpoints in blobs.</summary>
    EventHubs,

    /// <summary>Kafka, or the Kafka endpoint of Event Hubs, with offsets of a group.</summary>
    Kafka,
}
