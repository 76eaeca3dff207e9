using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary>The NDJSON file of what couldn't be loaded. It is there only if something couldn't.</summary>
internal sealed class FailedFile : IDisposable
{
    private readonly FileStream _file;

    private FailedFile(FileStream file) => _file = file;

    /// <summary>Gets how many contents are in the file.</summary>
    public int Count { get; private set; }

    /// <exception cref="MisuseException">There is such a file, which may be one that is loaded.</exception>
    public static FailedFile Create(string path) => File.Exists(path)
        ? throw new MisuseException(
            $"The file '{PlainText.Clean(path)}' already exists. Use another name for --failed.")
        : new(new FileStream(path, FileMode.CreateNew, FileAccess.Write));

    public void Add(ResourceContent content)
    {
        if (content.Length > 0)
        {
            _file.Write(FailedEntry.LineOf(content));
            _file.WriteByte((byte)'\n');
            Count++;
        }
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
