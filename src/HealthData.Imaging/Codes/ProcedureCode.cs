namespace HealthData.Imaging;

/// <summary>Reads coded procedures (0008,1032) as the JSON of CodeableConcepts.</summary>
internal static class ProcedureCode
{
    public static void ReadAll(ReadOnlySpan<byte> element, IssueSpot spot, ICollection<string> codes)
    {
        foreach (var item in SequenceReader.Items(element))
        {
            if (Read(item, spot) is { } code)
            {
                codes.Add(code);
            }
        }
    }

    // The members are sorted, and the JSON is what the entries are ordered by.
    private static string? Read(JsonElement item, IssueSpot spot)
    {
        var scheme = SequenceReader.Text(item, Keyword.CodingSchemeDesignator, spot);
        var code = SequenceReader.Text(item, Keyword.CodeValue, spot)
            ?? SequenceReader.Text(item, Keyword.LongCodeValue, spot)
            ?? SequenceReader.Text(item, Keyword.URNCodeValue, spot);
        var meaning = SequenceReader.Text(item, Keyword.CodeMeaning, spot);
        if (code is not null && scheme is not null && CodeSystem.OfScheme(scheme) is { } system)
        {
            var display = meaning is null ? string.Empty : $", \"display\": {JsonText.Quote(meaning)}";
            return $$"""
                {"coding": [{"code": {{JsonText.Quote(code)}}{{display}}, "system": {{JsonText.Quote(system)}}}]}
                """;
        }

        return meaning is null ? null : $$"""{"text": {{JsonText.Quote(meaning)}}}""";
    }
}
