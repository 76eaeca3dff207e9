namespace HealthData.Tool.Dicom;

/// <summary>The options that the searches have in common.</summary>
internal static class SearchKeys
{
    public static SearchKey<TQuery> Text<TQuery>(
        string name, string helpName, string description, Action<TQuery, string> set)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        return new(option, (input, query) =>
        {
            if (input.GetValue(option) is { } value)
            {
                set(query, value);
            }
        });
    }

    public static SearchKey<TQuery> Days<TQuery>(string name, string description, Action<TQuery, DateRange> set)
    {
        var option = new Option<DateRange?>(name)
        {
            Description = description + ": 2026-01-31, 2026-01-01..2026-01-31, or 2026-01-01..",
            HelpName = "DAYS",
            CustomParser = result =>
            {
                if (DateRangeText.TryParse(result.Tokens[0].Value, out var range))
                {
                    return range;
                }

                result.AddError($"{name} must be a day such as 2026-01-31, or a range such as 2026-01-01..2026-01-31.");
                return null;
            },
        };
        return new(option, (input, query) =>
        {
            if (input.GetValue(option) is { } value)
            {
                set(query, value);
            }
        });
    }

    public static IEnumerable<SearchKey<TQuery>> OfStudies<TQuery>()
        where TQuery : SearchQuery =>
    [
        Text<TQuery>("--patient-id", "ID", "The patient ID.", (query, value) => query.PatientId = value),
        Text<TQuery>("--patient-name", "NAME", "The patient's name, such as Doe^Jane.",
            (query, value) => query.PatientName = value),
        Days<TQuery>("--birth-date", "The patient's birth date", (query, value) => query.PatientBirthDate = value),
        Text<TQuery>("--accession-number", "NUMBER", "The accession number.",
            (query, value) => query.AccessionNumber = value),
        Text<TQuery>("--referring-physician", "NAME", "The referring physician's name.",
            (query, value) => query.ReferringPhysicianName = value),
        Days<TQuery>("--study-date", "The study date", (query, value) => query.StudyDate = value),
        Text<TQuery>("--study-description", "TEXT", "The study description.",
            (query, value) => query.StudyDescription = value),
        Text<TQuery>("--modalities-in-study", "CODE", "A modality in the study, such as CT.",
            (query, value) => query.ModalitiesInStudy = value),
    ];

    public static IEnumerable<SearchKey<TQuery>> OfSeries<TQuery>(
        Action<TQuery, string> setModality, Action<TQuery, DateRange> setPerformed, Action<TQuery, string> setModel)
        where TQuery : SearchQuery =>
    [
        .. OfStudies<TQuery>(),
        Text("--modality", "CODE", "The modality of the series, such as CT.", setModality),
        Days("--performed-date", "The start date of the performed procedure step", setPerformed),
        Text("--model", "NAME", "The manufacturer's model name.", setModel),
    ];
}
