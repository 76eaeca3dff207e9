namespace HealthData.Tool.Imaging;

/// <summary>Gives the UIDs of studies one by one.</summary>
internal static class StudyUids
{
    public static async IAsyncEnumerable<string> SelectUids(this AsyncPageable<StudyResult> studies)
    {
        await foreach (var study in studies)
        {
            if (study.StudyInstanceUid is { } uid)
            {
                yield return uid;
            }
        }
    }

    public static async IAsyncEnumerable<string> ToAsyncUids(this string[] studies)
    {
        await Task.CompletedTask;
        foreach (var study in studies)
        {
            yield return study;
        }
    }
}
