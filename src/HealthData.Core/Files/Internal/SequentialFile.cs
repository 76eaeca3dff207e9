using Microsoft.Win32.SafeHandles;

namespace HealthData.Core;

/// <summary>
/// A file that is read from its start to its end. Each read ends on the thread that began it: so do the system's own
/// on Linux and macOS, where an asynchronous read is the same one on another thread, at the price of two changes of
/// threads and of bytes that have left the processor's cache when they are hashed and sent.
/// </summary>
internal sealed class SequentialFile : ReadOnlyStream
{
    private readonly SafeFileHandle _file;
    private long _position;

    /// <exception cref="IOException">The file can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public SequentialFile(string path) => _file = File.OpenHandle(path, options: FileOptions.SequentialScan);

    public override int Read(Span<byte> buffer)
    {
        var read = RandomAccess.Read(_file, buffer, _position);
        _position += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        _file.Dispose();
        base.Dispose(disposing);
    }
}
