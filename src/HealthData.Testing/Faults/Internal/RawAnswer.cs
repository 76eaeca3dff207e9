using Microsoft.AspNetCore.WebUtilities;

namespace HealthData.Testing;

/// <summary>The bytes of an HTTP/1.1 answer, framed as badly as a fault says.</summary>
internal static class RawAnswer
{
    public static byte[] Build(IHttpResponseFeature answer, byte[] body, FakeFault fault)
    {
        var isChunked = fault.Framing is FakeFraming.BrokenChunk or FakeFraming.ChunksWithoutEnd;
        var head = Head(answer, isChunked ? null : StatedLength(body.Length, fault), MayHaveBody(answer.StatusCode));
        if (fault.AfterHeadBytes >= 0)
        {
            return head[..Math.Min(head.Length, fault.AfterHeadBytes)];
        }

        byte[] framed = fault.Framing switch
        {
            FakeFraming.BrokenChunk =>
                [.. Chunk(body[..(body.Length / 2)]), .. "zz\r\n"u8, .. body[(body.Length / 2)..]],
            FakeFraming.ChunksWithoutEnd => Chunk(body),
            FakeFraming.ExtraBytes => [.. body, .. Extra(fault.FramingBytes)],
            _ => body,
        };
        return [.. head, .. framed];
    }

    private static long StatedLength(long length, FakeFault fault) => fault.Framing switch
    {
        FakeFraming.LengthTooLong => length + fault.FramingBytes,
        FakeFraming.LengthTooShort => Math.Max(0, length - fault.FramingBytes),
        _ => length,
    };

    private static byte[] Head(IHttpResponseFeature answer, long? length, bool mayHaveBody)
    {
        var reason = answer.ReasonPhrase ?? ReasonPhrases.GetReasonPhrase(answer.StatusCode);
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.StatusCode} {reason}\r\n");
        foreach (var (name, values) in answer.Headers)
        {
            if (!IsFraming(name))
            {
                head.Append(CultureInfo.InvariantCulture, $"{name}: {values}\r\n");
            }
        }

        if (length is not null && (mayHaveBody || length > 0))
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {length}\r\n");
        }

        head.Append(length is null ? "Transfer-Encoding: chunked\r\n\r\n" : "\r\n");
        return Encoding.Latin1.GetBytes(head.ToString());
    }

    private static bool MayHaveBody(int status) => status is not (204 or 304);

    private static bool IsFraming(string name) =>
        name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase);

    private static byte[] Chunk(byte[] data)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"{data.Length:x}\r\n");
        return data.Length == 0 ? [] : [.. Encoding.ASCII.GetBytes(size), .. data, .. "\r\n"u8];
    }

    private static byte[] Extra(int count)
    {
        var extra = new byte[count];
        extra.AsSpan().Fill((byte)'x');
        return extra;
    }
}
