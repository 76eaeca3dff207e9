namespace HealthData.Tool.Dicom;

/// <summary><c>metadata</c>: shows the attributes of instances, without bulk data.</summary>
internal sealed class MetadataCommand : DicomVerb
{
    private readonly Argument<ResourcePath> _path = ResourceArgument.OfAnyLevel();
    private readonly Option<string?> _ifNoneMatch = new("--if-none-match")
    {
        Description = "The ETag of an earlier response. Retrieve metadata only if it has changed since then.",
        HelpName = "ETAG",
    };

    private readonly Option<bool> _original = RetrieveInput.Original();

    private readonly Option<bool> _dicomJson = DicomJson.CreateOption();

    public MetadataCommand(DicomConnection connection)
        : base(connection, "metadata", "Shows the attributes of a study, a series, or an instance.", "healthdata dic"
            + "om metadata 1.2.3")
    {
        Add(_path);
        Add(_ifNoneMatch);
        Add(_original);
        Add(_dicomJson);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        DicomJson.RequireOneForm(input, _dicomJson);
        var options = new MetadataOptions
        {
            IfNoneMatch = input.GetValue(_ifNoneMatch) is { } etag ? new ETag(etag) : null,
            OriginalVersion = input.GetValue(_original),
            OnProblem = ProblemPolicy.Continue,
        };
        await using var metadata = await RetrieveAsync(
            client, input.GetRequiredValue(_path), options, cancellationToken);
        var printer = new MetadataPrinter(output, metadata.ETag?.ToString(), input.GetValue(_dicomJson));
        printer.Begin(metadata.IsUnchanged);
        await foreach (var set in metadata.WithCancellation(cancellationToken))
        {
            printer.Print(set);
        }

        foreach (var problem in metadata.Problems)
        {
            output.Error($"{problem.Location}: {problem.Message}");
        }

        if (metadata.IsPartial)
        {
            output.Error("The service left out some instances.");
        }

        return ExitCode.Of(metadata.Problems.Count > 0 || metadata.IsPartial);
    }

    private static async Task<RetrievedMetadata> RetrieveAsync(
        DicomWebClient client, ResourcePath path, MetadataOptions options, CancellationToken cancellationToken) =>
        await (path switch
        {
            { Series: null } => client.RetrieveStudyMetadataAsync(path.Study, options, cancellationToken),
            { Instance: null } => client.RetrieveSeriesMetadataAsync(
                path.Study, path.Series, options, cancellationToken),
            _ => client.RetrieveInstanceMetadataAsync(
                path.Study, path.Series, path.Instance, options, cancellationToken),
        });
}
