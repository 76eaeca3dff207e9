using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary><c>export</c>: lets the server export resources, and saves the files.</summary>
internal sealed class ExportCommand : FhirVerb
{
    private readonly Option<DirectoryInfo> _output = new("--output", "--out", "-o")
    {
        Description = "The folder for the files, which are saved as TYPE-1.ndjson, TYPE-2.ndjson, and so on.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<string[]> _types = new("--type")
    {
        Description = "A type of resource to export, such as Patient. The default is all types. You can repeat this "
            + "option.",
        HelpName = "TYPE",
    };

    private readonly Option<DateTimeOffset?> _since = new("--since")
    {
        Description = "Export only resources that changed at or after a time, such as 2026-01-31T12:00:00Z.",
        HelpName = "TIME",
        CustomParser = ParseTime,
    };

    private readonly Option<ExistingFile> _existing = ExistingFileOption.Create();

    public ExportCommand(FhirConnection connection)
        : base(
            connection,
            "export",
            "Exports resources and saves them as NDJSON files.",
            "healthdata fhir export --output export",
            "healthdata fhir export --output export --type Patient --type Observation --since 2026-01-01")
    {
        Add(_output);
        Add(_types);
        Add(_since);
        Add(_existing);
    }

    protected override async Task<int> RunAsync(
        FhirClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var options = new FhirExportOptions { Since = input.GetValue(_since) };
        foreach (var type in input.GetValue(_types) ?? [])
        {
            options.Types.Add(type);
        }

        var folder = input.GetRequiredValue(_output).FullName;
        var save = new SaveOptions { ExistingFile = input.GetValue(_existing) };
        var exported = (await ExportAsync(client, options, output, cancellationToken)).Value;
        var result = await output.WithProgressAsync("Save", knowsTotal: false, progress =>
        {
            save.Progress = progress;
            return exported.SaveAsync(folder, CredentialFor(exported, output), save, cancellationToken);
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

    private static DateTimeOffset? ParseTime(ArgumentResult result)
    {
        if (DateTimeOffset.TryParse(
            result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            return time;
        }

        result.AddError("--since must be a date or a time, such as 2026-01-31T12:00:00Z.");
        return null;
    }
}
