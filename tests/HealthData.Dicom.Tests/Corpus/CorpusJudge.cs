using System.Globalization;
using System.Text.Json;

namespace HealthData.Dicom.Tests.Corpus;

/// <summary>Compares what came of a case with what must.</summary>
internal static class CorpusJudge
{
    public static List<string> Judge(CorpusCase corpusCase, CorpusRun run, CorpusServer server, TimeSpan elapsed)
    {
        var expected = corpusCase.Expected;
        if (!expected.TryGetProperty("anyOf", out var alternatives))
        {
            return Compare(Members(expected), run, server, elapsed);
        }

        List<string> all = [];
        foreach (var alternative in alternatives.EnumerateArray())
        {
            var members = Members(expected);
            foreach (var member in alternative.EnumerateObject())
            {
                members[member.Name] = member.Value;
            }

            var wrong = Compare(members, run, server, elapsed);
            if (wrong.Count == 0)
            {
                return [];
            }

            all.AddRange(wrong);
        }

        return all;
    }

    private static Dictionary<string, JsonElement> Members(JsonElement expected) => expected.EnumerateObject()
        .Where(member => member.Name != "anyOf").ToDictionary(member => member.Name, member => member.Value);

    private static List<string> Compare(
        Dictionary<string, JsonElement> expected, CorpusRun run, CorpusServer server, TimeSpan elapsed)
    {
        List<string> wrong = [];
        foreach (var (name, value) in expected)
        {
            var difference = name switch
            {
                "instances" => CorpusItems.Compare(
                    run.Items, value, expected.TryGetValue("mayAlso", out var may) ? may : null),
                "frames" => CorpusItems.Compare(run.Items, value, null),
                "results" => CorpusResults.Compare(run.Results, value),
                "values" => CorpusResults.CompareValues(run.Results, value),
                "store" => CorpusStores.Compare(run.Stored, value),
                "files" => CorpusStores.CompareFiles(run.Stored, value),
                "exit" => CorpusStores.CompareExit(run.Stored, value),
                "problems" => Problems(run, value, expected.ContainsKey("error")),
                "error" => Error(run.Error, value),
                "done" => run.IsDone == value.GetBoolean() ? null : $"done {run.IsDone}",
                "partial" => run.IsPartial == value.GetBoolean() ? null : $"partial {run.IsPartial}",
                "warnings" => Texts(run.Warnings, value),
                "requests" => Requests(server.Heads.Count, value),
                "targets" => Heads(server, value, head => head.Split(' ')[1]),
                "sent" => Sent(server, value),
                "withinSeconds" => elapsed.TotalSeconds <= value.GetDouble() ? null : $"took {elapsed}",
                _ => null,
            };
            if (difference is not null)
            {
                wrong.Add($"{name}: {difference}");
            }
        }

        if (run.Error is { } error && !expected.ContainsKey("error") && !IsForgiven(expected, run))
        {
            wrong.Add($"error: {error.Message}");
        }

        return wrong;
    }

    // A client that can only throw at the last item may do so for that item.
    private static bool IsForgiven(Dictionary<string, JsonElement> expected, CorpusRun run) =>
        expected.TryGetValue("problems", out var problems) && problems.GetArrayLength() == run.Problems.Count + 1;

    private static string? Problems(CorpusRun run, JsonElement expected, bool hasError)
    {
        List<string> places = [.. run.Problems];
        var missing = 0;
        foreach (var problem in expected.EnumerateArray())
        {
            var place = problem.EnumerateObject().First();
            missing += places.Remove($"{place.Name} {place.Value}") ? 0 : 1;
        }

        var isThrown = run.Error is not null && !hasError && missing == 1;
        return places.Count == 0 && (missing == 0 || isThrown)
            ? null
            : $"{string.Join(", ", run.Problems)} (error: {run.Error?.Message})";
    }

    private static string? Error(HealthDataRequestFailedException? error, JsonElement expected)
    {
        if (error is null)
        {
            return "none";
        }

        var isRight = expected.EnumerateObject().All(member => member.Name switch
        {
            "codes" => member.Value.EnumerateArray().Any(code => code.GetString() == error.ErrorCode),
            "status" => member.Value.GetInt32() == error.Status,
            "words" => member.Value.EnumerateArray().Any(
                word => error.Message.Contains(word.GetString()!, StringComparison.OrdinalIgnoreCase)),
            "lacks" => !member.Value.EnumerateArray().Any(
                word => error.Message.Contains(word.GetString()!, StringComparison.Ordinal)),
            "serviceMessage" => member.Value.EnumerateArray().All(
                word => error.ServiceMessage?.Contains(word.GetString()!, StringComparison.Ordinal) == true),
            _ => true,
        });
        return isRight ? null : $"{error.ErrorCode} {error.Status} {error.Message} | {error.ServiceMessage}";
    }

    private static string? Texts(List<string> actual, JsonElement expected) => expected.EnumerateArray()
        .All(text => actual.Any(one => one.Contains(text.GetString()!, StringComparison.Ordinal)))
            ? null
            : string.Join(", ", actual);

    private static string? Requests(int actual, JsonElement expected)
    {
        var (min, max) = expected.ValueKind == JsonValueKind.Number
            ? (expected.GetInt32(), expected.GetInt32())
            : (expected.TryGetProperty("min", out var low) ? low.GetInt32() : 0,
                expected.TryGetProperty("max", out var high) ? high.GetInt32() : int.MaxValue);
        return actual >= min && actual <= max ? null : actual.ToString(CultureInfo.InvariantCulture);
    }

    private static string? Heads(CorpusServer server, JsonElement expected, Func<string, string> part)
    {
        foreach (var rule in expected.EnumerateArray())
        {
            var number = rule.GetProperty("request").GetInt32();
            var text = number <= server.Heads.Count ? part(server.Heads[number - 1]) : string.Empty;
            if (!HasAll(text, rule))
            {
                return text;
            }
        }

        return null;
    }

    private static string? Sent(CorpusServer server, JsonElement expected)
    {
        foreach (var rule in expected.EnumerateArray())
        {
            var name = rule.GetProperty("header").GetString()! + ":";
            var head = server.Heads[rule.GetProperty("request").GetInt32() - 1];
            var line = head.Split("\r\n").FirstOrDefault(
                line => line.StartsWith(name, StringComparison.OrdinalIgnoreCase)) ?? string.Empty;
            if (!HasAll(line, rule))
            {
                return line;
            }
        }

        return null;
    }

    private static bool HasAll(string text, JsonElement rule) =>
        (!rule.TryGetProperty("has", out var has)
            || has.EnumerateArray().All(word => text.Contains(word.GetString()!, StringComparison.OrdinalIgnoreCase)))
        && (!rule.TryGetProperty("lacks", out var lacks)
            || !lacks.EnumerateArray().Any(
                word => text.Contains(word.GetString()!, StringComparison.OrdinalIgnoreCase)));
}
