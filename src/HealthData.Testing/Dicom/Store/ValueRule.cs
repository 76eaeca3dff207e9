namespace HealthData.Testing;

/// <summary>The service's minimum checks of a value by its VR. They answer null, or what is wrong.</summary>
internal static class ValueRule
{
    private const int PersonNameGroups = 3;
    private const int PersonNameComponents = 5;
    private const int PersonNameGroupLength = 64;

    public static string? Check(string vr, string value) => vr switch
    {
        "UI" => UidRule.Allows(value) ? null : "The value is not a valid identifier.",
        "DA" => CheckDate(value),
        "CS" => CheckLength(value, 16) ?? CheckCode(value),
        "SH" => CheckLength(value, 16) ?? CheckText(value),
        "LO" => CheckLength(value, 64) ?? CheckText(value),
        "PN" => CheckPersonName(value),
        _ => null,
    };

    private static string? CheckDate(string value) =>
        value.Length == 0
        || DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : "The value is not a date.";

    private static string? CheckLength(string value, int longest) =>
        value.Length <= longest ? null : $"The value is longer than {longest} characters.";

    private static string? CheckCode(string value) =>
        value.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is ' ' or '_')
            ? null
            : "The value has a character that a code cannot have.";

    private static string? CheckText(string value) =>
        value.Contains('\\') || value.Any(c => char.IsControl(c) && c != '\u001B')
            ? "The value has a character that is not allowed."
            : null;

    private static string? CheckPersonName(string value)
    {
        var groups = value.Split('=');
        if (groups.Length > PersonNameGroups)
        {
            return $"The name has more than {PersonNameGroups} groups.";
        }

        foreach (var group in groups)
        {
            if (CheckLength(group, PersonNameGroupLength) is { } tooLong)
            {
                return tooLong;
            }

            if (group.Split('^').Length > PersonNameComponents)
            {
                return $"The name has more than {PersonNameComponents} components.";
            }

            if (group.Any(c => char.IsControl(c) && c != '\u001B'))
            {
                return "The name has a character that is not allowed.";
            }
        }

        return null;
    }
}
