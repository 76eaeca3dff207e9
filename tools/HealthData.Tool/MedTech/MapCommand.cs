using HealthData.MedTech;
using HealthData.Tool.MedTech.Issues;
using HealthData.Tool.MedTech.Observations;

namespace HealthData.Tool.MedTech;

/// <summary>Prints the Observations of messages.</summary>
internal sealed class MapCommand : Command
{
    private readonly Option<FileInfo> _device = MappingFile.Option("--device", "The device mapping.", isRequired: true);
    private readonly Option<FileInfo> _fhir = MappingFile.Option("--fhir", "The FHIR mapping.", isRequired: true);
    private readonly Option<string?> _patient = PatientOption.Create();
    private readonly MessageInput _messages;

    public MapCommand(CliHost host)
        : base("map", Examples.AddTo(
            "Prints the FHIR Observations of device messages, one per line, as an empty FHIR server would have them.",
            "healthdata medtech map --device device.json --fhir fhir.json messages.jsonl > observations.ndjson"))
    {
        _messages = new MessageInput(host);
        Add(_device);
        Add(_fhir);
        Add(_patient);
        _messages.AddTo(this);
        SetAction((input, cancellationToken) =>
        {
            var output = new Output(host, isJson: true, input.GetValue(CommonOptions.Verbose));
            return Guard.RunAsync(output, () => RunAsync(input, output, cancellationToken), cancellationToken);
        });
    }

    private async Task<int> RunAsync(ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var device = input.GetRequiredValue(_device);
        var fhir = input.GetRequiredValue(_fhir);
        if (await MappingPair.LoadAsync(device, fhir, output, cancellationToken) is not { Fhir: { } mapping })
        {
            return ExitCode.Failed;
        }

        var book = new ObservationBook(
            mapping, PatientOption.OptionsFor(input.GetValue(_patient), TimeProvider.System));
        var validator = new MappingValidator(await MappingFile.ReadAsync(device, cancellationToken));
        var issues = new TextIssueWriter(output.Error);
        var count = new MessageCount();
        foreach (var name in _messages.NamesOf(input).DefaultIfEmpty("-"))
        {
            await using var stream = _messages.Open(name);
            await foreach (var (line, report) in validator.ValidateAsync(
                stream, _messages.OptionsOf(input), cancellationToken))
            {
                var errors = report.Issues.Where(issue => issue.Severity == MappingIssueSeverity.Error).ToList();
                errors.ForEach(issue => issues.Write(name, line, issue));
                count.Add(report.Measurements.Count, isRejected: errors.Count > 0);
                book.Add(report.Measurements);
            }
        }

        book.Flush();
        foreach (var observation in book.Observations)
        {
            output.Line(Encoding.UTF8.GetString(observation.Utf8Json.Span));
        }

        ProjectionReport.Print(book.Problems, $"{fhir}", output);
        output.Error(count.ToString());
        output.Error(
            $"{PlainText.Count(book.Observations.Count, "Observation", "Observations")}, "
                + $"{PlainText.Count(book.Problems.Count, "problem", "problems")}.");
        return ExitCode.Of(count.Rejected > 0 || book.Problems.Count > 0);
    }
}
