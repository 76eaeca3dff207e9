using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Reads the values that are searched for.</summary>
internal static class SearchConditionParser
{
    private static readonly string[] DateForms = ["yyyyMMdd"];
    private static readonly string[] TimeForms = ["HHmmss.FFFFFF", "HHmmss", "HHmm", "HH"];

    private static readonly string[] DateTimeForms =
        ["yyyyMMddHHmmss.FFFFFF", "yyyyMMddHHmmss", "yyyyMMddHHmm", "yyyyMMddHH", "yyyyMMdd", "yyyyMM", "yyyy"];

    /// <exception cref="ServiceException">The value is none that the attribute can be searched by (400).</exception>
    public static SearchCondition Parse(SearchTag tag, string value, bool isFuzzy) => new(tag, tag.Representation switch
    {
        ValueRepresentation.DA => Range(tag, value, DateForms),
        ValueRepresentation.DT => Range(tag, value, DateTimeForms),
        ValueRepresentation.TM => Range(tag, value, TimeForms),
        ValueRepresentation.SL or ValueRepresentation.SS or ValueRepresentation.UL or ValueRepresentation.US =>
            Whole(tag, value),
        ValueRepresentation.FD or ValueRepresentation.FL => Real(tag, value),
        ValueRepresentation.PN when isFuzzy => Words(tag, value),
        _ => Text(tag, value),
    });

    private static Func<SearchValue, bool> Text(SearchTag tag, string value)
    {
        if (tag.Representation == ValueRepresentation.UI && value.AsSpan().IndexOfAny(',', '\\') >= 0)
        {
            throw Refused(tag, "Lists of UIDs are not supported.");
        }

        var wanted = SearchText.Fold(value, tag.Representation) ?? throw Refused(tag, "The value is empty.");
        return found => found.Text == wanted;
    }

    // Each word that is searched for must start a word of the name.
    private static Func<SearchValue, bool> Words(SearchTag tag, string value)
    {
        if (value.Contains('"'))
        {
            throw Refused(tag, "Quotation marks are not supported with fuzzy matching.");
        }

        var wanted = SearchText.Words(SearchText.Fold(value, tag.Representation) ?? string.Empty);
        return found => found.Text is { } name && StartWords(SearchText.Words(name), wanted);
    }

    private static bool StartWords(string[] words, string[] wanted) => wanted.Length > 0
        && Array.TrueForAll(wanted, start =>
            Array.Exists(words, word => word.StartsWith(start, StringComparison.Ordinal)));

    private static Func<SearchValue, bool> Range(SearchTag tag, string value, string[] forms)
    {
        var ends = value.Split('-');
        if (ends.Length != 2)
        {
            var moment = Moment(tag, value, forms);
            return found => found.Whole == moment;
        }

        string first = ends[0].Trim(), last = ends[1].Trim();
        if (first.Length + last.Length == 0)
        {
            throw Refused(tag, "A range needs a start or an end.");
        }

        var from = first.Length == 0 ? long.MinValue : Moment(tag, first, forms);
        var to = last.Length == 0 ? long.MaxValue : Moment(tag, last, forms);
        return from <= to
            ? found => found.Whole >= from && found.Whole <= to
            : throw Refused(tag, "The range ends before it starts.");
    }

    private static long Moment(SearchTag tag, string value, string[] forms)
    {
        var style = DateTimeStyles.NoCurrentDateDefault;
        return DateTime.TryParseExact(value, forms, CultureInfo.InvariantCulture, style, out var moment)
            ? moment.Ticks
            : throw Refused(tag, "The value is no date or time; offsets from UTC are not supported.");
    }

    private static Func<SearchValue, bool> Whole(SearchTag tag, string value) =>
        long.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var wanted)
            ? found => found.Whole == wanted
            : throw Refused(tag, "The value is no integer.");

    private static Func<SearchValue, bool> Real(SearchTag tag, string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var wanted)
            ? found => found.Real is { } real && real.Equals(wanted)
            : throw Refused(tag, "The value is no number.");

    private static ServiceException Refused(SearchTag tag, string problem) =>
        ServiceException.BadRequest($"{tag.Tag} cannot be searched for so. {problem}");
}
