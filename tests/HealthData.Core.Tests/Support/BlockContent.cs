namespace HealthData.Core.Tests.Support;

/// <summary>Content that writes blocks from a function, until it gives null.</summary>
internal sealed class BlockContent(Func<int, CancellationToken, Task<byte[]?>> next) : RequestContent
{
    public override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    public override void WriteTo(Stream stream, CancellationToken cancellation)
    {
        for (var index = 0; next(index, cancellation).GetAwaiter().GetResult() is { } block; index++)
        {
            stream.Write(block);
        }
    }

    public override async Task WriteToAsync(Stream stream, CancellationToken cancellation)
    {
        for (var index = 0; await next(index, cancellation) is { } block; index++)
        {
            await stream.WriteAsync(block, cancellation);
        }
    }

    public override void Dispose()
    {
    }
}
