namespace HealthData.Fhir;

/// <summary>Finds which entries of a refused bundle a service names.</summary>
internal static class RefusedEntries
{
    private const string Prefix = "Bundle.entry[";

    /// <summary>Gives the issues by the place of their entry; none unless each error names one.</summary>
    public static Dictionary<int, List<ServiceIssue>> In(IReadOnlyList<ServiceIssue> issues, int count)
    {
        Dictionary<int, List<ServiceIssue>> named = [];
        foreach (var issue in issues)
        {
            if (issue.Severity is "warning" or "information")
            {
                continue;
            }

            if (Place(issue.Location) is not { } place || place >= count)
            {
                return [];
            }

            if (!named.TryGetValue(place, out var found))
            {
                named.Add(place, found = []);
            }

            found.Add(issue);
        }

        return named;
    }

    private static int? Place(string? location)
    {
        if (location?.StartsWith(Prefix, StringComparison.Ordinal) != true)
        {
            return null;
        }

        var rest = location.AsSpan(Prefix.Length);
        var end = rest.IndexOf(']');
        return end > 0 && int.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? place
            : null;
    }
}
