using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary>Writes the outcome of a resource as a line of JSON.</summary>
internal static class LoadLine
{
    /// <param name="writer">Where to.</param>
    /// <param name="outcome">What the loader tells.</param>
    /// <param name="status">What became of the resource.</param>
    /// <param name="showsComments">Whether to write the service's own words, which may hold patient data.</param>
    public static void WriteTo(Utf8JsonWriter writer, EntryOutcome outcome, LoadStatus status, bool showsComments)
    {
        WriteIfKnown("source", outcome.Source);
        writer.WriteString("status", JsonNamingPolicy.CamelCase.ConvertName(status.ToString()));
        WriteIfKnown("id", outcome.Id);
        WriteIfKnown("versionId", outcome.VersionId);
        if (outcome.Status is { } code)
        {
            writer.WriteNumber("httpStatus", code);
        }

        if (!outcome.Succeeded)
        {
            WriteIfKnown("problem", outcome.Problem?.Message);
            WriteIfKnown("detail", outcome.Advice);
            WriteAll("issues", outcome.Issues.Select(issue => issue.Code));
            WriteAll("comments", showsComments ? outcome.Issues.Select(issue => issue.Text) : []);
        }

        void WriteIfKnown(string name, string? value)
        {
            if (value is not null)
            {
                writer.WriteString(name, value);
            }
        }

        void WriteAll(string name, IEnumerable<string?> values)
        {
            var known = values.OfType<string>().ToList();
            if (known.Count > 0)
            {
                writer.WriteStartArray(name);
                known.ForEach(writer.WriteStringValue);
                writer.WriteEndArray();
            }
        }
    }
}
