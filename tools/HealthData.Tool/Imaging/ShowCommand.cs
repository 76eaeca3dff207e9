using HealthData.Imaging;

namespace HealthData.Tool.Imaging;

/// <summary><c>show</c>: prints what a synchronization of a study would write.</summary>
internal sealed class ShowCommand : ImagingVerb
{
    private readonly Argument<string> _study = new("STUDY") { Description = "The UID of the study." };

    public ShowCommand(ImagingConnection connection)
        : base(
            connection,
            "show",
            "Prints what a synchronization of a study would write, and writes nothing.",
            "healthdata imaging show 1.2.3 --patient-system https://hospital.example/mrn") => Add(_study);

    protected override async Task<int> RunAsync(
        ImagingServices services, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var synchronizer = services.CreateSynchronizer(new MemoryStateStore());
        var preview = await synchronizer.PreviewAsync(input.GetRequiredValue(_study), cancellationToken);
        foreach (var write in preview.Resources.Writes)
        {
            Print(output, write, Existing(preview, write));
        }

        if (!output.IsJson)
        {
            output.Line($"{preview.Resources.Outcome}.");
        }

        foreach (var issue in preview.Resources.Issues)
        {
            output.Error(PlainText.Clean($"{issue} ({issue.Level})"));
        }

        return ExitCode.Of(preview.Resources.Outcome is ImagingOutcome.Foreign or ImagingOutcome.Rejected);
    }

    private static BinaryData? Existing(ImagingPreview preview, ImagingWrite write) => write.ResourceType switch
    {
        "ImagingStudy" => preview.Existing.ImagingStudy,
        "Patient" => preview.Existing.Patients.FirstOrDefault(patient => IdOf(patient) == write.Id),
        _ => null,
    };

    private static string? IdOf(BinaryData resource)
    {
        using var document = JsonDocument.Parse(resource);
        return document.RootElement.TryGetProperty("id", out var id) ? id.GetString() : null;
    }

    private static void Print(Output output, ImagingWrite write, BinaryData? existing)
    {
        if (output.IsJson)
        {
            output.Json(writer => Write(writer, write));
            return;
        }

        output.Line(PlainText.Clean($"{(write.Content is null ? "DELETE" : "PUT")} {write.ResourceType}/{write.Id}"));
        foreach (var line in ResourceDiff.Lines(existing, write.Content))
        {
            output.Line(PlainText.Clean("  " + line));
        }
    }

    private static void Write(Utf8JsonWriter writer, ImagingWrite write)
    {
        writer.WriteString("method", write.Content is null ? "DELETE" : "PUT");
        writer.WriteString("url", $"{write.ResourceType}/{write.Id}");
        if (write.IfMatch is { } version)
        {
            writer.WriteString("ifMatch", version.ToString("H"));
        }

        if (write.Content is { } content)
        {
            using var document = JsonDocument.Parse(content);
            writer.WritePropertyName("resource");
            document.RootElement.WriteTo(writer);
        }
    }
}
