using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary>Prints the matches of a search, and tells on the error stream what else came with them.</summary>
internal sealed class SearchPrinter(Output output, int limit, bool printsIncluded)
{
    private readonly SortedDictionary<string, int> _included = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = [];
    private int _count;

    /// <summary>Gets a value that indicates whether as many matches as wanted were printed.</summary>
    public bool IsFull => _count == limit;

    /// <summary>Gets a value that indicates whether an entry couldn't be read.</summary>
    public bool HasProblems { get; private set; }

    public void Print(FhirRawPage page)
    {
        foreach (var problem in page.Problems)
        {
            HasProblems = true;
            output.Error($"{problem.Location}: {problem.Message}");
        }

        foreach (var issue in page.Issues.Where(issue => _told.Add($"{issue.Code} {issue.Text}")))
        {
            output.Error($"The service says about the search: {PlainText.Clean(issue.Code)}.");
            IssueText.PrintWords(output, [issue]);
        }

        var matches = page.Values.Take(limit - _count).ToList();
        _count += matches.Count;
        matches.ForEach(match => ResourceJson.PrintLine(output, match));
        foreach (var resource in page.Included)
        {
            if (printsIncluded)
            {
                ResourceJson.PrintLine(output, resource);
            }
            else
            {
                Count(resource);
            }
        }
    }

    public void End()
    {
        if (_included.Count > 0)
        {
            var kinds = _included.Select(kind => string.Create(
                CultureInfo.InvariantCulture, $"{kind.Value:N0} {PlainText.Clean(kind.Key)}"));
            output.Error($"Included, but not printed: {string.Join(", ", kinds)}. Use --included to print them.");
        }
    }

    private void Count(BinaryData resource)
    {
        using var document = JsonDocument.Parse(resource.ToMemory(), ResourceJson.Options);
        var type = ResourceJson.Text(document.RootElement, "resourceType") ?? "unknown";
        _included[type] = _included.GetValueOrDefault(type) + 1;
    }
}
