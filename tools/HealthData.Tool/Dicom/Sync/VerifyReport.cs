namespace HealthData.Tool.Dicom;

/// <summary>Tells which instances of a transfer the service lacks, has besides, or has with other bytes.</summary>
internal sealed class VerifyReport(Output output)
{
    public void Print(TransferVerifyResult result)
    {
        Print("missing", result.Missing);
        Print("extra", result.Extra);
        Print("different", result.Different);
        if (!output.IsJson)
        {
            output.Line($"Verified: {result}.");
        }
    }

    private void Print(string what, IReadOnlyList<TransferredInstance> instances)
    {
        foreach (var instance in instances)
        {
            if (output.IsJson)
            {
                output.Json(writer =>
                {
                    writer.WriteString("verify", what);
                    WriteIfKnown(writer, "studyInstanceUid", instance.StudyInstanceUid);
                    WriteIfKnown(writer, "seriesInstanceUid", instance.SeriesInstanceUid);
                    WriteIfKnown(writer, "sopInstanceUid", instance.SopInstanceUid);
                    WriteIfKnown(writer, "path", instance.Source);
                });
            }
            else
            {
                output.Error($"{PlainText.Clean(instance.Source ?? instance.SopInstanceUid)}: {what}.");
            }
        }
    }

    private static void WriteIfKnown(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
