using System.Buffers;
using System.Text;

namespace HealthData.Dicom.Tests.Multipart;

/// <summary>Reads whole bodies through a <see cref="MultipartReader"/>.</summary>
internal static class Reading
{
    public const string Boundary = "bnd";

    private static readonly CancellationToken Token = CancellationToken.None;

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    public static MultipartReader Reader(
        byte[] body,
        string? boundary = Boundary,
        int chunk = int.MaxValue,
        MultipartLimits? limits = null,
        ArrayPool<byte>? pool = null) =>
        Reader(new ChunkedStream(body, () => chunk), boundary, limits, pool);

    public static MultipartReader Reader(
        Stream body,
        string? boundary = Boundary,
        MultipartLimits? limits = null,
        ArrayPool<byte>? pool = null) =>
        new(body, boundary, limits ?? MultipartLimits.Default, MultipartFailure.From, pool);

    /// <summary>Headers and contents of all parts, then the error or null for the closing boundary.</summary>
    public static async Task<(List<ReferenceSplitter.Part> Parts, MultipartError? Error)> ReadAllAsync(
        MultipartReader reader, int bufferSize, bool sync = false)
    {
        var parts = new List<ReferenceSplitter.Part>();
        try
        {
            while (await reader.ReadPartAsync(Token) is { } part)
            {
                var headers = string.Concat(part.Headers.Items.Select(header => $"{header.Key}: {header.Value}\r\n"));
                var content = await ReadAsync(part, bufferSize, sync);
                parts.Add(new(headers, content) { Fault = part.Fault });
            }

            return (parts, null);
        }
        catch (MultipartFailure failure)
        {
            return (parts, failure.Error);
        }
        finally
        {
            await reader.DisposeAsync();
        }
    }

    public static async Task<byte[]> ReadAsync(Stream content, int bufferSize, bool sync = false)
    {
        var all = new MemoryStream();
        var buffer = new byte[bufferSize];
        while (true)
        {
            Array.Fill(buffer, PoisoningPool.Poison);
            var read = sync ? content.Read(buffer) : await content.ReadAsync(buffer, Token);
            if (read == 0)
            {
                return all.ToArray();
            }

            all.Write(buffer, 0, read);
        }
    }

    public static async Task<string[]> ContentsAsync(string body, string? boundary = Boundary)
    {
        var (parts, error) = await ReadAllAsync(Reader(Bytes(body), boundary), 4096);
        Assert.Null(error);
        return [.. parts.Select(part => Text(part.Content))];
    }

    /// <summary>What is wrong with each part alone.</summary>
    public static async Task<PartFault[]> FaultsAsync(string body, MultipartLimits? limits = null)
    {
        var (parts, error) = await ReadAllAsync(Reader(Bytes(body), limits: limits), 4096);
        Assert.Null(error);
        return [.. parts.Select(part => part.Fault)];
    }

    public static async Task<MultipartError?> ErrorAsync(string body, MultipartLimits? limits = null)
    {
        var (_, error) = await ReadAllAsync(Reader(Bytes(body), limits: limits), 4096);
        return error;
    }
}
