namespace HealthData.Testing;

/// <summary>The folder of a disk storage. File names are numbers, never made from what arrived.</summary>
internal sealed class ContentFolder : IDisposable
{
    private readonly bool _temporary;
    private readonly string _path;
    private long _files;

    public ContentFolder(string? path)
    {
        _temporary = path is null;
        _path = path ?? Directory.CreateTempSubdirectory("healthdata-fake-").FullName;
        Directory.CreateDirectory(_path);
    }

    public string NextFile() => Path.Combine(
        _path,
        string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref _files):D8}-{Guid.NewGuid():N}.dcm"));

    public void Dispose()
    {
        if (!_temporary)
        {
            return;
        }

        try
        {
            Directory.Delete(_path, recursive: true);
        }
        catch (IOException)
        {
            // A reader may still hold a file; the system clears its temporary files.
        }
    }
}
