namespace HealthData.Imaging;

/// <summary>Where issues are reported to, and what they are about.</summary>
internal readonly record struct IssueSpot(IssueList Issues, ImagingIssueLevel Level, string Uid)
{
    public void Report(string code, uint tag) => Issues.Report(code, tag, Level, Uid);
}
