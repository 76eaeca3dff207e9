namespace HealthData.Imaging;

/// <summary>The issues of a study, each once.</summary>
internal sealed class IssueList
{
    private readonly HashSet<ImagingIssue> _issues = [];

    public void Report(string code, uint tag, ImagingIssueLevel level, string uid) =>
        _issues.Add(new ImagingIssue(code, tag == 0 ? null : new AttributeTag(tag), level, uid));

    public void AddTo(List<ImagingIssue> issues) => issues.AddRange(_issues);

    /// <summary>Puts issues into their fixed order: by code, tag, level, and UID.</summary>
    public static void Sort(List<ImagingIssue> issues) => issues.Sort(static (a, b) =>
    {
        var order = string.CompareOrdinal(a.Code, b.Code);
        order = order != 0 ? order : (a.Tag?.Value ?? 0).CompareTo(b.Tag?.Value ?? 0);
        order = order != 0 ? order : string.CompareOrdinal(a.Level.ToString(), b.Level.ToString());
        return order != 0 ? order : string.CompareOrdinal(a.Uid, b.Uid);
    });
}
