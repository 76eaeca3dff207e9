namespace HealthData.Dicom;

/// <summary>
/// Gives each content the outcome that an answer has for it. Only what names an instance that was sent counts; of two
/// contents with one SOP Instance UID each takes what is said once.
/// </summary>
internal static class StoreMatch
{
    public static async ValueTask AssignAsync(
        IReadOnlyList<StoreItem> items, StoreAnswer answer, CancellationToken cancellationToken)
    {
        var stored = ByUid(answer.Stored);
        var failed = ByUid(answer.Failed);
        foreach (var same in items.Where(item => Uid(item).Length > 0).GroupBy(Uid))
        {
            await AssignSameAsync(
                [.. same], Take(stored, same.Key), Take(failed, same.Key), cancellationToken).ConfigureAwait(false);
        }

        AssignUnread(items, [.. stored.Values.Concat(failed.Values).SelectMany(queue => queue)]);
        AssignNameless(items, [.. answer.Failed.Where(answered => answered.SopInstanceUid is null)]);
    }

    private static string Uid(StoreItem item) => item.Content.SopInstanceUid ?? string.Empty;

    private static Dictionary<string, Queue<AnsweredInstance>> ByUid(IEnumerable<AnsweredInstance> answered) => answered
        .Where(instance => instance.SopInstanceUid is not null)
        .GroupBy(instance => instance.SopInstanceUid!)
        .ToDictionary(group => group.Key, group => new Queue<AnsweredInstance>(group));

    private static Queue<AnsweredInstance> Take(Dictionary<string, Queue<AnsweredInstance>> all, string uid) =>
        all.Remove(uid, out var found) ? found : new();

    // What contradicts itself, stored and failed at once, is not stored for sure; and where less is said than was sent,
    // any of the contents may be the one that isn't mentioned, unless they are copies of one another.
    private static async ValueTask AssignSameAsync(
        StoreItem[] items,
        Queue<AnsweredInstance> stored,
        Queue<AnsweredInstance> failed,
        CancellationToken cancellationToken)
    {
        if (stored.Count + failed.Count is > 0 and var count && count < items.Length
            && !await ContentCopies.AreCopiesAsync(items, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var areTooMany = stored.Count + failed.Count > items.Length;
        var (first, second) = areTooMany ? (failed, stored) : (stored, failed);
        foreach (var item in items)
        {
            if (first.TryDequeue(out var answered) || second.TryDequeue(out answered))
            {
                item.Set(answered);
            }
        }
    }

    // A file that we can't read, and the service can: only where nothing else is left is it plain which one.
    private static void AssignUnread(IReadOnlyList<StoreItem> items, List<AnsweredInstance> left)
    {
        if (left.Count == 1 && Waiting(items) is [var only] && Uid(only).Length == 0)
        {
            only.Set(left[0]);
        }
    }

    // Failures without a name: it is plain whom they are about where all that is left failed in the same way.
    private static void AssignNameless(IReadOnlyList<StoreItem> items, List<AnsweredInstance> nameless)
    {
        var waiting = Waiting(items);
        if (waiting.Length != nameless.Count || !nameless.TrueForAll(other => AreAlike(nameless[0], other)))
        {
            return;
        }

        foreach (var item in waiting)
        {
            item.Set(nameless[0]);
        }
    }

    private static StoreItem[] Waiting(IReadOnlyList<StoreItem> items) =>
        [.. items.Where(item => item.Outcome is null)];

    private static bool AreAlike(AnsweredInstance left, AnsweredInstance right) =>
        left.Status == right.Status && left.Reason == right.Reason
        && left.Issues.Select(issue => issue.Text).SequenceEqual(right.Issues.Select(issue => issue.Text));
}
