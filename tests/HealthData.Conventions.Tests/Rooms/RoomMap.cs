namespace HealthData.Conventions.Tests.Rooms;

/// <summary>
/// Tells which room of a package a source file stands in: its folder, without what is not a room of its own.
/// </summary>
/// <param name="package">The name of the package and of its folder below <c>src</c>.</param>
/// <param name="merged">The rooms that a decision record counts as part of another.</param>
internal sealed class RoomMap(string package, IReadOnlyDictionary<string, string> merged)
{
    /// <summary>The name of the room that is the folder of the package itself.</summary>
    public const string Root = ".";

    private readonly string _folder = $"/src/{package}/";

    /// <summary>
    /// Gets the room of a file; null for a file of another place, as those that a source generator adds.
    /// </summary>
    /// <param name="path">A path as the symbols give it.</param>
    public string? Of(string path)
    {
        var file = path.Replace('\\', '/');
        var start = file.LastIndexOf(_folder, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var folders = file[(start + _folder.Length)..].Split('/')[..^1];
        if (folders is ["obj", ..])
        {
            return null;
        }

        var room = string.Join('/', folders.Where(folder => folder != "Internal"));
        for (var end = room.Length; end > 0; end = room.LastIndexOf('/', end - 1))
        {
            if (merged.TryGetValue(room[..end], out var other))
            {
                return other;
            }
        }

        return room.Length == 0 ? Root : room;
    }
}
