namespace HealthData.Tool;

/// <summary>Makes text from a service harmless to a terminal.</summary>
internal static class PlainText
{
    /// <summary>Replaces control characters, which could steer the terminal.</summary>
    public static string Clean(string? text) => text is null ? string.Empty
        : text.Any(char.IsControl) ? new string([.. text.Select(c => char.IsControl(c) ? '\uFFFD' : c)])
        : text;

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
