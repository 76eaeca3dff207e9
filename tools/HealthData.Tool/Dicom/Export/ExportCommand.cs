namespace HealthData.Tool.Dicom;

/// <summary><c>export</c>: lets the service write instances to a container of Azure storage.</summary>
internal sealed class ExportCommand : DicomVerb
{
    private readonly Argument<ResourcePath[]> _paths = new("STUDY[/SERIES[/INSTANCE]]")
    {
        Description = "The UID of a study, optionally followed by the UIDs of a series and an instance.",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ParsePaths,
    };

    private readonly Option<Uri> _container = new("--to")
    {
        Description = "The address of the container, such as https://account.blob.core.windows.net/images.",
        HelpName = "URL",
        Required = true,
        CustomParser = ParseContainer,
    };

    private readonly Option<bool> _noWait = new("--no-wait")
    {
        Description = "Print the ID of the operation, and don't wait for its end.",
    };

    private readonly StorageSignature _signature = new();

    public ExportCommand(DicomConnection connection)
        : base(
            connection,
            "export",
            "Exports studies, series, or instances to a container of Azure storage.",
            "healthdata dicom export 1.2.3 --to https://account.blob.core.windows.net/images")
    {
        Add(_paths);
        Add(_container);
        Add(_noWait);
        _signature.AddTo(this);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var items = input.GetRequiredValue(_paths)
            .Select(path => new DicomExportItem(path.Study, path.Series, path.Instance));
        var export = await client.ExportAsync(
            WaitUntil.Started, items, input.GetRequiredValue(_container), null, cancellationToken);
        if (input.GetValue(_noWait))
        {
            Print(output, export.Id, result: null);
            return ExitCode.Done;
        }

        DicomExportResult result = await WaitAsync(export, output, cancellationToken);
        await PrintErrorsAsync(result, _signature.Read(input, output), output, cancellationToken);
        Print(output, export.Id, result);
        return ExitCode.Of(result.Skipped > 0);
    }

    private static ResourcePath[] ParsePaths(ArgumentResult result)
    {
        List<ResourcePath> paths = [];
        foreach (var token in result.Tokens)
        {
            if (ResourcePath.TryParse(token.Value) is { } path)
            {
                paths.Add(path);
            }
            else
            {
                result.AddError("Specify UIDs as STUDY[/SERIES[/INSTANCE]].");
            }
        }

        return [.. paths];
    }

    private static Uri? ParseContainer(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var container)
            && container.Scheme == Uri.UriSchemeHttps)
        {
            return container;
        }

        result.AddError("--to must be an absolute https address.");
        return null;
    }

    private static async Task<DicomExportResult> WaitAsync(
        DicomExportOperation export, Output output, CancellationToken cancellationToken)
    {
        try
        {
            return await export.WaitForCompletionAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            output.Error($"The service goes on with the export {PlainText.Clean(export.Id)}.");
            throw;
        }
    }

    // What the service wrote might tell of a patient, so only those who want it see it.
    private static async Task PrintErrorsAsync(
        DicomExportResult result, AzureSasCredential? signature, Output output, CancellationToken cancellationToken)
    {
        if (result.Skipped == 0 || result.ErrorLogUri is not { } log)
        {
            return;
        }

        var credential = signature is null && log.Scheme == Uri.UriSchemeHttps ? output.Host.Credential() : null;
        var errors = signature is null
            ? result.ReadErrorsAsync(credential, cancellationToken)
            : result.ReadErrorsAsync(signature, cancellationToken);
        try
        {
            await foreach (var error in errors)
            {
                var text = output.IsVerbose ? PlainText.Clean(error.Message) : "It couldn't be exported.";
                output.Error(error.Item is { } item ? $"{Describe(item)}: {text}" : text);
            }
        }
        catch (HealthDataRequestFailedException exception)
        {
            output.Error(exception);
        }
    }

    private static string Describe(DicomExportItem item) => PlainText.Clean(string.Join('/', new[]
    {
        item.StudyInstanceUid, item.SeriesInstanceUid, item.SopInstanceUid,
    }.Where(uid => uid is not null)));

    private static string Count(long instances) => PlainText.Count((int)instances, "instance", "instances");

    private static void Print(Output output, string id, DicomExportResult? result)
    {
        if (!output.IsJson)
        {
            output.Line(result is null
                ? $"The export {PlainText.Clean(id)} has started."
                : $"Exported {Count(result.Exported)}, skipped {result.Skipped}.");
            return;
        }

        output.Json(writer =>
        {
            writer.WriteString("operationId", id);
            if (result is not null)
            {
                writer.WriteNumber("exported", result.Exported);
                writer.WriteNumber("skipped", result.Skipped);
                writer.WriteString("errorLog", result.ErrorLogUri?.AbsoluteUri);
            }
        });
    }
}
