using System.Text.Json;

namespace HealthData.Dicom.Tests.Corpus;

/// <summary>Compares the outcomes of a store.</summary>
internal static class CorpusStores
{
    public static string? Compare(StoreResult? actual, JsonElement expected)
    {
        if (actual is null)
        {
            return "no result";
        }

        var counts = new Dictionary<string, int>
        {
            ["sent"] = actual.SentCount,
            ["stored"] = actual.StoredCount,
            ["failed"] = actual.Outcomes.Count(outcome => outcome.Status == StoreStatus.Failed),
            ["existing"] = actual.Outcomes.Count(outcome => outcome.Status == StoreStatus.AlreadyExists),
            ["unreported"] = actual.UnreportedCount,
        };
        foreach (var member in expected.EnumerateObject().Where(member => counts.ContainsKey(member.Name)))
        {
            if (member.Value.GetInt32() != counts[member.Name])
            {
                return string.Join(", ", counts);
            }
        }

        if (actual.IsComplete != (actual.StoredCount == actual.SentCount))
        {
            return $"complete is {actual.IsComplete}";
        }

        return expected.TryGetProperty("outcomes", out var outcomes) ? CompareOutcomes(actual, outcomes) : null;
    }

    public static string? CompareFiles(StoreResult? actual, JsonElement expected)
    {
        foreach (var file in expected.EnumerateArray())
        {
            var name = file.GetProperty("file").GetString()!;
            var outcome = actual?.Outcomes.SingleOrDefault(outcome => Path.GetFileName(outcome.Source) == name);
            string[] statuses = file.TryGetProperty("status", out var status)
                ? [status.GetString()!]
                : [.. file.GetProperty("statusAnyOf").EnumerateArray().Select(one => one.GetString()!)];
            if (outcome is null || !statuses.Contains(
                JsonNamingPolicy.CamelCase.ConvertName(outcome.Status.ToString())))
            {
                return $"{name} is {outcome?.Status}";
            }

            if (file.TryGetProperty(
                "sopInstanceUid", out var uid) && uid.GetString() != outcome.Content!.SopInstanceUid)
            {
                return $"{name} has the UID {outcome.Content.SopInstanceUid}";
            }
        }

        return null;
    }

    public static string? CompareExit(StoreResult? actual, JsonElement expected)
    {
        var hasFailed = actual?.Outcomes.Any(
            outcome => !outcome.Succeeded && outcome.Status != StoreStatus.Skipped) ?? true;
        return hasFailed == (expected.GetString() == "failed") ? null : $"failed is {hasFailed}";
    }

    private static string? CompareOutcomes(StoreResult actual, JsonElement expected)
    {
        List<StoreOutcome> left = [.. actual.Outcomes];
        foreach (var wanted in expected.EnumerateArray())
        {
            if (left.Find(outcome => IsSame(outcome, wanted)) is not { } found)
            {
                return $"{wanted} is missing among " + string.Join(", ", actual.Outcomes.Select(outcome =>
                    $"{outcome.SopInstanceUid} {outcome} "
                        + string.Join('|', outcome.Issues.Select(issue => issue.Text))));
            }

            left.Remove(found);
        }

        return null;
    }

    private static bool IsSame(StoreOutcome outcome, JsonElement wanted) =>
        wanted.EnumerateObject().All(member => member.Name switch
    {
        "sopInstanceUid" => member.Value.GetString() == outcome.SopInstanceUid,
        "status" => member.Value.GetString() == outcome.Status switch
        {
            StoreStatus.Stored => "stored",
            StoreStatus.StoredWithWarnings => "warning",
            StoreStatus.AlreadyExists => "exists",
            _ => "failed",
        },
        "reason" => member.Value.GetInt32() == outcome.ReasonCode,
        "words" => member.Value.EnumerateArray().All(word =>
            outcome.Issues.Any(issue => issue.Text?.Contains(word.GetString()!, StringComparison.Ordinal) == true)),
        _ => true,
    });
}
