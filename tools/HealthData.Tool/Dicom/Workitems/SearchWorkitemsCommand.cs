namespace HealthData.Tool.Dicom;

/// <summary><c>workitems search</c>.</summary>
internal sealed class SearchWorkitemsCommand : DicomVerb
{
    private static readonly AttributeTag[] Columns =
    [
        Keyword.SOPInstanceUID,
        Keyword.ProcedureStepState,
        Keyword.ScheduledProcedureStepStartDateTime,
        Keyword.ProcedureStepLabel,
        Keyword.PatientID,
        Keyword.PatientName,
    ];

    private readonly SearchKey<WorkitemQuery>[] _keys =
    [
        SearchKeys.Text<WorkitemQuery>("--state", "STATE", "The state: " + WorkitemStateText.All + ".",
            (query, value) => query.State = WorkitemStateText.Parse(value)),
        SearchKeys.Days<WorkitemQuery>("--start", "The days on which the workitem is scheduled to start",
            (query, value) => query.ScheduledStart = WholeDays(value)),
        SearchKeys.Text<WorkitemQuery>("--patient-id", "ID", "The patient ID.",
            (query, value) => query.PatientId = value),
        SearchKeys.Text<WorkitemQuery>("--patient-name", "NAME", "The patient's name, such as Doe^Jane.",
            (query, value) => query.PatientName = value),
        SearchKeys.Text<WorkitemQuery>("--study", "UID", "The study UID.",
            (query, value) => query.StudyInstanceUid = value),
        SearchKeys.Text<WorkitemQuery>("--accession-number", "NUMBER", "The accession number.",
            (query, value) => query.AccessionNumber = value),
        SearchKeys.Text<WorkitemQuery>("--station", "CODE", "The code of the scheduled station's name.",
            (query, value) => query.StationName = value),
    ];

    private readonly Option<bool> _fuzzy = new("--fuzzy")
    {
        Description = "Match the beginning of any word in a name.",
    };

    private readonly Option<int?> _limit = NumberOption.Create(
        "--limit", "N", "The maximum number of results to print. The default is all results.", min: 1);

    private readonly Option<bool> _dicomJson = DicomJson.CreateOption();

    public SearchWorkitemsCommand(DicomConnection connection)
        : base(
            connection,
            "search",
            "Searches for workitems by their attributes.",
            "healthdata dicom workitems search --state scheduled --start 2026-01-31")
    {
        foreach (var key in _keys)
        {
            Add(key.Option);
        }

        Add(_fuzzy);
        Add(_limit);
        Add(_dicomJson);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        DicomJson.RequireOneForm(input, _dicomJson);
        var query = new WorkitemQuery
        {
            OnProblem = ProblemPolicy.Continue,
            FuzzyMatching = input.GetValue(_fuzzy),
        };
        foreach (var key in _keys)
        {
            key.Apply(input, query);
        }

        var printer = new ResultPrinter(output, Columns, input.GetValue(_dicomJson));
        var hasProblems = await PrintAsync(
            client.SearchWorkitemsAsync(query, cancellationToken),
            input.GetValue(_limit) ?? int.MaxValue,
            printer,
            output,
            cancellationToken);
        printer.End();
        return ExitCode.Of(hasProblems);
    }

    private static DateTimeRange WholeDays(DateRange days) => new(
        days.From?.ToDateTime(TimeOnly.MinValue), days.To?.ToDateTime(new TimeOnly(23, 59, 59)));

    private static async Task<bool> PrintAsync(
        AsyncPageable<Workitem> results,
        int left,
        ResultPrinter printer,
        Output output,
        CancellationToken cancellationToken)
    {
        var hasProblems = false;
        await foreach (var page in results.AsPages().WithCancellation(cancellationToken))
        {
            foreach (var problem in page.GetProblems())
            {
                hasProblems = true;
                output.Error($"{problem.Location}: {problem.Message}");
            }

            foreach (var item in page.Values)
            {
                printer.Print(item.Attributes);
                if (--left == 0)
                {
                    return hasProblems;
                }
            }
        }

        return hasProblems;
    }
}
