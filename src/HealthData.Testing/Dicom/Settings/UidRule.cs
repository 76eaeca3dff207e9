namespace HealthData.Testing;

/// <summary>What the service takes for a UID: 1 to 64 characters of <c>[A-Za-z0-9.-]</c>.</summary>
internal static class UidRule
{
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-");

    public static bool Allows(string? uid) =>
        uid is { Length: >= 1 and <= 64 } && !uid.AsSpan().ContainsAnyExcept(Allowed);
}
