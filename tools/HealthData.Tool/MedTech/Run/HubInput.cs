using Azure.Storage.Blobs;
using HealthData.MedTech.EventHubs;
using HealthData.MedTech.Fhir;
using HealthData.Tool.MedTech.Hub;

namespace HealthData.Tool.MedTech.Run;

/// <summary>The event hub that <c>run</c> reads until it is stopped, and its options.</summary>
internal sealed class HubInput
{
    private const string DefaultGroup = "$Default";

    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(20);

    private readonly HubConnection _hub;
    private readonly StorageSignature _signature = new();

    private readonly Option<string?> _group = new("--consumer-group")
    {
        Description = "The consumer group of the event hub, which nothing else may read. The default is $Default.",
        HelpName = "NAME",
    };

    private readonly Option<Uri?> _container = new("--checkpoint-container")
    {
        Description = "The address of the blob container of the event hub's checkpoints, such as "
            + "https://account.blob.core.windows.net/medtech. It must exist.",
        HelpName = "URL",
        CustomParser = ParseContainer,
    };

    public HubInput(CliHost host) => _hub = new HubConnection(host);

    public void AddTo(Command command)
    {
        _hub.AddTo(command, isRequired: false);
        command.Add(_group);
        command.Add(_container);
        _signature.AddTo(command);
    }

    /// <summary>Tells whether an event hub is read, and not files.</summary>
    /// <exception cref="MisuseException">Options of both are given.</exception>
    public bool IsGiven(ParseResult input, bool hasFileOptions)
    {
        if (!_hub.IsGiven(input))
        {
            return input.GetValue(_group) is not null || input.GetValue(_container) is not null
                ? throw new MisuseException("Use --consumer-group and --checkpoint-container with --event-hub.")
                : false;
        }

        if (hasFileOptions)
        {
            throw new MisuseException("With --event-hub, use no files, --envelopes, or --checkpoint.");
        }

        return input.GetValue(_container) is null
            ? throw new MisuseException("With --event-hub, use --checkpoint-container.")
            : true;
    }

    /// <summary>Reads the event hub until the run is canceled.</summary>
    public async Task RunAsync(
        MedTechPipeline pipeline,
        ParseResult input,
        Output output,
        RunReport report,
        CancellationToken cancellationToken)
    {
        var processor = Create(pipeline, input, output, report);

        // What was read is written, and the partitions are given up.
        output.Host.StopTime = StopTime;
        output.Error("Reading the event hub. Press Ctrl+C to stop.");
        try
        {
            await processor.RunAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // That is how it ends.
        }
    }

    private EventHubsMedTechProcessor Create(
        MedTechPipeline pipeline, ParseResult input, Output output, RunReport report)
    {
        var address = _hub.Read(input);
        var container = OpenContainer(input, output);
        var group = input.GetValue(_group) ?? DefaultGroup;
        var options = new EventHubsMedTechProcessorOptions { ErrorOccurred = report.Tell };
        return address.ConnectionString is { } text
            ? new EventHubsMedTechProcessor(pipeline, container, group, text, options)
            : new EventHubsMedTechProcessor(
                pipeline, container, group, address.Host, address.EventHub, output.Host.Credential(), options);
    }

    private BlobContainerClient OpenContainer(ParseResult input, Output output)
    {
        var options = new BlobClientOptions();
        if (output.Host.Transport is { } transport)
        {
            options.Transport = transport;
        }

        var container = input.GetValue(_container)!;
        return container.Query.Length > 0 ? new BlobContainerClient(container, options)
            : _signature.Read(input, output) is { } signature ? new BlobContainerClient(container, signature, options)
            : container.Scheme == Uri.UriSchemeHttp ? new BlobContainerClient(container, options)
            : new BlobContainerClient(container, output.Host.Credential(), options);
    }

    private static Uri? ParseContainer(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var container)
            && (container.Scheme == Uri.UriSchemeHttps
                || (container.Scheme == Uri.UriSchemeHttp && container.IsLoopback)))
        {
            return container;
        }

        result.AddError("--checkpoint-container must be an absolute https address.");
        return null;
    }
}
