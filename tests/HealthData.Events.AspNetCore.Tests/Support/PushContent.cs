namespace HealthData.Events.AspNetCore.Tests.Support;

/// <summary>Content of a length that isn't announced.</summary>
internal sealed class PushContent(long length) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var part = new byte[64 * 1024];
        for (var sent = 0L; sent < length; sent += part.Length)
        {
            await stream.WriteAsync(part);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
