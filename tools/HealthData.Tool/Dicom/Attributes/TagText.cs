namespace HealthData.Tool.Dicom;

/// <summary>Reads what people write for an attribute: 00100010, (0010,0010) or PatientName.</summary>
internal static class TagText
{
    private const string Rule = "a keyword such as PatientName, or a tag such as 00100010";

    public static bool TryParse(string text, out AttributeTag tag)
    {
        var digits = text.Replace(",", string.Empty, StringComparison.Ordinal).Trim('(', ')');
        if (AttributeTag.TryParse(digits, out tag))
        {
            return true;
        }

        var isKnown = AttributeDictionary.TryFind(text, out var definition);
        tag = isKnown ? definition.Tag : default;
        return isKnown;
    }

    /// <summary>Says what is wrong with what was written for an option.</summary>
    public static string Complaint(string option, string form, string name) => Enum.TryParse<Keyword>(
        name, ignoreCase: true, out var known) && Enum.IsDefined(known)
        ? $"{option} has the keyword '{PlainText.Clean(name)}', which the standard spells '{known}'."
        : $"{option} requires {form}, but '{PlainText.Clean(name)}' isn't an attribute. Use {Rule}.";
}
