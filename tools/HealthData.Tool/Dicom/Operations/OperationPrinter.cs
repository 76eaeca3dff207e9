namespace HealthData.Tool.Dicom;

/// <summary>Prints long-running operations.</summary>
internal static class OperationPrinter
{
    public static void Print(Output output, DicomOperationDetails details)
    {
        if (output.IsJson)
        {
            output.Json(writer => Write(writer, details));
            return;
        }

        var percent = details.PercentComplete is { } done
            ? string.Create(CultureInfo.InvariantCulture, $" ({done} %)")
            : string.Empty;
        output.Line(PlainText.Clean($"{details.Type ?? "operation"} {details.Id}: {details.Status}{percent}"));
        if (details.Results is { } results)
        {
            output.Line(PlainText.Clean(results.ToString()));
        }
    }

    /// <summary>Tells that an operation was started, and how to ask for it.</summary>
    public static void PrintStarted(Output output, Operation operation)
    {
        if (output.IsJson)
        {
            output.Json(writer =>
            {
                writer.WriteString("id", operation.Id);
                writer.WriteString("status", "started");
            });
            return;
        }

        output.Line($"Started. To see how far it is: healthdata dicom operations {PlainText.Clean(operation.Id)}");
    }

    private static void Write(Utf8JsonWriter writer, DicomOperationDetails details)
    {
        writer.WriteString("id", details.Id);
        writer.WriteString("status", details.Status.ToString());
        if (details.Type is { } type)
        {
            writer.WriteString("type", type);
        }

        if (details.PercentComplete is { } percent)
        {
            writer.WriteNumber("percentComplete", percent);
        }

        if (details.Results is { } results)
        {
            using var document = JsonDocument.Parse(results);
            writer.WritePropertyName("results");
            document.RootElement.WriteTo(writer);
        }
    }
}
