using HealthData.Management;
using HealthData.MedTech;
using HealthData.Tool.Management;
using HealthData.Tool.MedTech.Issues;

namespace HealthData.Tool.MedTech.Service;

/// <summary><c>medtech push</c>: writes mappings to a MedTech service, after the engine has checked them.</summary>
internal sealed class PushCommand : ManagementVerb
{
    private readonly Argument<string> _name = ServiceArguments.CreateName();
    private readonly Option<string?> _destination = ServiceArguments.CreateDestination();
    private readonly Option<FileInfo> _device = MappingFile.Option(
        "--device", "The device mapping.", isRequired: false);

    private readonly Option<FileInfo> _fhir = MappingFile.Option("--fhir", "The FHIR mapping.", isRequired: false);

    public PushCommand(ManagementConnection connection)
        : base(
            connection,
            "push",
            "Checks mappings, and writes them to a MedTech service if they have no errors.",
            "healthdata medtech push vitals --device device.json --fhir fhir.json")
    {
        Add(_name);
        Add(_device);
        Add(_fhir);
        Add(_destination);
        Validators.Add(result =>
        {
            if (result.GetResult(_device) is null && result.GetResult(_fhir) is null)
            {
                result.AddError("There's nothing to write. Use --device, --fhir, or both.");
            }
        });
    }

    protected override async Task<int> RunAsync(
        ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var client = Connection.CreateWorkspaceClient(input);
        var name = input.GetRequiredValue(_name);
        var (device, fhir) = (await TextAsync(_device), await TextAsync(_fhir));
        var service = (await client.GetMedTechServiceAsync(name, cancellationToken)).Value;
        var destination = fhir is null
            ? null
            : await ServiceArguments.FindAsync(client, name, input.GetValue(_destination), cancellationToken);
        if (!Check(input, output, device ?? $"{service.DeviceMapping}", fhir))
        {
            output.Error("The mappings have errors. Nothing was written.");
            return ExitCode.Failed;
        }

        if (device is not null)
        {
            service.DeviceMapping = BinaryData.FromString(device);
            await client.UpdateMedTechServiceAsync(WaitUntil.Completed, service, cancellationToken);
            Tell(output, "device mapping", name);
        }

        if (destination is not null)
        {
            destination.FhirMapping = BinaryData.FromString(fhir!);
            await client.UpdateMedTechDestinationAsync(WaitUntil.Completed, name, destination, cancellationToken);
            Tell(output, "FHIR mapping", destination.Name);
        }

        return ExitCode.Done;

        async Task<string?> TextAsync(Option<FileInfo> option) => input.GetValue(option) is { } file
            ? (await MappingFile.ReadAsync(file, cancellationToken)).TrimStart('\uFEFF')
            : null;
    }

    private bool Check(ParseResult input, Output output, string device, string? fhir)
    {
        var validator = new MappingValidator(device, fhir);
        var issues = new TextIssueWriter(output.Error);
        foreach (var issue in validator.Issues)
        {
            var source = issue.Stage == MappingStage.Normalization ? input.GetValue(_device) : input.GetValue(_fhir);
            issues.Write(source is null ? "the service's device mapping" : $"{source}", null, issue);
        }

        return !validator.HasErrors;
    }

    private static void Tell(Output output, string what, string name)
    {
        if (output.IsJson)
        {
            output.Json(json =>
            {
                json.WriteString("mapping", what);
                json.WriteString("name", name);
                json.WriteString("status", "written");
            });
        }
        else
        {
            output.Line($"The {what} of {PlainText.Clean(name)} was written.");
        }
    }
}
