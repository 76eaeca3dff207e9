namespace HealthData.Dicom;

/// <summary>
/// Gives each content the outcome that an answer has for it. Only what names an instance that was sent counts; of two
/// contents with one SOP Instance UID each takes what is said once.
/// </summary>
internal static class StoreMatch
{
    public static void Assign(IReadOnlyList<StoreItem> items, StoreAnswer answer)
    {
        var stored = ByUid(answer.Stored);
        var failed = ByUid(answer.Failed);
        foreach (var same in items.Where(item => Uid(item).Length > 0).GroupBy(Uid))
        {
            AssignSame([.. same], Take(stored, same.Key), Take(failed, same.Key));
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

    // What contradicts itself, stored and failed at once, is not stored for sure.
    private static void AssignSame(
        StoreItem[] items, Queue<AnsweredInstance> stored, Queue<AnsweredInstance> failed)
    {
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

    // A file that we can't read, and the service can.
    private static void AssignUnread(IReadOnlyList<StoreItem> items, List<AnsweredInstance> left)
    {
        StoreItem[] unread = [.. items.Where(item => item.Outcome is null && Uid(item).Length == 0)];
        for (var index = 0; unread.Length == left.Count && index < left.Count; index++)
        {
            unread[index].Set(left[index]);
        }
    }

    // Where it is plain which contents a failure without a name is about.
    private static void AssignNameless(IReadOnlyList<StoreItem> items, List<AnsweredInstance> nameless)
    {
        StoreItem[] waiting = [.. items.Where(item => item.Outcome is null)];
        StoreItem[] unread = [.. waiting.Where(item => Uid(item).Length == 0)];
        var about = unread.Length == nameless.Count ? unread : waiting;
        for (var index = 0; about.Length == nameless.Count && index < about.Length; index++)
        {
            about[index].Set(nameless[index]);
        }
    }
}
