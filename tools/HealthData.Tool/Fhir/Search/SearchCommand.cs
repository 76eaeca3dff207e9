using HealthData.Fhir;
using HealthData.Fhir.R4;

namespace HealthData.Tool.Fhir;

/// <summary><c>search</c>: prints the resources that a search finds, one a line.</summary>
internal sealed class SearchCommand : FhirVerb
{
    private const int MaxPageSize = 1000;

    private readonly Argument<string> _type = new("TYPE") { Description = "The type of the resources." };

    private readonly Argument<string?> _query = new("QUERY")
    {
        Description = "The search, such as \"code=8867-4&date=ge2026\". The default is all resources of the type.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<int?> _limit = NumberOption.Create(
        "--limit", "N", "The maximum number of matches to print. The default is all matches.", min: 1);

    private readonly Option<int?> _pageSize = NumberOption.Create(
        "--page-size", "N", "The number of matches per request, from 1 to 1000.", min: 1, max: MaxPageSize);

    private readonly Option<bool> _included = new("--included")
    {
        Description = "Also print the resources that the search includes. By default, only their number is told.",
    };

    public SearchCommand(FhirConnection connection)
        : base(
            connection,
            "search",
            "Searches for resources and prints them as NDJSON.",
            "healthdata fhir search Patient \"birthdate=ge1990\" --limit 10",
            "healthdata fhir search Observation \"_include=Observation:subject\" --included > found.ndjson")
    {
        Add(_type);
        Add(_query);
        Add(_limit);
        Add(_pageSize);
        Add(_included);
    }

    protected override async Task<int> RunAsync(
        FhirClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var query = new FhirQuery<Resource>(input.GetValue(_query) ?? string.Empty)
        {
            PageSize = input.GetValue(_pageSize),
        };
        var printer = new SearchPrinter(output, input.GetValue(_limit) ?? int.MaxValue, input.GetValue(_included));
        var pages = client.Raw.SearchAsync(input.GetRequiredValue(_type), query, cancellationToken).AsPages();
        await foreach (var page in pages.WithCancellation(cancellationToken))
        {
            printer.Print(page);
            if (printer.IsFull)
            {
                break;
            }
        }

        printer.End();
        return ExitCode.Of(printer.HasProblems);
    }
}
