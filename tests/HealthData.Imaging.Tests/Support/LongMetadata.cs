namespace HealthData.Imaging.Tests.Support;

/// <summary>The metadata of a study of many instances, as they arrive; they may break off.</summary>
internal sealed class LongMetadata(int instances, double? cutAt) : Stream
{
    private int _number;
    private ReadOnlyMemory<byte> _rest;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => Flush(); }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_rest.IsEmpty && (cutAt is null || _number < cutAt * instances))
        {
            _rest = Next();
        }

        var length = Math.Min(buffer.Length, _rest.Length);
        _rest[..length].CopyTo(buffer);
        _rest = _rest[length..];
        return new(length);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private ReadOnlyMemory<byte> Next()
    {
        var number = _number++;
        if (number >= instances)
        {
            return number == instances ? "]"u8.ToArray() : default;
        }

        var study = new Study();
        var instance = study.Add(number + 1);
        Study.Set(instance, Keyword.ImageComments, new string('x', 2_000));
        var json = study.ToUtf8Json().AsSpan()[1..^1];
        return Encoding.UTF8.GetBytes((number == 0 ? "[" : ",") + Encoding.UTF8.GetString(json));
    }
}
