namespace EventsWebApp;

/// <summary>What the application does with events: here, it counts them.</summary>
internal sealed partial class Handlers(ILogger<Handlers> logger)
{
    private int _resources;
    private int _images;

    /// <summary>Gets how many resources and images have come.</summary>
    public (int Resources, int Images) Counts => (Volatile.Read(ref _resources), Volatile.Read(ref _images));

    public void AddTo(EventDispatcherOptions options)
    {
        // A handler that throws gets its event again.
        options.On<FhirResourceCreatedEvent>((resource, _) =>
        {
            Interlocked.Increment(ref _resources);
            LogResource(resource.ResourceType);
            return Task.CompletedTask;
        });

        // A handler with a context decides: what can never be handled is poison, and isn't delivered again.
        options.On<DicomImageCreatedEvent>((image, context, _) =>
        {
            if (image.PartitionName is { } partition && partition != "Microsoft.Default")
            {
                return Task.FromResult(EventResult.Poison);
            }

            Interlocked.Increment(ref _images);
            LogImage(image.SequenceNumber, context.DeliveryCount);
            return Task.FromResult(EventResult.Done);
        });
    }

    // Ids and UIDs may identify a patient, and don't belong into a log.
    [LoggerMessage(LogLevel.Information, "A resource of the type {ResourceType} was created.")]
    private partial void LogResource(string resourceType);

    [LoggerMessage(LogLevel.Information, "Image {SequenceNumber} was created (deliveries before: {Count}).")]
    private partial void LogImage(long sequenceNumber, int? count);
}
