using System.Buffers;

namespace HealthData.Core;

/// <summary>A body in a pooled buffer. Unless it is given back, it is left to the garbage collector like any other
/// array.</summary>
internal sealed class RentedBody(byte[] buffer, int length)
    : MemoryStream(buffer, 0, length, writable: false, publiclyVisible: true)
{
    private byte[]? _buffer = buffer;

    /// <summary>Gives the buffer of an answer back to the pool. Only for an answer that nobody else can have seen, and
    /// of which nothing refers to its bytes.</summary>
    public static void GiveBack(Response response) => (response.ContentStream as RentedBody)?.GiveBack();

    private void GiveBack()
    {
        if (Interlocked.Exchange(ref _buffer, null) is { } rented)
        {
            Dispose();
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
