using System.Security.Cryptography;

namespace HealthData.Dicom;

/// <summary>Tells whether contents with one SOP Instance UID are copies of one file.</summary>
internal static class ContentCopies
{
    /// <summary>Compares the bytes; contents that can't be read again are taken for different.</summary>
    public static async ValueTask<bool> AreCopiesAsync(StoreItem[] items, CancellationToken cancellationToken)
    {
        var first = items[0].Content.Part;
        if (!Array.TrueForAll(items, item => item.Content.Part is { IsReplayable: true } part
            && part.Length == first.Length))
        {
            return false;
        }

        try
        {
            var known = await HashAsync(first, cancellationToken).ConfigureAwait(false);
            for (var index = 1; index < items.Length; index++)
            {
                var hash = await HashAsync(items[index].Content.Part, cancellationToken).ConfigureAwait(false);
                if (!hash.AsSpan().SequenceEqual(known))
                {
                    return false;
                }
            }

            return true;
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            return false;
        }
    }

    private static async ValueTask<byte[]> HashAsync(MultipartPartSource part, CancellationToken cancellationToken)
    {
        var stream = await part.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            return await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }
}
