using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary><c>export</c>: lets the server export resources, and saves the files.</summary>
internal sealed class ExportCommand : FhirVerb
{
    private readonly ExportSelection _selection = new();

    private readonly Option<DirectoryInfo> _output = new("--output", "--out", "-o")
    {
        Description = "The folder for the files, which are saved as TYPE-1.ndjson, TYPE-2.ndjson, and so on.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly StorageSignature _signature = new();

    private readonly Option<ExistingFile> _existing = ExistingFileOption.Create();

    public ExportCommand(FhirConnection connection)
        : base(
            connection,
            "export",
            "Exports resources and saves them as NDJSON files.",
            "healthdata fhir export --output export",
            "healthdata fhir export --output export --type Patient --type Observation --since 2026-01-01",
            "healthdata fhir export --output export --group 7",
            "healthdata fhir export --output export --container research --anonymize rules.json")
    {
        Add(_output);
        _selection.AddTo(this);
        _signature.AddTo(this);
        Add(_existing);
    }

    protected override async Task<int> RunAsync(
        FhirClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var options = _selection.Read(input);
        var signature = _signature.Read(input, output);
        var folder = input.GetRequiredValue(_output).FullName;
        var save = new SaveOptions { ExistingFile = input.GetValue(_existing) };
        var exported = (await ExportAsync(client, options, output, cancellationToken)).Value;
        var result = await output.WithProgressAsync("Save", knowsTotal: false, progress =>
        {
            save.Progress = progress;
            return signature is null
                ? exported.SaveAsync(folder, CredentialFor(exported, output), save, cancellationToken)
                : exported.SaveAsync(folder, signature, save, cancellationToken);
        });
        return new ExportReport(output).Print(result);
    }

    private static async Task<FhirExportOperation> ExportAsync(
        FhirClient client, FhirExportOptions options, Output output, CancellationToken cancellationToken)
    {
        var operation = await client.ExportAsync(WaitUntil.Started, options, cancellationToken);
        try
        {
            await operation.WaitForCompletionAsync(cancellationToken);
            return operation;
        }
        catch (OperationCanceledException)
        {
            output.Error("The service goes on with the export.");
            throw;
        }
    }

    // The client gives the token to Azure storage only.
    private static TokenCredential? CredentialFor(FhirExportResult exported, Output output) =>
        exported.Outputs.Concat(exported.Errors).Any(file => file.Url.Scheme == Uri.UriSchemeHttps)
            ? output.Host.Credential()
            : null;
}
