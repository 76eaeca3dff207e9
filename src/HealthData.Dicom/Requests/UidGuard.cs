namespace HealthData.Dicom;

/// <summary>
/// The one place that checks UIDs. It is as lenient as the Azure DICOM service, which takes letters and hyphens too,
/// and refuses what would change a path.
/// </summary>
internal static class UidGuard
{
    public const int MaxLength = 64;

    // A server may hold longer ones than the standard allows.
    private const int MaxReceivedLength = 128;

    public static string Check(
        [NotNull] string? uid,
        [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(uid))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(uid, parameter);
        return IsValid(uid)
            ? uid
            : throw new ArgumentException(
                "A UID can have at most 64 characters (A-Z, a-z, 0-9, '.', and '-') and no empty component (PS3.5 "
                + "9.1).",
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

    /// <summary>Returns a value that indicates whether a UID that was received may be one, if an unusual one: it has no
    /// empty component, and nothing of a path (PS3.5 9.1).</summary>
    public static bool IsPlausible(ReadOnlySpan<char> uid) =>
        uid is { Length: > 0 and <= MaxReceivedLength } && uid[0] != '.' && uid[^1] != '.'
        && !uid.Contains("..", StringComparison.Ordinal) && !uid.ContainsAny('/', '\\') && !HasControl(uid);

    private static bool HasControl(ReadOnlySpan<char> uid)
    {
        foreach (var c in uid)
        {
            if (char.IsControl(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns a value that indicates whether two UIDs are equal without their padding.</summary>
    public static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Trim(" \0").SequenceEqual(right.Trim(" \0"));
}
