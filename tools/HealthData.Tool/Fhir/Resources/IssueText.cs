namespace HealthData.Tool.Fhir;

/// <summary>Tells what a service says about a request, in its own words only where the user asked for them.</summary>
internal static class IssueText
{
    /// <summary>The codes, each once, such as <c>invalid, value</c>.</summary>
    public static string Codes(IEnumerable<ServiceIssue> issues) =>
        string.Join(", ", issues.Select(issue => PlainText.Clean(issue.Code)).Distinct());

    /// <summary>Writes the service's own words, which might be patient data, if the user asked for them.</summary>
    public static void PrintWords(Output output, IEnumerable<ServiceIssue> issues)
    {
        if (output.IsVerbose)
        {
            foreach (var issue in issues.Where(issue => !string.IsNullOrEmpty(issue.Text)))
            {
                output.Error("  " + PlainText.Clean(issue.Text));
            }
        }
    }
}
