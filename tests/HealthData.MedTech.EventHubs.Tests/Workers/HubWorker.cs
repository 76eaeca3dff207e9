namespace HealthData.MedTech.EventHubs.Tests.Workers;

/// <summary>A worker that reads an event hub.</summary>
internal static class HubWorker
{
    public static Task RunAsync(string[] args)
    {
        var (name, hub, blobs, fhir) = (args[0], args[1], new Uri(args[2]), new Uri(args[3]));
        var container = new BlobContainerClient(blobs);
        var options = new EventHubsMedTechProcessorOptions();
        HubLab.Configure(options.Processor, name);
        var pipeline = WorkerRole.CreatePipeline(fhir, new BlobDeadLetterSink(container, "dead/"));
        var processor = new EventHubsMedTechProcessor(pipeline, container, HubLab.Group, hub, options);
        return WorkerRole.RunAsync(processor.RunAsync);
    }
}
