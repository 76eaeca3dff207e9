namespace HealthData.Tool.Dicom;

/// <summary><c>rendered</c>: saves a frame as a picture.</summary>
internal sealed class RenderedCommand : DicomVerb
{
    private readonly Argument<ResourcePath> _path = ResourceArgument.OfInstance();
    private readonly Option<int?> _frame = NumberOption.Create(
        "--frame", "N", "The frame number, starting at 1. The default is the first frame.", min: 1);

    private readonly Option<RenderedFormat?> _format = new("--format")
    {
        Description = "The image format. The default is the format of the file name extension, or jpeg.",
        HelpName = "png|jpeg",
        CustomParser = ParseFormat,
    };

    private readonly Option<int?> _quality = NumberOption.Create(
        "--quality", "1-100", "The quality of a JPEG image.", min: 1, max: 100);

    private readonly Option<FileInfo> _out = RetrieveInput.Out<FileInfo>("The file to write.", "FILE");
    private readonly Option<ExistingFile> _existing = ExistingFileOption.Create();
    private readonly Option<bool> _original = RetrieveInput.Original();

    public RenderedCommand(DicomConnection connection)
        : base(connection, "rendered", "Saves a frame of an instance as an image.", "healthdata dicom rendered 1/2"
            + "/3 --out slice.png")
    {
        Add(_path);
        Add(_frame);
        Add(_format);
        Add(_quality);
        Add(_out);
        Add(_existing);
        Add(_original);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var (path, file) = (input.GetRequiredValue(_path), input.GetRequiredValue(_out));
        var options = new RenderOptions
        {
            Format = input.GetValue(_format) ?? FormatOf(file),
            Quality = input.GetValue(_quality),
            OriginalVersion = input.GetValue(_original),
        };
        if (options is { Quality: not null, Format: RenderedFormat.Png })
        {
            throw new MisuseException("--quality applies only to JPEG, but the image format is PNG.");
        }

        var save = new SaveOptions { ExistingFile = input.GetValue(_existing) };
        if (file.Exists && save.ExistingFile == ExistingFile.Fail)
        {
            throw new IOException(
                $"{PlainText.Clean(file.ToString())} already exists. Choose another name, or use --existing keep or "
                + "--existing replace.");
        }

        await using RenderedImage image = await (input.GetValue(_frame) is { } frame
            ? client.RetrieveRenderedFrameAsync(
                path.Study, path.Series!, path.Instance!, frame, options, cancellationToken)
            : client.RetrieveRenderedInstanceAsync(
                path.Study, path.Series!, path.Instance!, options, cancellationToken));
        file.Directory?.Create();
        var saved = await image.SaveAsync(file.FullName, save, cancellationToken);
        Print(output, path, saved, image.MediaType);
        return ExitCode.Done;
    }

    private static void Print(Output output, ResourcePath path, SavedFile saved, string mediaType)
    {
        if (!output.IsJson)
        {
            output.Line(saved.WasKept
                ? $"{saved.Path} was kept."
                : $"{saved.Path} ({mediaType}, {PlainText.Size(saved.Length)})");
            return;
        }

        output.Json(writer =>
        {
            path.WriteTo(writer);
            writer.WriteString("path", saved.Path);
            if (!saved.WasKept)
            {
                writer.WriteString("mediaType", mediaType);
            }

            writer.WriteNumber("length", saved.Length);
            writer.WriteBoolean("wasKept", saved.WasKept);
        });
    }

    private static RenderedFormat FormatOf(FileInfo file) => file.Extension.ToUpperInvariant() switch
    {
        ".PNG" => RenderedFormat.Png,
        "" or ".JPG" or ".JPEG" => RenderedFormat.Jpeg,
        _ => throw new MisuseException(
            $"An image can't be saved as '{PlainText.Clean(file.Extension)}'. Use a file name that ends with .jpg or "
            + ".png, or use --format."),
    };

    private static RenderedFormat? ParseFormat(ArgumentResult result)
    {
        switch (result.Tokens[0].Value.ToUpperInvariant())
        {
            case "PNG":
                return RenderedFormat.Png;
            case "JPEG" or "JPG":
                return RenderedFormat.Jpeg;
            default:
                result.AddError("--format must be png or jpeg.");
                return null;
        }
    }
}
