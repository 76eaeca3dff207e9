namespace HealthData.Tool.Dicom;

/// <summary>Names attributes in JSON: the keyword of PS3.6 in camel case, such as <c>sopInstanceUid</c>.</summary>
internal static class MemberName
{
    /// <summary>The name of an attribute; its tag where the dictionary does not know it.</summary>
    public static string Of(AttributeTag tag) =>
        AttributeDictionary.TryFind(tag, out var definition) && !definition.IsRepeating
            ? CamelCase(definition.Keyword)
            : tag.ToString();

    /// <summary>Takes acronyms as words: <c>SOPInstanceUID</c> becomes <c>sopInstanceUid</c>.</summary>
    public static string CamelCase(string keyword)
    {
        var name = new StringBuilder(keyword.Length);
        for (var index = 0; index < keyword.Length; index++)
        {
            var stays = index > 0 && StartsWord(keyword, index);
            name.Append(stays ? keyword[index] : char.ToLowerInvariant(keyword[index]));
        }

        return name.ToString();
    }

    private static bool StartsWord(string keyword, int index) => char.IsAsciiLetterUpper(keyword[index])
        && (index == 0 || !char.IsAsciiLetterUpper(keyword[index - 1])
            || (index + 1 < keyword.Length && char.IsAsciiLetterLower(keyword[index + 1])));
}
