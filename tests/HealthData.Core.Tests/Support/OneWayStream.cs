namespace HealthData.Core.Tests.Support;

/// <summary>A body like one of the network: readable, not seekable, with something that happens at its end.</summary>
internal sealed class OneWayStream(Stream inner, Func<int>? atEnd = null) : ReadOnlyStream
{
    public bool IsDisposed { get; private set; }

    public static OneWayStream Of(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        return read == 0 && atEnd is not null ? atEnd() : read;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
