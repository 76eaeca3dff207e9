namespace HealthData.Tool.Dicom;

/// <summary>Prints the data sets of metadata with the ETag that they came with.</summary>
internal sealed class MetadataPrinter(Output output, string? etag, bool isDicomJson)
{
    public void Begin(bool isUnchanged)
    {
        if (output.IsJson)
        {
            if (isUnchanged && !isDicomJson)
            {
                output.Json(writer =>
                {
                    writer.WriteBoolean("isUnchanged", true);
                    WriteETag(writer);
                });
            }

            return;
        }

        if (!isDicomJson && isUnchanged)
        {
            output.Line("Nothing has changed.");
        }
        else if (!isDicomJson && etag is not null)
        {
            output.Line($"ETag: {PlainText.Clean(etag)}");
        }
    }

    public void Print(AttributeSet set)
    {
        if (isDicomJson)
        {
            DicomJson.Print(output, set);
        }
        else if (output.IsJson)
        {
            output.Json(writer =>
            {
                WriteETag(writer);
                AttributeJson.WriteMembers(writer, set);
            });
        }
        else
        {
            output.Line(string.Empty);
            AttributeText.Print(output, set);
        }
    }

    private void WriteETag(Utf8JsonWriter writer)
    {
        if (etag is not null)
        {
            writer.WriteString("etag", etag);
        }
    }
}
