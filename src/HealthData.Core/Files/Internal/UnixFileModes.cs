using System.Runtime.Versioning;

namespace HealthData.Core;

/// <summary>Gives a file the permissions that files of this process have by default.</summary>
internal static class UnixFileModes
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static UnixFileMode? _default;

    public static void Share(FileStream file)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        try
        {
            File.SetUnixFileMode(file.SafeFileHandle, _default ??= ReadDefault(file.Name));
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            // Some file systems have no permissions to change.
        }
    }

    // Only a new file tells the process's umask.
    [UnsupportedOSPlatform("windows")]
    private static UnixFileMode ReadDefault(string sibling)
    {
        var path = Path.Combine(Path.GetDirectoryName(sibling)!, $".{Guid.NewGuid():N}.part");
        using var file = new FileStream(
            path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        return File.GetUnixFileMode(file.SafeFileHandle) | OwnerOnly;
    }
}
