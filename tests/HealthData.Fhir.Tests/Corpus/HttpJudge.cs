namespace HealthData.Fhir.Tests.Corpus;

/// <summary>Compares what the caller got and what the servers saw with what is right.</summary>
internal sealed class HttpJudge(
    HttpRun run, bool tellsPlaces, IReadOnlyList<HttpRequestSeen> requests, int foreignRequests)
{
    private readonly List<string> _differences = [];

    public List<string> Judge(JsonElement expected)
    {
        foreach (var member in expected.EnumerateObject())
        {
            Compare(member.Name, member.Value, expected);
        }

        return _differences;
    }

    private void Compare(string name, JsonElement wanted, JsonElement expected)
    {
        switch (name)
        {
            case "resources":
                Same(name, Texts(wanted), run.Resources);
                break;
            case "modes":
                Same(name, Texts(wanted), run.Modes);
                break;
            case "badEntries":
                CompareProblems(wanted);
                break;
            case "issues":
                foreach (var issue in wanted.EnumerateArray())
                {
                    Check(
                        run.Issues.Any(found => found.Code == Text(issue, "code")
                            && (Text(issue, "severity") is not { } severity || found.Severity == severity)),
                        $"There is no issue {issue}.");
                }

                break;
            case "error":
                CompareError(wanted);
                break;
            case "outcomes":
                CompareOutcomes(wanted);
                break;
            case "versions":
                CompareVersions(wanted);
                break;
            case "value":
                foreach (var value in wanted.EnumerateObject())
                {
                    Scalar(value.Name, value.Value, run.Values.GetValueOrDefault(value.Name));
                }

                break;
            case "badLines":
                Same(
                    name,
                    wanted.EnumerateArray().Select(
                        line => $"file {Number(line, "file") + 1}, line {Number(line, "line")}"),
                    run.BadLines);
                break;
            case "requests":
                CompareRequests(
                    wanted,
                    expected.TryGetProperty("anyOrder", out var any) && any.GetBoolean(),
                    expected.TryGetProperty("repeatLast", out var most) ? most.GetInt32() : 0);
                break;
            case "anyOrder" or "repeatLast":
                break;
            case "requestsAtLeast":
                Check(requests.Count >= wanted.GetInt32(), $"There were {requests.Count} requests.");
                break;
            case "other":
                Check(foreignRequests == wanted.GetInt32(), "Another host was asked.");
                break;
            default:
                _differences.Add($"The runner does not know {name} of {expected}.");
                break;
        }
    }

    private void CompareProblems(JsonElement wanted)
    {
        var entries = wanted.EnumerateArray().ToArray();
        Check(entries.Length == run.Problems.Count, $"There are {run.Problems.Count} problems.");
        foreach (var (entry, (page, problem)) in entries.Zip(run.Problems))
        {
            Scalar("page", entry.GetProperty("page"), page);
            Scalar("raw", entry.GetProperty("raw"), Encoding.UTF8.GetString(problem.Bytes.Span));
            Check(
                tellsPlaces
                    ? entry.GetProperty("path").GetString() == problem.Location
                    : entry.GetProperty("path").GetString()!.StartsWith(problem.Location!, StringComparison.Ordinal),
                $"path is {problem.Location}, not {entry.GetProperty("path")}.");
        }
    }

    private void CompareError(JsonElement wanted)
    {
        if (wanted.ValueKind == JsonValueKind.Null)
        {
            Check(run.Error is null, $"{run.Error}");
            return;
        }

        var failure = run.Error as HealthDataRequestFailedException;
        Scalar("kind", wanted.GetProperty("kind"), run.Error switch
        {
            OperationCanceledException => "canceled",
            HealthDataRequestFailedException => Kind(failure!),
            _ => null,
        });
        if (failure is null)
        {
            return;
        }

        foreach (var member in wanted.EnumerateObject())
        {
            switch (member.Name)
            {
                case "kind":
                    break;
                case "status":
                    Scalar(member.Name, member.Value, failure.Status);
                    break;
                case "codes":
                    Same("codes", Texts(member.Value), failure.Issues.Select(issue => issue.Code));
                    break;
                case "expressions":
                    Same("expressions", Texts(member.Value), failure.Issues.Select(issue => issue.Location ?? ""));
                    break;
                case "file":
                    TextHas(failure, $"file {member.Value.GetInt32() + 1}");
                    break;
                case "line":
                    TextHas(failure, $"line {member.Value}");
                    break;
                case "expected":
                    TextHas(failure, $"announced {member.Value}");
                    break;
                case "found":
                    TextHas(failure, $"has {member.Value} resources");
                    break;
                case "textHasNot":
                    Check(
                        !failure.ToString().Contains(member.Value.GetString()!, StringComparison.Ordinal),
                        "The text tells what it must not.");
                    break;
                default:
                    _differences.Add($"The runner does not know {member.Name} of an error.");
                    break;
            }
        }
    }

    private static string Kind(HealthDataRequestFailedException failure) => failure.ErrorCode switch
    {
        HealthDataErrorCode.OriginNotAllowed => "origin",
        HealthDataErrorCode.LinkRepeated => "loop",
        HealthDataErrorCode.JobFailed => "job",
        HealthDataErrorCode.WrongCount => "count",
        HealthDataErrorCode.ResponseMalformed => "format",
        HealthDataErrorCode.ResponseTruncated when failure.Status == 200 => "format",
        HealthDataErrorCode.ConnectionFailed or HealthDataErrorCode.ConnectionLost or HealthDataErrorCode.TimedOut
            or HealthDataErrorCode.ResponseTruncated => "network",
        _ => "status",
    };

    private void CompareOutcomes(JsonElement wanted)
    {
        var entries = wanted.EnumerateArray().ToArray();
        Check(entries.Length == run.Outcomes?.Count, $"There are {run.Outcomes?.Count} outcomes.");
        foreach (var (entry, outcome) in entries.Zip(run.Outcomes ?? []))
        {
            foreach (var member in entry.EnumerateObject())
            {
                switch (member.Name)
                {
                    case "codes":
                        Same("codes", Texts(member.Value), outcome.Issues.Select(issue => issue.Code));
                        break;
                    default:
                        Scalar(member.Name, member.Value, member.Name switch
                        {
                            "status" => outcome.Status,
                            "ok" => outcome.Succeeded,
                            "id" => outcome.Id,
                            "etag" => outcome.ETag?.ToString("H"),
                            "badResource" => outcome.Problem is not null,
                            _ => $"The runner does not know {member.Name}.",
                        });
                        break;
                }
            }
        }
    }

    private void CompareVersions(JsonElement wanted)
    {
        var versions = wanted.EnumerateArray().ToArray();
        Check(versions.Length == run.Versions.Count, $"There are {run.Versions.Count} versions.");
        foreach (var (version, found) in versions.Zip(run.Versions))
        {
            Scalar("id", version.GetProperty("id"), found.Id);
            Scalar("versionId", version.GetProperty("versionId"), found.VersionId);
            Scalar("deleted", version.GetProperty("deleted"), found.IsDeleted);
        }
    }

    private void CompareRequests(JsonElement wanted, bool isAnyOrder, int repeats)
    {
        var all = wanted.EnumerateArray().ToList();
        while (all.Count < requests.Count && repeats-- > 0)
        {
            all.Add(all[^1]);
        }

        Check(all.Count == requests.Count, $"The requests were {string.Join("; ", requests)}.");
        List<HttpRequestSeen> left = [.. requests];
        foreach (var request in all.Take(left.Count))
        {
            var fits = isAnyOrder ? left.FindIndex(seen => !HttpRequestJudge.Judge(request, seen).Any()) : 0;
            _differences.AddRange(HttpRequestJudge.Judge(request, left[Math.Max(0, fits)]));
            left.RemoveAt(Math.Max(0, fits));
        }
    }

    private void Scalar(string name, JsonElement wanted, object? found)
    {
        var fits = wanted.ValueKind == JsonValueKind.Array && found is not (Array or JsonElement)
            ? wanted.EnumerateArray().Any(one => AreEqual(one, found))
            : AreEqual(wanted, found);
        Check(fits, $"{name} is {found ?? "null"}, not {wanted}.");
    }

    private static bool AreEqual(JsonElement wanted, object? found) => wanted.ValueKind switch
    {
        JsonValueKind.Null => found is null,
        JsonValueKind.True => found is true,
        JsonValueKind.False => found is false,
        JsonValueKind.Number => found is not null
            && Convert.ToInt64(found, CultureInfo.InvariantCulture) == wanted.GetInt64(),
        JsonValueKind.Object => found is JsonElement other && JsonElement.DeepEquals(wanted, other),
        JsonValueKind.Array when found is JsonElement other => JsonElement.DeepEquals(wanted, other),
        JsonValueKind.Array => found is bool[] flags
            && flags.SequenceEqual(wanted.EnumerateArray().Select(one => one.GetBoolean())),
        _ => found as string == wanted.GetString(),
    };

    private void Same(string name, IEnumerable<string> wanted, IEnumerable<string> found) => Check(
        wanted.SequenceEqual(found, StringComparer.Ordinal),
        $"{name} are {string.Join(", ", found)}, not {string.Join(", ", wanted)}.");

    private void TextHas(Exception failure, string text) =>
        Check(failure.Message.Contains(text, StringComparison.Ordinal), $"{failure.Message} has no {text}.");

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private void Check(bool holds, string difference)
    {
        if (!holds)
        {
            _differences.Add(difference);
        }
    }

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(one => one.GetString()!)];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
