using System.IO.Enumeration;

namespace HealthData.Tool.Dicom;

/// <summary>Finds the files that paths stand for: files themselves, and what is in folders at any depth.</summary>
internal static class FileFinder
{
    // Hidden files are notes of the operating system, or transfers that have not ended.
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>Finds files, each once, those of a folder by name.</summary>
    public static IReadOnlyList<FoundFile> Find(IEnumerable<string> paths) =>
    [
        .. paths.SelectMany(path => Directory.Exists(path) ? InFolder(path) : [path])
            .DistinctBy(Path.GetFullPath)
            .Select(path => new FoundFile(path, new FileInfo(path).Length)),
    ];

    // A link to a folder is not followed, since it may lead in circles.
    private static IEnumerable<string> InFolder(string folder) =>
        new FileSystemEnumerable<string>(folder, static (ref entry) => entry.ToSpecifiedFullPath(), Options)
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.Order(StringComparer.Ordinal);
}
