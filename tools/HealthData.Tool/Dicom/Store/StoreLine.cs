namespace HealthData.Tool.Dicom;

/// <summary>Writes the outcome of a file as a line of JSON.</summary>
internal static class StoreLine
{
    /// <param name="writer">Where to.</param>
    /// <param name="outcome">What became of the file.</param>
    /// <param name="showsComments">Whether to write the service's own words, which may hold patient data.</param>
    public static void WriteTo(Utf8JsonWriter writer, StoreOutcome outcome, bool showsComments)
    {
        writer.WriteString("path", outcome.Source);
        writer.WriteString("status", JsonNamingPolicy.CamelCase.ConvertName(outcome.Status.ToString()));
        WriteIfKnown("studyInstanceUid", outcome.Content?.StudyInstanceUid);
        WriteIfKnown("seriesInstanceUid", outcome.Content?.SeriesInstanceUid);
        WriteIfKnown("sopInstanceUid", outcome.Content?.SopInstanceUid ?? outcome.SopInstanceUid);
        if (outcome.ReasonCode is { } reason)
        {
            writer.WriteNumber("reasonCode", reason);
        }

        WriteIfKnown("detail", outcome.Advice);
        if (showsComments && outcome.Issues.Count > 0)
        {
            writer.WriteStartArray("comments");
            foreach (var issue in outcome.Issues)
            {
                writer.WriteStringValue(issue.Text);
            }

            writer.WriteEndArray();
        }

        void WriteIfKnown(string name, string? value)
        {
            if (value is not null)
            {
                writer.WriteString(name, value);
            }
        }
    }
}
