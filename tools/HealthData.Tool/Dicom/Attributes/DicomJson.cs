namespace HealthData.Tool.Dicom;

/// <summary>The option to get data sets in the DICOM JSON model (PS3.18 Annex F), as the service wrote them.</summary>
internal static class DicomJson
{
    public static Option<bool> CreateOption() => new("--dicom-json")
    {
        Description = "Print one data set per line in the DICOM JSON model, as the service wrote it.",
    };

    /// <exception cref="MisuseException">Both forms of JSON are asked for.</exception>
    public static void RequireOneForm(ParseResult input, Option<bool> dicomJson)
    {
        if (input.GetValue(dicomJson) && input.GetValue(CommonOptions.Json))
        {
            throw new MisuseException("Use --json or --dicom-json, but not both.");
        }
    }

    // The text may have line breaks between its members, and none within a string.
    public static void Print(Output output, AttributeSet set) =>
        output.Line(Encoding.UTF8.GetString(set.ToUtf8Json()).ReplaceLineEndings(" "));
}
