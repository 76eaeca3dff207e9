using HealthData.MedTech;
using HealthData.Tool.MedTech.Observations;

namespace HealthData.Tool.MedTech;

/// <summary>Tells what mappings make of messages, and why they make nothing.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Option<FileInfo> _device = MappingFile.Option("--device", "The device mapping.", isRequired: true);
    private readonly Option<FileInfo> _fhir = MappingFile.Option(
        "--fhir", "The FHIR mapping, to explain the Observations, too.", isRequired: false);
    private readonly Option<string?> _patient = PatientOption.Create();
    private readonly Option<FileInfo?> _page = new("--html")
    {
        Description = "Write an HTML page instead of text. Pages after the first one have the number of the message in "
            + "their name.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _mask = new("--mask")
    {
        Description = "Hide values, and names that the device mapping doesn't have, so that you can pass it on.",
    };

    private readonly Option<int?> _line = NumberOption.Create("--line", "N", "Explain only this line of each file.", 1);

    private readonly MessageInput _messages;

    public ExplainCommand(CliHost host)
        : base("explain", Examples.AddTo(
            "Explains what each template makes of device messages, and why it makes nothing.",
            "healthdata medtech explain --device device.json --fhir fhir.json messages.jsonl --line 3",
            "healthdata medtech explain --device device.json messages.jsonl --html why.html --mask"))
    {
        _messages = new MessageInput(host);
        Add(_device);
        Add(_fhir);
        Add(_patient);
        Add(_page);
        Add(_mask);
        Add(_line);
        _messages.AddTo(this);
        SetAction((input, cancellationToken) =>
        {
            var output = new Output(
                host, input.GetValue(CommonOptions.Json), input.GetValue(CommonOptions.Verbose));
            return Guard.RunAsync(output, () => RunAsync(input, output, cancellationToken), cancellationToken);
        });
    }

    private async Task<int> RunAsync(ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var mappings = await MappingPair.LoadAsync(
            input.GetRequiredValue(_device), input.GetValue(_fhir), output, cancellationToken);
        if (mappings is null)
        {
            return ExitCode.Failed;
        }

        var explainer = new MappingExplainer(
            mappings.Device,
            mappings.Fhir,
            projectionOptions: PatientOption.OptionsFor(input.GetValue(_patient), TimeProvider.System));
        var (explained, hasProblems) = (0, false);
        var only = input.GetValue(_line);
        foreach (var name in _messages.NamesOf(input).DefaultIfEmpty("-"))
        {
            await using var stream = _messages.Open(name);
            await foreach (var (line, explanation) in explainer.ExplainAsync(
                stream, _messages.OptionsOf(input), cancellationToken))
            {
                if (only is not null && line != only)
                {
                    continue;
                }

                explained++;
                hasProblems |= explanation.Problems.Count + explanation.ProjectionProblems.Count > 0;
                await PrintAsync(input, output, (name, line, explained), explanation, cancellationToken);
            }
        }

        output.Error($"{PlainText.Count(explained, "message", "messages")} explained.");
        return explained == 0 ? ExitCode.Empty : ExitCode.Of(hasProblems);
    }

    private async Task PrintAsync(
        ParseResult input,
        Output output,
        (string Name, long Line, int Number) message,
        MessageExplanation explanation,
        CancellationToken cancellationToken)
    {
        var mask = input.GetValue(_mask);
        if (input.GetValue(_page) is { } page)
        {
            var path = message.Number == 1 ? $"{page}" : NumberedName(page, message.Number);
            await File.WriteAllTextAsync(path, explanation.ToHtml(mask), cancellationToken);
            output.Error($"{message.Name}({message.Line}): {path}");
        }
        else if (output.IsJson)
        {
            output.Json(json =>
            {
                json.WriteString("source", message.Name);
                json.WriteNumber("line", message.Line);
                json.WritePropertyName("explanation");
                explanation.WriteTo(json, mask);
            });
        }
        else
        {
            output.Line($"{message.Name}({message.Line}): {explanation.ToText(mask)}");
        }
    }

    private static string NumberedName(FileInfo page, int number)
    {
        var path = page.ToString();
        var name = string.Create(
            CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(path)}-{number}{page.Extension}");
        return Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, name);
    }
}
