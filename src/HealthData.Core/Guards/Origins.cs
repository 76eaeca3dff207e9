namespace HealthData.Core;

/// <summary>Compares where addresses lead.</summary>
internal static class Origins
{
    public static bool AreSame(Uri left, Uri right) =>
        left.UserInfo.Length == 0
        && right.UserInfo.Length == 0
        && Uri.Compare(
            left,
            right,
            UriComponents.SchemeAndServer | UriComponents.StrongPort,
            UriFormat.SafeUnescaped,
            StringComparison.OrdinalIgnoreCase) == 0;
}
