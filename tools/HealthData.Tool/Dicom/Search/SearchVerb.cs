namespace HealthData.Tool.Dicom;

/// <summary>A search at one level.</summary>
internal abstract class SearchVerb<TQuery, TResult> : DicomVerb
    where TQuery : SearchQuery, new()
    where TResult : notnull
{
    private readonly FreeKeys _free = new();
    private readonly Option<bool> _dicomJson = DicomJson.CreateOption();
    private readonly SearchKey<TQuery>[] _keys;
    private readonly Keyword[] _columns;

    protected SearchVerb(
        DicomConnection connection,
        string name,
        string description,
        IEnumerable<SearchKey<TQuery>> keys,
        IEnumerable<Keyword> columns)
        : base(connection, name, description, $"healthdata dicom search {name} --patient-id 7")
    {
        _keys = [.. keys];
        _columns = [.. columns];
        foreach (var key in _keys)
        {
            Add(key.Option);
        }

        _free.AddTo(this);
        Add(_dicomJson);
    }

    protected abstract AsyncPageable<TResult> Search(
        DicomWebClient client, ParseResult input, TQuery query, CancellationToken cancellationToken);

    protected abstract AttributeSet AttributesOf(TResult result);

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        DicomJson.RequireOneForm(input, _dicomJson);
        var query = new TQuery { OnProblem = ProblemPolicy.Continue };
        foreach (var key in _keys)
        {
            key.Apply(input, query);
        }

        _free.Apply(input, query);
        var printer = new ResultPrinter(
            output,
            [.. _columns.Select(AttributeTag.FromKeyword).Union(_free.Included(input))],
            input.GetValue(_dicomJson));
        var hasProblems = await PrintAsync(
            Search(client, input, query, cancellationToken), _free.Limit(input), printer, output, cancellationToken);
        printer.End();
        if (printer.Count == 0 && query is { PatientName: { } name, FuzzyMatching: false }
            && !name.Contains('*', StringComparison.Ordinal))
        {
            output.Error(
                "Names must match completely, such as Doe^Jane. Try --fuzzy or, if the server supports wildcards, "
                + "Doe*.");
        }

        return ExitCode.Of(hasProblems);
    }

    private async Task<bool> PrintAsync(
        AsyncPageable<TResult> results,
        int left,
        ResultPrinter printer,
        Output output,
        CancellationToken cancellationToken)
    {
        HashSet<string> erroneous = [];
        var hasProblems = false;
        await foreach (var page in results.AsPages().WithCancellation(cancellationToken))
        {
            foreach (var tag in page.GetRawResponse().GetErroneousAttributes().Where(erroneous.Add))
            {
                output.Error(
                    $"The results don't include instances that couldn't be indexed by {PlainText.Clean(tag)}.");
            }

            foreach (var problem in page.GetProblems())
            {
                hasProblems = true;
                output.Error($"{problem.Location}: {problem.Message}");
            }

            foreach (var result in page.Values)
            {
                printer.Print(AttributesOf(result));
                if (--left == 0)
                {
                    return hasProblems;
                }
            }
        }

        return hasProblems;
    }
}
