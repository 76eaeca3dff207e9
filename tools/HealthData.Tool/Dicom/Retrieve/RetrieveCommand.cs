namespace HealthData.Tool.Dicom;

/// <summary><c>retrieve</c>: saves instances as files.</summary>
internal sealed class RetrieveCommand : DicomVerb
{
    private readonly Argument<ResourcePath> _path = ResourceArgument.OfAnyLevel();
    private readonly Option<DirectoryInfo> _out = new("--out", "-o")
    {
        Description = "The folder to write STUDY/SERIES/INSTANCE.dcm into.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<ExistingFile> _existing = new("--existing")
    {
        Description = "What to do with a file that is there already; to fail, by default.",
        HelpName = "fail|keep|replace",
        CustomParser = ParseExisting,
    };

    private readonly Option<string> _transferSyntax = new("--transfer-syntax")
    {
        Description = "The transfer syntax to retrieve in; as stored, by default.",
        HelpName = "UID",
        DefaultValueFactory = static _ => "*",
    };

    private readonly Option<bool> _original = new("--original")
    {
        Description = "Retrieve the version before the last bulk update.",
    };

    public RetrieveCommand(DicomConnection connection)
        : base(connection, "retrieve", "Retrieves a study, a series or an instance into files.")
    {
        Add(_path);
        Add(_out);
        Add(_existing);
        Add(_transferSyntax);
        Add(_original);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var path = input.GetRequiredValue(_path);
        var retrieval = new Retrieval(
            client,
            input.GetRequiredValue(_out).FullName,
            input.GetValue(_existing),
            new RetrieveOptions
            {
                TransferSyntax = input.GetValue(_transferSyntax)!,
                OriginalVersion = input.GetValue(_original),
            });
        var files = await output.WithProgressAsync(
            "Retrieve", total: null, progress => retrieval.RunAsync(path, progress, cancellationToken));
        Print(output, files);
        if (retrieval.IsPartial)
        {
            output.Error("The service has left out some instances.");
        }

        return retrieval.IsPartial ? ExitCode.Failed : ExitCode.Done;
    }

    private static void Print(Output output, IReadOnlyList<RetrievedFile> files)
    {
        if (!output.IsJson)
        {
            var kept = files.Count(file => file.WasKept);
            output.Line(
                $"{PlainText.Count(files.Count - kept, "instance", "instances")} saved"
                + (kept == 0 ? string.Empty : $", {PlainText.Count(kept, "file", "files")} kept")
                + $". {PlainText.Size(files.Sum(file => file.Length))}.");
            return;
        }

        foreach (var file in files)
        {
            output.Json(file.WriteTo);
        }
    }

    private static ExistingFile ParseExisting(ArgumentResult result)
    {
        switch (result.Tokens[0].Value.ToUpperInvariant())
        {
            case "FAIL":
                return ExistingFile.Fail;
            case "KEEP":
                return ExistingFile.Keep;
            case "REPLACE":
                return ExistingFile.Replace;
            default:
                result.AddError("--existing is fail, keep or replace.");
                return default;
        }
    }
}
