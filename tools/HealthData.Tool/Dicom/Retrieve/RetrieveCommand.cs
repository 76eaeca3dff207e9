namespace HealthData.Tool.Dicom;

/// <summary><c>retrieve</c>: saves instances as files.</summary>
internal sealed class RetrieveCommand : DicomVerb
{
    private readonly Argument<ResourcePath> _path = ResourceArgument.OfAnyLevel();
    private readonly Option<DirectoryInfo> _out = RetrieveInput.Out<DirectoryInfo>(
        "The folder for the files, which are saved as STUDY/SERIES/INSTANCE.dcm.", "DIR");

    private readonly Option<ExistingFile> _existing = ExistingFileOption.Create();
    private readonly Option<bool> _original = RetrieveInput.Original();
    private readonly Option<string> _transferSyntax = new("--transfer-syntax")
    {
        Description = "The UID of the transfer syntax to retrieve. By default, instances are retrieved as stored.",
        HelpName = "UID",
        DefaultValueFactory = static _ => "*",
    };

    public RetrieveCommand(DicomConnection connection)
        : base(
            connection,
            "retrieve",
            "Retrieves a study, a series, or an instance and saves it as files.",
            "healthdata dicom retrieve 1.2.3 --out downloads",
            "healthdata dicom retrieve 1.2.3/4.5 --out downloads --existing keep")
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
        var save = new SaveOptions { ExistingFile = input.GetValue(_existing) };
        var retrieval = new Retrieval(
            client,
            input.GetRequiredValue(_out).FullName,
            save,
            new RetrieveOptions
            {
                TransferSyntax = input.GetValue(_transferSyntax)!,
                OriginalVersion = input.GetValue(_original),
            });
        var last = default(TransferProgress);
        try
        {
            var result = await output.WithProgressAsync("Retrieve", knowsTotal: false, progress =>
            {
                save.Progress = new Relay<TransferProgress>(value =>
                {
                    last = value;
                    progress.Report(value);
                });
                return retrieval.RunAsync(input.GetRequiredValue(_path), cancellationToken);
            });
            return new RetrieveReport(output).Print(result);
        }
        catch (OperationCanceledException)
        {
            if (last.Items > 0)
            {
                output.Error($"{PlainText.Count(last.Items, "instance was", "instances were")} saved before that.");
            }

            throw;
        }
    }
}
