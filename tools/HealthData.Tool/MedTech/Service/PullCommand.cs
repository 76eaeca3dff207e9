using HealthData.Tool.Management;

namespace HealthData.Tool.MedTech.Service;

/// <summary><c>medtech pull</c>: saves the mappings of a MedTech service.</summary>
internal sealed class PullCommand : ManagementVerb
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Argument<string> _name = ServiceArguments.CreateName();
    private readonly Option<string?> _destination = ServiceArguments.CreateDestination();
    private readonly Option<ExistingFile> _existing = ExistingFileOption.Create();
    private readonly Option<FileInfo?> _device = FileOption("--device", "The file for the device mapping.");
    private readonly Option<FileInfo?> _fhir = FileOption("--fhir", "The file for the FHIR mapping.");

    public PullCommand(ManagementConnection connection)
        : base(
            connection,
            "pull",
            "Saves the mappings of a MedTech service.",
            "healthdata medtech pull vitals --device device.json --fhir fhir.json")
    {
        Add(_name);
        Add(_device);
        Add(_fhir);
        Add(_destination);
        Add(_existing);
        Validators.Add(result =>
        {
            if (result.GetResult(_device) is null && result.GetResult(_fhir) is null)
            {
                result.AddError("There's nothing to save. Use --device, --fhir, or both.");
            }
        });
    }

    protected override async Task<int> RunAsync(
        ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var client = Connection.CreateWorkspaceClient(input);
        var name = input.GetRequiredValue(_name);
        var isComplete = true;
        if (input.GetValue(_device) is { } device)
        {
            var service = (await client.GetMedTechServiceAsync(name, cancellationToken)).Value;
            isComplete &= await SaveAsync(input, output, device, service.DeviceMapping, cancellationToken);
        }

        if (input.GetValue(_fhir) is { } fhir)
        {
            var destination = await ServiceArguments.FindAsync(
                client, name, input.GetValue(_destination), cancellationToken);
            isComplete &= await SaveAsync(input, output, fhir, destination.FhirMapping, cancellationToken);
        }

        return isComplete ? ExitCode.Done : ExitCode.Empty;
    }

    private static Option<FileInfo?> FileOption(string name, string description) =>
        new(name) { Description = description, HelpName = "FILE" };

    private async Task<bool> SaveAsync(
        ParseResult input, Output output, FileInfo file, BinaryData? mapping, CancellationToken cancellationToken)
    {
        var path = PlainText.Clean(file.ToString());
        if (mapping is null)
        {
            output.Error($"{path}: the service has no such mapping.");
            return false;
        }

        var existing = input.GetValue(_existing);
        if (existing == ExistingFile.Keep && file.Exists)
        {
            Tell(output, path, "kept");
            return true;
        }

        await using (var stream = new FileStream(
            file.FullName,
            existing == ExistingFile.Replace ? FileMode.Create : FileMode.CreateNew,
            FileAccess.Write))
        {
            using var document = JsonDocument.Parse(mapping);
            await using var json = new Utf8JsonWriter(stream, Indented);
            document.RootElement.WriteTo(json);
            await json.FlushAsync(cancellationToken);
            stream.WriteByte((byte)'\n');
        }

        Tell(output, path, "saved");
        return true;
    }

    private static void Tell(Output output, string path, string status)
    {
        if (output.IsJson)
        {
            output.Json(json =>
            {
                json.WriteString("file", path);
                json.WriteString("status", status);
            });
        }
        else
        {
            output.Line($"{path}: {status}.");
        }
    }
}
