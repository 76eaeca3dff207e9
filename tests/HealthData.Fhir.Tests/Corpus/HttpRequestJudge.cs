namespace HealthData.Fhir.Tests.Corpus;

/// <summary>Compares a request that was sent with what a case wants.</summary>
internal static class HttpRequestJudge
{
    public static IEnumerable<string> Judge(JsonElement wanted, HttpRequestSeen seen)
    {
        if (wanted.GetProperty("method").GetString() is var method && method != seen.Method)
        {
            yield return $"{seen} is not {method}.";
        }

        var server = wanted.TryGetProperty("server", out var name) ? name.GetString() : null;
        if (server != seen.Server)
        {
            yield return $"{seen} does not go to the server {server}.";
        }

        var path = wanted.GetProperty("path").GetString()!;
        var isExact = wanted.TryGetProperty("exact", out var exact) && exact.GetBoolean();
        if (isExact ? path != seen.Target : Normalize(path) != Normalize(seen.Target))
        {
            yield return $"{seen} does not go to {path}.";
        }

        foreach (var header in wanted.TryGetProperty("headers", out var headers) ? headers.EnumerateObject() : [])
        {
            var value = seen.Headers.GetValueOrDefault(header.Name);
            if (header.Value.ValueKind == JsonValueKind.Null
                ? value is not null
                : value?.Contains(header.Value.GetString()!, StringComparison.Ordinal) != true)
            {
                yield return $"{seen} has {header.Name}: {value}, not {header.Value}.";
            }
        }

        if (wanted.TryGetProperty("type", out var type) && type.GetString() != seen.BundleType)
        {
            yield return $"{seen} has a bundle of type {seen.BundleType}.";
        }

        if (wanted.TryGetProperty("ids", out var ids)
            && !ids.EnumerateArray().Select(id => id.GetString()).SequenceEqual(seen.Ids))
        {
            yield return $"{seen} has the resources {string.Join(", ", seen.Ids)}.";
        }

        if (wanted.TryGetProperty("afterMs", out var after) && seen.AfterAnswer.TotalMilliseconds < after.GetInt32())
        {
            yield return $"{seen} came {seen.AfterAnswer.TotalMilliseconds} ms after the answer before it.";
        }

        if (wanted.TryGetProperty("beforeMs", out var before)
            && seen.AfterAnswer.TotalMilliseconds > before.GetInt32())
        {
            yield return $"{seen} came {seen.AfterAnswer.TotalMilliseconds} ms after the answer before it.";
        }
    }

    // Decoded, with the parameters in any order.
    private static string Normalize(string target)
    {
        var parts = target.Split('?', 2);
        var parameters = (parts.Length > 1 ? parts[1] : string.Empty).Split('&')
            .Select(parameter => Uri.UnescapeDataString(parameter.Replace('+', ' ')))
            .Order(StringComparer.Ordinal);
        return $"{Uri.UnescapeDataString(parts[0]).TrimEnd('/')}?{string.Join('&', parameters)}";
    }
}
