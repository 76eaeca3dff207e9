namespace HealthData.Dicom;

/// <summary>Decides how what a request left without an outcome is sent again.</summary>
internal static class StoreRest
{
    /// <summary>The server stopped at a bad part (PS3.18 10.5.3.2): the first of the rest is the likely one.</summary>
    public static IReadOnlyList<List<StoreItem>> AfterStop(
        List<StoreItem> group, List<StoreItem> rest, StoreAnswer answer, Action<StoreOutcome> report)
    {
        if (group.Count == 1)
        {
            report(rest[0].Set(
                StoreStatus.Failed,
                "The server rejected the instance without a reason. Check that the file is complete.",
                answer.Issues));
            return [];
        }

        Again(rest);
        return rest.Count == group.Count ? Halves(rest) : [[rest[0]], .. Others(rest)];
    }

    /// <summary>The server took none, because one was bad or the request was too large.</summary>
    public static IReadOnlyList<List<StoreItem>> AfterRefusal(
        List<StoreItem> group, HealthDataRequestFailedException refusal, Action<StoreOutcome> report)
    {
        if (group.Count == 1)
        {
            var isTooLarge = refusal.Status == 413;
            report(group[0].Set(
                StoreStatus.Failed,
                isTooLarge ? "The instance is larger than the server accepts." : refusal.Message,
                Issues(refusal)));
            return [];
        }

        return Halves(group);
    }

    /// <summary>A content failed while it was sent, so that the request was broken off.</summary>
    public static IReadOnlyList<List<StoreItem>> AfterBadSource(
        List<StoreItem> group, int bad, Exception exception, Action<StoreOutcome> report)
    {
        if (bad >= 0 && bad < group.Count)
        {
            report(group[bad].Set(StoreStatus.Failed, SourceFault.Describe(exception)));
        }

        List<StoreItem> rest = [.. group.Where(item => item.Outcome is null)];
        Again(rest);
        return rest.Count == 0 ? [] : [rest];
    }

    /// <summary>The server did not mention them.</summary>
    public static IReadOnlyList<List<StoreItem>> Singly(List<StoreItem> rest)
    {
        Again(rest);
        return [.. rest.Select(item => new List<StoreItem> { item })];
    }

    public static IReadOnlyList<ServiceIssue> Issues(Exception exception) => exception switch
    {
        HealthDataRequestFailedException { Issues: { Count: > 0 } issues } => issues,
        HealthDataRequestFailedException { ServiceMessage: { Length: > 0 } text } failure => [new ServiceIssue(
            failure.Status.ToString(System.Globalization.CultureInfo.InvariantCulture), text, null)],
        _ => [],
    };

    /// <summary>The request that left them without an outcome may have stored them.</summary>
    public static void Again(List<StoreItem> rest)
    {
        foreach (var item in rest)
        {
            item.MayBeStored = true;
        }
    }

    private static IReadOnlyList<List<StoreItem>> Halves(List<StoreItem> items) =>
        [items[..(items.Count / 2)], items[(items.Count / 2)..]];

    private static IEnumerable<List<StoreItem>> Others(List<StoreItem> rest)
    {
        if (rest.Count > 1)
        {
            yield return rest[1..];
        }
    }
}
