namespace HealthData.Core;

/// <summary>Compares where addresses lead.</summary>
internal static class Origins
{
    public static bool AreSame(Uri left, Uri right) =>
        left.UserInfo.Length == 0 && right.UserInfo.Length == 0 && (AreAlike(left, right) || Compare(left, right));

    // Nearly every request goes to the endpoint, in the letters in which it was given.
    private static bool AreAlike(Uri left, Uri right) =>
        left.Port == right.Port
        && left.Scheme == right.Scheme
        && left.Host.Equals(right.Host, StringComparison.OrdinalIgnoreCase);

    private static bool Compare(Uri left, Uri right) => Uri.Compare(
        left,
        right,
        UriComponents.SchemeAndServer | UriComponents.StrongPort,
        UriFormat.SafeUnescaped,
        StringComparison.OrdinalIgnoreCase) == 0;
}
