using System.IO.Enumeration;

namespace HealthData.Core;

/// <summary>
/// Finds the files of a folder at any depth. Links are followed, each target once, so that circles end.
/// </summary>
internal static class FolderWalk
{
    // Hidden files are notes of the operating system, or transfers that have not ended.
    private static readonly EnumerationOptions Options = new()
    {
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>Finds files by name, folder by folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<string> Find(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException("The folder doesn't exist.");
        }

        List<string> found = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        Walk(folder, isLink: true, found, seen);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Walk(string folder, bool isLink, List<string> found, HashSet<string> seen)
    {
        if (!seen.Add(isLink ? RealPath(folder) : Path.GetFullPath(folder)))
        {
            return;
        }

        foreach (var (path, isFolder, isEntryLink) in Entries(folder))
        {
            if (isFolder)
            {
                Walk(path, isEntryLink, found, seen);
            }
            else if (seen.Add(isEntryLink ? RealPath(path) : Path.GetFullPath(path)))
            {
                found.Add(path);
            }
        }
    }

    private static List<(string Path, bool IsFolder, bool IsLink)> Entries(string folder) => FileFailure.Guard(
        folder, () =>
        new FileSystemEnumerable<(string, bool, bool)>(
            folder,
            static (ref entry) => (
                entry.ToSpecifiedFullPath(), entry.IsDirectory, entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
            Options).ToList());

    // The last link resolves to its target; links in the folders above don't matter to tell circles.
    private static string RealPath(string path)
    {
        try
        {
            FileSystemInfo? entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            return (entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry).FullName;
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            return Path.GetFullPath(path);
        }
    }
}
