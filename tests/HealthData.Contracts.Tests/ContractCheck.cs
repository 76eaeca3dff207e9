namespace HealthData.Contracts.Tests;

/// <summary>Holds what a server was sent against the stub that a call was to match.</summary>
internal static class ContractCheck
{
    /// <summary>Tells what is wrong; null when exactly one request came, and matched that stub alone.</summary>
    public static string? Explain(StubFolder folder, Stub stub, IReadOnlyList<ServedRequest> served)
    {
        if (served is not [var only])
        {
            return $"One request is expected by the contract {stub}, but there were {served.Count}:\n"
                + string.Join('\n', served.Select(request => $"  {request.Request}: {request.Stub ?? "no stub"}"));
        }

        Difference[] differences = [.. stub.Request.Compare(only.Request), .. stub.Request.FindSurplus(only.Request)];
        if (differences.Length > 0)
        {
            return $"The request differs from the contract {stub}:\n{string.Join('\n', differences.AsEnumerable())}";
        }

        string[] matched = [.. folder.Stubs.Where(other => other.IsMatch(only.Request)).Select(other => other.Name)];
        return matched.Length > 1
            ? $"The request {only.Request} matches several contracts: {string.Join(", ", matched)}."
            : only.Stub != stub.Name
                ? $"The server matched the request {only.Request} with {only.Stub ?? "no stub"}, not with {stub}."
                : null;
    }
}
