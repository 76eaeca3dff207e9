namespace HealthData.Events;

/// <summary>Reads the body of a request up to a limit.</summary>
internal static class WebhookBody
{
    private const int FirstSize = 4096;

    /// <summary>Reads a body; null if it is larger than the limit.</summary>
    public static async ValueTask<BinaryData?> ReadAsync(
        WebhookRequest request, int limit, CancellationToken cancellationToken)
    {
        var isKnown = long.TryParse(
            request.GetHeader("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var announced);
        if (isKnown && announced > limit)
        {
            return null;
        }

        // One byte more, so that the end is found without a larger buffer. The events keep the bytes: no pool.
        var bytes = new byte[Math.Min(isKnown ? announced : FirstSize, limit) + 1];
        var length = 0;
        while (true)
        {
            var read = await request.Body.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += read;
            if (read == 0 || length > limit)
            {
                return length > limit ? null : new BinaryData(bytes.AsMemory(0, length));
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(2L * length, limit + 1L));
            }
        }
    }
}
