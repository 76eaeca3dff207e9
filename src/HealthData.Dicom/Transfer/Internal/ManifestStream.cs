using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>The lines of a manifest, written while they are read.</summary>
internal sealed class ManifestStream(IEnumerable<JournalEntry> entries) : ReadOnlyStream
{
    private const int Chunk = 64 * 1024;

    private readonly IEnumerator<JournalEntry> _entries = entries.GetEnumerator();
    private readonly ArrayBufferWriter<byte> _lines = new();
    private readonly Utf8JsonWriter _writer = new(Stream.Null);
    private int _read;

    public override int Read(Span<byte> buffer)
    {
        if (_read == _lines.WrittenCount)
        {
            Fill();
        }

        var rest = _lines.WrittenSpan[_read..];
        var count = Math.Min(rest.Length, buffer.Length);
        rest[..count].CopyTo(buffer);
        _read += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<int>(cancellationToken)
            : new(Read(buffer.Span));

    protected override void Dispose(bool disposing)
    {
        _entries.Dispose();
        _writer.Dispose();
        base.Dispose(disposing);
    }

    private void Fill()
    {
        _lines.ResetWrittenCount();
        _read = 0;
        while (_lines.WrittenCount < Chunk && _entries.MoveNext())
        {
            _writer.Reset(_lines);
            TransferManifest.WriteLine(_writer, _entries.Current);
            _writer.Flush();
            _lines.GetSpan(1)[0] = (byte)'\n';
            _lines.Advance(1);
        }
    }
}
