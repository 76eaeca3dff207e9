using System.Text.Json;

namespace HealthData.Testing;

/// <summary>The time of a date of any precision, or of a period: from an instant to before another.</summary>
internal readonly record struct DateInterval(DateTimeOffset From, DateTimeOffset To)
{
    private static readonly string[] Instants =
        ["yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mmK"];

    public static DateInterval? Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return element.Text() is { } text ? Read(text) : null;
        }

        var start = element.Text("start") is { } from ? Read(from)?.From : DateTimeOffset.MinValue;
        var end = element.Text("end") is { } to ? Read(to)?.To : DateTimeOffset.MaxValue;
        return start is not null && end is not null ? new(start.Value, end.Value) : null;
    }

    /// <summary>Reads a parameter of a request; null where the request has none.</summary>
    /// <exception cref="FhirException">The value is not a date (400).</exception>
    public static DateInterval? ReadParameter(FhirRequest request, string name) => request.Parameter(name) is { } text
        ? Read(text) ?? throw FhirException.Invalid($"The value of '{name}' is not a date.")
        : null;

    public static DateInterval? Read(string text)
    {
        if (Parse(text, "yyyy") is { } year)
        {
            return Create(year, TimeSpan.FromDays(DateTime.IsLeapYear(year.Year) ? 366 : 365));
        }

        if (Parse(text, "yyyy-MM") is { } month)
        {
            return Create(month, TimeSpan.FromDays(DateTime.DaysInMonth(month.Year, month.Month)));
        }

        if (Parse(text, "yyyy-MM-dd") is { } day)
        {
            return Create(day, TimeSpan.FromDays(1));
        }

        return Parse(text, Instants) is { } instant ? Create(instant, Precision(text)) : null;
    }

    /// <summary>Compares as the prefix of a search says (FHIR R4 3.1.1.4.5).</summary>
    public bool Matches(string prefix, DateInterval wanted) => prefix switch
    {
        "eq" => From >= wanted.From && To <= wanted.To,
        "ne" => From < wanted.From || To > wanted.To,
        "gt" => To > wanted.To,
        "lt" => From < wanted.From,
        "ge" => To > wanted.To || From >= wanted.From,
        "le" => From < wanted.From || To <= wanted.To,
        "sa" => From >= wanted.To,
        "eb" => To <= wanted.From,
        _ => From < wanted.To && To > wanted.From,
    };

    // What ends after the last of all times ends with it.
    private static DateInterval Create(DateTimeOffset from, TimeSpan length) =>
        new(from, DateTimeOffset.MaxValue - from < length ? DateTimeOffset.MaxValue : from + length);

    private static DateTimeOffset? Parse(string text, params string[] forms) => DateTimeOffset.TryParseExact(
        text,
        forms,
        CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
        out var value)
        ? value
        : null;

    private static TimeSpan Precision(string text)
    {
        var time = text[text.IndexOf('T', StringComparison.Ordinal)..];
        var colons = time.TrimEnd('Z').Split('+', '-')[0].Count(c => c == ':');
        return time.Contains('.', StringComparison.Ordinal) ? TimeSpan.FromTicks(1)
            : colons == 2 ? TimeSpan.FromSeconds(1)
            : TimeSpan.FromMinutes(1);
    }
}
