namespace HealthData.Core;

/// <summary>Content in a coding, which tells whether its decoder asked for more than there is.</summary>
/// <param name="content">The content; it is disposed of with this one.</param>
/// <param name="decodersAskOn">Whether a decoder asks on behind a whole coding, as that of gzip does for another
/// member. It is given a byte then that no member starts with: a decoder that has ended stops there.</param>
internal sealed class CodedContent(Stream content, bool decodersAskOn) : ReadOnlyStream
{
    private const byte NoMember = 0xFF;

    private bool _hasBytes;

    /// <summary>Gets a value that indicates whether the decoder is behind the end of the content.</summary>
    public bool IsBehindEnd { get; private set; }

    /// <summary>Gets a value that indicates whether the coding needs more bytes than there are.</summary>
    public bool HasRunOut { get; private set; }

    public override int Read(Span<byte> buffer) => Seen(content.Read(buffer), buffer);

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Seen(await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Span);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Seen(int read, Span<byte> buffer)
    {
        _hasBytes |= read > 0;
        if (read > 0 || buffer.IsEmpty || !_hasBytes)
        {
            return read;
        }

        HasRunOut = IsBehindEnd || !decodersAskOn;
        IsBehindEnd = true;
        if (HasRunOut)
        {
            return 0;
        }

        buffer[0] = NoMember;
        return 1;
    }
}
