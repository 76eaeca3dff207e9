using HealthData.Fhir;
using HealthData.MedTech.Fhir;
using HealthData.Tool.Fhir;

namespace HealthData.Tool.MedTech.Run;

/// <summary><c>run</c>: writes what device messages tell to a FHIR service.</summary>
internal sealed class RunCommand : FhirVerb
{
    private const string StandardInput = "-";

    private readonly Option<FileInfo> _device = MappingFile.Option("--device", "The device mapping.", isRequired: true);
    private readonly Option<FileInfo> _fhir = MappingFile.Option("--fhir", "The FHIR mapping.", isRequired: true);
    private readonly Option<string?> _checkpoint = FileOption(
        "--checkpoint", "A file that keeps how far each input was read. A later run goes on from there.");

    private readonly Option<string?> _deadLetter = FileOption(
        "--dead-letter", "A file to which messages are appended that can't be processed, with the reason.");

    private readonly Option<IdentityMode> _identity = new("--identity")
    {
        Description = "How devices and patients are found: create, lookup, or lookupWithEncounter.",
        HelpName = "MODE",
        DefaultValueFactory = _ => IdentityMode.Create,
    };

    private readonly Option<int?> _batchSize = NumberOption.Create(
        "--batch-size", "N", "The maximum number of messages in a batch. The default is 300.", min: 1);

    private readonly Option<int?> _batchWindow = NumberOption.Create(
        "--batch-window",
        "SECONDS",
        "How long a batch waits for more messages. The default is 10.",
        min: 0,
        max: 86_400);

    private readonly MessageInput _messages;
    private readonly HubInput _hub;

    private RunCommand(FhirConnection connection, CliHost host)
        : base(
            connection,
            "run",
            "Writes the measurements of device messages to a FHIR service as Observations.",
            "healthdata medtech run --device device.json --fhir fhir.json messages.jsonl --dead-letter dead.jsonl",
            "healthdata medtech run --device device.json --fhir fhir.json --checkpoint run.json messages.jsonl",
            "healthdata medtech run --device device.json --fhir fhir.json --event-hub devices "
                + "--checkpoint-container https://account.blob.core.windows.net/medtech")
    {
        _hub = new HubInput(host);
        _messages = new MessageInput(host);
        Add(_device);
        Add(_fhir);
        Add(_checkpoint);
        Add(_deadLetter);
        Add(_identity);
        Add(_batchSize);
        Add(_batchWindow);
        _messages.AddTo(this);
        _hub.AddTo(this);
        connection.AddTo(this);
    }

    public static RunCommand Create(CliHost host) => new(new FhirConnection(host), host);

    protected override async Task<int> RunAsync(
        FhirClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var names = _messages.NamesOf(input);
        var checkpointFile = input.GetValue(_checkpoint);
        var isHub = _hub.IsGiven(
            input,
            names.Length > 0 || checkpointFile is not null || _messages.OptionsOf(input).LinesAreEnvelopes);
        var mappings = await MappingPair.LoadAsync(
            input.GetRequiredValue(_device), input.GetRequiredValue(_fhir), output, cancellationToken);
        if (mappings is null)
        {
            return ExitCode.Failed;
        }

        var report = new RunReport(output);
        using var file = input.GetValue(_deadLetter) is { } path ? new FileDeadLetterSink(path) : null;
        var options = new MedTechPipelineOptions
        {
            DeadLetters = report.Tell(file),
            Checkpoints = checkpointFile is null ? null : new FileStateStore(checkpointFile),
            BatchDone = report.Add,
            HeldBack = report.HeldBack,
        };
        options.Writer.IdentityMode = input.GetValue(_identity);
        options.BatchSize = input.GetValue(_batchSize) ?? options.BatchSize;
        options.BatchWindow = input.GetValue(_batchWindow) is { } seconds
            ? TimeSpan.FromSeconds(seconds)
            : options.BatchWindow;
        var pipeline = new MedTechPipeline(mappings.Device, mappings.Fhir!, client, options);
        try
        {
            if (isHub)
            {
                await _hub.RunAsync(pipeline, input, output, report, cancellationToken);
                return ExitCode.Of(report.HasFailed);
            }

            foreach (var name in names.DefaultIfEmpty(StandardInput))
            {
                await RunAsync(pipeline, name, input, report, cancellationToken);
            }
        }
        catch (InvalidDataException exception)
        {
            output.Error(exception.Message);
            return ExitCode.Failed;
        }
        finally
        {
            report.End();
        }

        return report.IsEmpty ? ExitCode.Empty : ExitCode.Of(report.HasFailed);
    }

    private static Option<string?> FileOption(string name, string description) =>
        new(name) { Description = description, HelpName = "FILE" };

    private async Task RunAsync(
        MedTechPipeline pipeline,
        string name,
        ParseResult input,
        RunReport report,
        CancellationToken cancellationToken)
    {
        var partition = name == StandardInput ? name : Path.GetFullPath(name);
        var done = await pipeline.ReadCheckpointAsync(partition, cancellationToken);
        await using var stream = _messages.Open(name);
        var lines = new MessageLines(stream, _messages.OptionsOf(input).LinesAreEnvelopes);
        await pipeline.RunAsync(
            lines.ReadAsync(done is null ? 0 : long.Parse(done, CultureInfo.InvariantCulture), cancellationToken),
            partition,
            cancellationToken);
        report.AddLines(lines.Count);
    }
}
