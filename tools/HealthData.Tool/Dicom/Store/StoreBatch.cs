namespace HealthData.Tool.Dicom;

/// <summary>The files of one request, within limits that the service would refuse to see passed.</summary>
internal sealed class StoreBatch(int maxInstances, long maxBytes)
{
    // What a part of the request takes besides the file: its headers and delimiter.
    private const int Overhead = 512;

    private readonly List<InstanceFile> _files = [];

    public IReadOnlyList<InstanceFile> Files => _files;

    /// <summary>The bytes of the files.</summary>
    public long Length { get; private set; }

    public bool IsEmpty => _files.Count == 0;

    /// <summary>Whether another file fits. A file that is larger than the limit by itself goes alone.</summary>
    public bool Fits(InstanceFile file) => IsEmpty
        || (_files.Count < maxInstances && Length + file.File.Length + ((_files.Count + 1L) * Overhead) <= maxBytes);

    public void Add(InstanceFile file)
    {
        _files.Add(file);
        Length += file.File.Length;
    }

    public void Clear()
    {
        _files.Clear();
        Length = 0;
    }
}
