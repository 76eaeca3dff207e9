namespace HealthData.Tool.Dicom;

/// <summary>Finds out which file each outcome is about: the service names instances, not files.</summary>
internal static class StoreMatch
{
    public static IEnumerable<(InstanceFile File, FileOutcome Outcome)> Match(
        IReadOnlyList<InstanceFile> files, StoreResult result)
    {
        var waiting = files.GroupBy(file => file.Instance ?? string.Empty)
            .ToDictionary(group => group.Key, group => new Queue<InstanceFile>(group));
        List<StoreOutcome> nameless = [];
        foreach (var outcome in result.Outcomes)
        {
            if (waiting.TryGetValue(outcome.SopInstanceUid ?? string.Empty, out var same)
                && same.TryDequeue(out var file))
            {
                yield return (file, ToOutcome(file, outcome));
            }
            else
            {
                nameless.Add(outcome);
            }
        }

        InstanceFile[] rest = [.. files.Where(file => waiting[file.Instance ?? string.Empty].Contains(file))];
        foreach (var file in rest)
        {
            yield return (file, (rest, nameless) is ([_], [var only]) ? ToOutcome(file, only)
                : file.ToOutcome(FileStatus.Unknown, "the service has not said what became of it"));
        }
    }

    private static FileOutcome ToOutcome(InstanceFile file, StoreOutcome outcome)
    {
        var detail = outcome.Status == StoreStatus.Stored ? null : StoreReasons.Describe(outcome);
        return file.ToOutcome(StatusOf(outcome), detail) with
        {
            ReasonCode = outcome.ReasonCode,
            Comments = [.. outcome.AttributeErrors.Select(error => error.Comment)],
        };
    }

    private static FileStatus StatusOf(StoreOutcome outcome) => outcome.Status switch
    {
        StoreStatus.Stored => FileStatus.Stored,
        StoreStatus.StoredWithWarnings => FileStatus.StoredWithWarnings,
        StoreStatus.AlreadyExists => FileStatus.AlreadyExists,
        _ => FileStatus.Failed,
    };
}
