using System.Security.Cryptography;

namespace Quickstart;

/// <summary>A file to store, with what is needed to recognize it when it comes back.</summary>
internal sealed record Sample(InstanceContent Content, string Study, string Series, string Instance, string Hash)
{
    // A service may change the preamble, the first 128 bytes: Azure fills it with zeros.
    private const int Preamble = 128;

    public static async Task<Sample> FromBytesAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        return await ReadAsync(InstanceContent.FromBytes(bytes), stream, cancellationToken);
    }

    public static async Task<Sample> FromFileAsync(string path, CancellationToken cancellationToken)
    {
        var content = InstanceContent.FromFile(path);
        await using var stream = File.OpenRead(path);
        return await ReadAsync(content, stream, cancellationToken);
    }

    /// <summary>The SHA-256 of what follows the preamble, as it streams by.</summary>
    public static async Task<string> HashAsync(Stream stream, Action<int> onRead, CancellationToken cancellationToken)
    {
        await stream.ReadExactlyAsync(new byte[Preamble], cancellationToken);
        onRead(Preamble);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[128 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            onRead(read);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static async Task<Sample> ReadAsync(
        InstanceContent content, Stream stream, CancellationToken cancellationToken)
    {
        var attributes = (await Part10File.ReadAsync(stream, cancellationToken: cancellationToken)).DataSet;
        stream.Position = 0;
        return new Sample(
            content,
            attributes.GetString(Keyword.StudyInstanceUID) ?? throw Missing(),
            attributes.GetString(Keyword.SeriesInstanceUID) ?? throw Missing(),
            attributes.GetString(Keyword.SOPInstanceUID) ?? throw Missing(),
            await HashAsync(stream, _ => { }, cancellationToken));
    }

    private static DicomFormatException Missing() => new("A file has no Study, Series, or SOP Instance UID.");
}
