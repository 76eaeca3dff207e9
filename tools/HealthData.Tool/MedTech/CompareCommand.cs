using HealthData.MedTech;
using HealthData.Tool.MedTech.Compare;
using HealthData.Tool.MedTech.Observations;

namespace HealthData.Tool.MedTech;

/// <summary>Runs messages through two pairs of mappings, and prints where the outcomes differ.</summary>
internal sealed class CompareCommand : Command
{
    private readonly Option<FileInfo> _device = MappingFile.Option("--device", "The device mapping.", isRequired: true);
    private readonly Option<FileInfo> _fhir = MappingFile.Option(
        "--fhir", "The FHIR mapping, to compare the Observations, too.", isRequired: false);
    private readonly Option<FileInfo> _otherDevice = MappingFile.Option(
        "--other-device", "The device mapping to compare with. By default, the same one.", isRequired: false);
    private readonly Option<FileInfo> _otherFhir = MappingFile.Option(
        "--other-fhir", "The FHIR mapping to compare with. By default, the same one.", isRequired: false);
    private readonly Option<string?> _patient = PatientOption.Create();
    private readonly Option<bool> _mask = new("--mask") { Description = "Hide values and IDs." };
    private readonly MessageInput _messages;

    public CompareCommand(CliHost host)
        : base("compare", Examples.AddTo(
            "Prints what changes in measurements, Observations, and problems of device messages with another mapping. "
                + "The exit code is 4 if anything does.",
            "healthdata medtech compare --device old.json --other-device new.json --fhir fhir.json messages.jsonl"))
    {
        _messages = new MessageInput(host);
        Add(_device);
        Add(_fhir);
        Add(_otherDevice);
        Add(_otherFhir);
        Add(_patient);
        Add(_mask);
        _messages.AddTo(this);
        Validators.Add(result =>
        {
            if (result.GetResult(_otherDevice) is null && result.GetResult(_otherFhir) is null)
            {
                result.AddError("There's nothing to compare with. Use --other-device, --other-fhir, or both.");
            }
            else if (result.GetResult(_otherFhir) is not null && result.GetResult(_fhir) is null)
            {
                result.AddError("--other-fhir needs --fhir.");
            }
        });
        SetAction((input, cancellationToken) =>
        {
            var output = new Output(
                host, input.GetValue(CommonOptions.Json), input.GetValue(CommonOptions.Verbose));
            return Guard.RunAsync(output, () => RunAsync(input, output, cancellationToken), cancellationToken);
        });
    }

    private async Task<int> RunAsync(ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var (device, fhir) = (input.GetRequiredValue(_device), input.GetValue(_fhir));
        var before = await MappingPair.LoadAsync(device, fhir, output, cancellationToken);
        var after = await MappingPair.LoadAsync(
            input.GetValue(_otherDevice) ?? device, input.GetValue(_otherFhir) ?? fhir, output, cancellationToken);
        if (before is null || after is null)
        {
            return ExitCode.Failed;
        }

        var projection = PatientOption.OptionsFor(
            input.GetValue(_patient), new FrozenClock(TimeProvider.System.GetUtcNow()));
        var one = new ComparedSide(before.Device, before.Fhir, projection);
        var other = new ComparedSide(after.Device, after.Fhir, projection);
        var printer = new ChangePrinter(output, input.GetValue(_mask));
        var messages = 0;
        foreach (var name in _messages.NamesOf(input).DefaultIfEmpty("-"))
        {
            var open = await OpenAsync(name, cancellationToken);
            await using var stream = open();
            await using var twin = open();
            await using var others = other.Read(twin, _messages.OptionsOf(input), cancellationToken);
            await foreach (var line in one.Normalizer.NormalizeAsync(
                stream, _messages.OptionsOf(input), cancellationToken))
            {
                messages++;
                await others.MoveNextAsync();
                one.Book?.Add(line.Result.Measurements);
                other.Book?.Add(others.Current.Result.Measurements);
                foreach (var change in MessageChanges.Of(line.Result, others.Current.Result))
                {
                    printer.Print(change with { Source = name, Line = line.LineNumber });
                }
            }
        }

        PrintObservations(one.Book, other.Book, printer);
        output.Error(
            $"{PlainText.Count(messages, "message", "messages")}: "
                + $"{PlainText.Count(printer.Count, "difference", "differences")}.");
        return printer.Count > 0 ? ExitCode.Different : ExitCode.Done;
    }

    private static void PrintObservations(ObservationBook? one, ObservationBook? other, ChangePrinter printer)
    {
        if (one is null || other is null)
        {
            return;
        }

        one.Flush();
        other.Flush();
        foreach (var change in ObservationChanges.Of(one, other))
        {
            printer.Print(change);
        }
    }

    // Both sides read: what can be read only once is kept.
    private async Task<Func<Stream>> OpenAsync(string name, CancellationToken cancellationToken)
    {
        if (name != "-")
        {
            return () => _messages.Open(name);
        }

        await using var stream = _messages.Open(name);
        using var kept = new MemoryStream();
        await stream.CopyToAsync(kept, cancellationToken);
        var bytes = kept.ToArray();
        return () => new MemoryStream(bytes);
    }
}
