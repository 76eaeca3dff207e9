namespace HealthData.Core;

/// <summary>Tells of files what opening their paths gives: the target of a link, not the link.</summary>
internal static class RegularFile
{
    /// <summary>Gets the length of a file in bytes. Pipes and devices have none, and are not opened.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static long Length(string path) => Find(path).Length;

    /// <summary>Gets the length of a file in bytes, and the ticks of the time at which it was last written.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static (long Length, long Modified) Describe(string path)
    {
        var file = Find(path);
        return (file.Length, file.LastWriteTimeUtc.Ticks);
    }

    private static FileInfo Find(string path)
    {
        var file = new FileInfo(path);
        // Of a file that isn't a link, its attributes are asked for once, and serve for all the rest.
        if (file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null)
        {
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo
                ?? throw new FileNotFoundException("The file doesn't exist.");
        }

        return file;
    }
}
