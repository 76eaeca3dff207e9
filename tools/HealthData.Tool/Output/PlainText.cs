namespace HealthData.Tool;

/// <summary>Makes text from a service harmless to a terminal.</summary>
internal static class PlainText
{
    /// <summary>Replaces what could steer the terminal: control characters, and those that change the direction of
    /// text.</summary>
    public static string Clean(string? text) => text is null ? string.Empty
        : text.Any(Steers) ? new string([.. text.Select(c => Steers(c) ? '\uFFFD' : c)])
        : text;

    private static bool Steers(char c) => char.IsControl(c) || char.GetUnicodeCategory(c)
        is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    public static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + '…';

    /// <summary>A size for people, such as <c>1.5 MiB</c>.</summary>
    public static string Size(long bytes)
    {
        string[] units = ["bytes", "KiB", "MiB", "GiB", "TiB"];
        var value = (double)bytes;
        var unit = 0;
        for (; value >= 1024 && unit < units.Length - 1; unit++)
        {
            value /= 1024;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{value:0.#} {units[unit]}");
    }

    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}
