namespace HealthData.Core;

/// <summary>Retells failures of the file system without their paths, which may name a patient.</summary>
internal static class FileFailure
{
    private const int LowWord = 0xFFFF;

    public static bool IsOne(Exception exception) => exception is IOException or UnauthorizedAccessException;

    public static T Guard<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception exception) when (IsOne(exception))
        {
            throw WithoutPath(exception);
        }
    }

    public static Exception WithoutPath(Exception exception) => exception switch
    {
        FileNotFoundException => new FileNotFoundException("There is no file at the path given."),
        DirectoryNotFoundException => new DirectoryNotFoundException("There is no folder at the path given."),
        PathTooLongException => new PathTooLongException("The path is too long for this system."),
        UnauthorizedAccessException => new UnauthorizedAccessException(
            "The file or folder may not be used. Check its permissions, and that it is not of the other kind."),
        _ => new IOException(
            $"The file system failed (system error {exception.HResult & LowWord}). Check that the disk has room and "
            + "that nobody else uses the file.",
            exception.HResult),
    };
}
