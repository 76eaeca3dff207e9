namespace HealthData.Tool;

/// <summary>The file of the lines that aren't known to have arrived. It is there only if there are some.</summary>
internal sealed class FailedFile : IDisposable
{
    private readonly FileStream _file;

    private FailedFile(FileStream file) => _file = file;

    /// <summary>Gets how many lines are in the file.</summary>
    public int Count { get; private set; }

    /// <exception cref="MisuseException">There is such a file, which may be one that is sent.</exception>
    public static FailedFile Create(string path) => File.Exists(path)
        ? throw new MisuseException(
            $"The file '{PlainText.Clean(path)}' already exists. Use another name for --failed.")
        : new(new FileStream(path, FileMode.CreateNew, FileAccess.Write));

    public void Add(ReadOnlySpan<byte> line)
    {
        _file.Write(line);
        _file.WriteByte((byte)'\n');
        Count++;
    }

    public void Dispose()
    {
        _file.Dispose();
        if (Count == 0)
        {
            File.Delete(_file.Name);
        }
    }
}
