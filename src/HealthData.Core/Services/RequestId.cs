namespace HealthData.Core;

/// <summary>
/// Makes the ids of requests. They are unique, not secret: a random UUID from the system would cost each request a
/// system call.
/// </summary>
internal static class RequestId
{
    [SuppressMessage("Security", "CA5394", Justification = "An id is no secret.")]
    public static string Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        Random.Shared.NextBytes(bytes);

        // The version and the variant of a random UUID (RFC 9562, 5.4).
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x40);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
