namespace HealthData.Dicom;

/// <summary>
/// The one place that checks UIDs. It is as lenient as the Azure DICOM service, which takes letters and hyphens too,
/// and refuses what would change a path.
/// </summary>
internal static class UidGuard
{
    public const int MaxLength = 64;

    public static string Check(
        [NotNull] string? uid, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(uid))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(uid, parameter);
        return IsValid(uid)
            ? uid
            : throw new ArgumentException(
                "A UID has at most 64 characters of A-Z, a-z, 0-9, '.' and '-', and no empty component (PS3.5 9.1).",
                parameter);
    }

    public static bool IsValid(ReadOnlySpan<char> uid)
    {
        if (uid.IsEmpty || uid.Length > MaxLength || uid is "." || uid.IndexOf("..", StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        foreach (var c in uid)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
