using HealthData.MedTech;
using HealthData.Tool.MedTech.Issues;

namespace HealthData.Tool.MedTech;

/// <summary>Checks mappings, and what they make of messages.</summary>
internal sealed class ValidateCommand : Command
{
    private readonly Option<FileInfo> _device = MappingFile.Option("--device", "The device mapping.", isRequired: true);
    private readonly Option<FileInfo> _fhir = MappingFile.Option(
        "--fhir", "The FHIR mapping to check against the device mapping.", isRequired: false);
    private readonly Option<IssueFormat> _format = new("--format")
    {
        Description = "The output format: text in compiler format, json with one object per line, or sarif for editors "
            + "and build servers.",
        DefaultValueFactory = _ => IssueFormat.Text,
    };

    private readonly MessageInput _messages;

    public ValidateCommand(CliHost host)
        : base("validate", "Prints errors in mappings and messages, and how to fix them.")
    {
        _messages = new MessageInput(host);
        Add(_device);
        Add(_fhir);
        Add(_format);
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
        var fhir = input.GetValue(_fhir);
        var validator = new MappingValidator(
            await MappingFile.ReadAsync(device, cancellationToken),
            fhir is null ? null : await MappingFile.ReadAsync(fhir, cancellationToken));
        IIssueWriter issues = input.GetValue(_format) switch
        {
            IssueFormat.Json => new JsonIssueWriter(output),
            IssueFormat.Sarif => new SarifIssueWriter(output),
            _ => new TextIssueWriter(output.Line),
        };
        foreach (var issue in validator.Issues)
        {
            var source = issue.Stage == MappingStage.Normalization ? device : fhir!;
            issues.Write($"{source}", null, issue);
        }

        var names = _messages.NamesOf(input);
        if (validator.HasErrors)
        {
            issues.End();
            output.Error(names.Length > 0
                ? "The mappings have errors. Messages weren't checked."
                : "The mappings have errors.");
            return ExitCode.Failed;
        }

        var count = new MessageCount();
        foreach (var name in names)
        {
            await using var stream = _messages.Open(name);
            await foreach (
                var (number, report) in validator.ValidateAsync(stream, _messages.OptionsOf(input), cancellationToken))
            {
                var isRejected = report.Issues.Any(issue => issue.Severity == MappingIssueSeverity.Error);
                count.Add(report.Measurements.Count, isRejected);
                foreach (var issue in report.Issues)
                {
                    issues.Write(name, number, issue);
                }

                if (isRejected)
                {
                    output.Error($"{name}:{number}: rejected.");
                }
            }
        }

        issues.End();
        output.Error(names.Length > 0 ? count.ToString() : "The mappings have no errors.");
        return count.Rejected > 0 ? ExitCode.Failed : ExitCode.Done;
    }
}
