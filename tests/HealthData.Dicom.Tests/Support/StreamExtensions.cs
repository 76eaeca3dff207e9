namespace HealthData.Dicom.Tests.Support;

internal static class StreamExtensions
{
    public static byte[] ReadAll(this Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static async Task<byte[]> ReadAllAsync(this Stream stream, CancellationToken cancellationToken = default)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }

    public static async Task<List<byte[]>> ReadAllAsync(
        this RetrievedInstances instances, CancellationToken cancellationToken = default)
    {
        List<byte[]> all = [];
        await foreach (var instance in instances.WithCancellation(cancellationToken))
        {
            all.Add(await instance.Content.ReadAllAsync(cancellationToken));
        }

        return all;
    }
}
