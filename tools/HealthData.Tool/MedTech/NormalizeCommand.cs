using HealthData.MedTech;

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
        _ = DeviceMapping.TryParse(
            await File.ReadAllTextAsync(file.FullName, cancellationToken), out var mapping, out var issues);
        foreach (var issue in issues)
        {
            output.Error(MappingFile.Describe(file.Name, issue));
        }

        if (mapping is null)
        {
            return ExitCode.Failed;
        }

        var normalizer = new MeasurementNormalizer(mapping);
        var count = new MessageCount();
        foreach (var name in _messages.NamesOf(input).DefaultIfEmpty("-"))
        {
            await using var stream = _messages.Open(name);
            await foreach (var line in normalizer.NormalizeAsync(stream, _messages.OptionsOf(input), cancellationToken))
            {
                Print(output, name, line, count);
            }
        }

        output.Error(count.ToString());
        return count.Rejected > 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private static void Print(Output output, string name, NormalizedLine line, MessageCount count)
    {
        var result = line.Result;
        count.Add(result.Measurements.Count, isRejected: result.Problems.Count > 0);
        foreach (var measurement in result.Measurements)
        {
            output.Json(json => MeasurementJson.Write(json, measurement));
        }

        foreach (var problem in result.Problems)
        {
            var text = PlainText.Clean(problem.Message).TrimEnd('.');
            output.Error($"{name}:{line.LineNumber}: {text}. {problem.Advice}");
        }
    }
}
