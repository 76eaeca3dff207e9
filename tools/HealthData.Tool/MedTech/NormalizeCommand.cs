using HealthData.MedTech;
using HealthData.Tool.MedTech.Issues;

namespace HealthData.Tool.MedTech;

/// <summary>Prints the measurements of messages.</summary>
internal sealed class NormalizeCommand : Command
{
    private readonly Option<FileInfo> _device = MappingFile.Option("--device", "The device mapping.", isRequired: true);
    private readonly MessageInput _messages;

    public NormalizeCommand(CliHost host)
        : base("normalize", "Prints the measurements of device messages, one JSON object per line.")
    {
        _messages = new MessageInput(host);
        Add(_device);
        _messages.AddTo(this);
        SetAction((input, cancellationToken) =>
        {
            var output = new Output(host, isJson: true, input.GetValue(CommonOptions.Verbose));
            return Guard.RunAsync(output, () => RunAsync(input, output, cancellationToken), cancellationToken);
        });
    }

    private async Task<int> RunAsync(ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var file = input.GetRequiredValue(_device);
        var validator = new MappingValidator(await MappingFile.ReadAsync(file, cancellationToken));
        var issues = new TextIssueWriter(output.Error);
        foreach (var issue in validator.Issues)
        {
            issues.Write($"{file}", null, issue);
        }

        if (validator.HasErrors)
        {
            return ExitCode.Failed;
        }

        var count = new MessageCount();
        foreach (var name in _messages.NamesOf(input).DefaultIfEmpty("-"))
        {
            await using var stream = _messages.Open(name);
            await foreach (var (line, report) in validator.ValidateAsync(
                stream, _messages.OptionsOf(input), cancellationToken))
            {
                Print(output, issues, name, line, report, count);
            }
        }

        output.Error(count.ToString());
        return count.Rejected > 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private static void Print(
        Output output, TextIssueWriter issues, string name, long line, MessageReport report, MessageCount count)
    {
        foreach (var measurement in report.Measurements)
        {
            output.Json(json => MeasurementJson.Write(json, measurement));
        }

        var errors = report.Issues.Where(issue => issue.Severity == MappingIssueSeverity.Error).ToList();
        errors.ForEach(issue => issues.Write(name, line, issue));
        count.Add(report.Measurements.Count, isRejected: errors.Count > 0);
    }
}
