namespace HealthData.Core;

/// <summary>Retells failures of the file system without their paths, which may name a patient: the path is in the
/// exception's data alone, which no log prints.</summary>
internal static class FileFailure
{
    /// <summary>The key of the path in <see cref="Exception.Data"/>.</summary>
    public const string PathKey = "Path";

    private const int LowWord = 0xFFFF;
    private const int UnixNoSpace = 28;
    private const int UnixReadOnly = 30;
    private const int UnixQuota = 122;
    private const int WindowsDiskFull = 112;
    private const int WindowsHandleDiskFull = 39;

    public static bool IsOne(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>Returns a value that indicates whether no other file can be written either.</summary>
    public static bool IsFinal(Exception exception) => Error(exception) is var error && (OperatingSystem.IsWindows()
        ? error is WindowsDiskFull or WindowsHandleDiskFull
        : error is UnixNoSpace or UnixReadOnly or UnixQuota);

    public static T Guard<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception exception) when (IsOne(exception))
        {
            throw WithoutPath(exception, path);
        }
    }

    /// <summary>Retells a failure, unless it has been retold already.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="path">The path for the exception's data.</param>
    public static Exception WithoutPath(Exception exception, string? path = null)
    {
        var told = Retell(exception);
        if ((path ?? exception.Data[PathKey]) is string known)
        {
            told.Data[PathKey] = known;
        }

        return told;
    }

    private static Exception Retell(Exception exception) => exception switch
    {
        FileNotFoundException => new FileNotFoundException("The file doesn't exist."),
        DirectoryNotFoundException => new DirectoryNotFoundException("The folder doesn't exist."),
        PathTooLongException => new PathTooLongException("The path is too long for this system."),
        UnauthorizedAccessException => new UnauthorizedAccessException(
            "Access is denied. Check the permissions, and that a file isn't used as a folder, or a folder as a file."),
        _ when IsFinal(exception) => new IOException(
            Error(exception) == UnixReadOnly && !OperatingSystem.IsWindows()
                ? "The disk is read-only."
                : "The disk is full.",
            exception.HResult),
        _ => new IOException(
            $"The file system failed (system error {Error(exception)}). Check that the disk has free space and that no "
            + "other process uses the file.",
            exception.HResult),
    };

    private static int Error(Exception exception) => exception.HResult & LowWord;
}
