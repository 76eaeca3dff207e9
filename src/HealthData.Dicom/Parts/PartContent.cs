using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace HealthData.Dicom;

/// <summary>Takes the codings off the content of a part, as it is read.</summary>
internal static class PartContent
{
    public static Stream Decode(MultipartPart part, out string? unknown)
    {
        unknown = null;
        Stream content = part;
        if (part.Headers.Count == 0 || part.Fault != PartFault.None)
        {
            return content;
        }

        if (part.Headers["Content-Transfer-Encoding"]?.Trim().Equals(
            "base64", StringComparison.OrdinalIgnoreCase) is true)
        {
            content = new CryptoStream(
                content, new FromBase64Transform(FromBase64TransformMode.IgnoreWhiteSpaces), CryptoStreamMode.Read);
        }

        return ContentCoding.Decode(content, part.Headers["Content-Encoding"], out unknown);
    }

    public static bool IsUndecodable(Exception exception) => exception is InvalidDataException or FormatException;

    /// <summary>Waits for a read ahead; -1 where the coding of the content is damaged.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<int> TryAsync(ValueTask<int> reading)
    {
        try
        {
            return await reading.ConfigureAwait(false);
        }
        catch (Exception exception) when (IsUndecodable(exception))
        {
            return -1;
        }
    }

    public static ItemProblem Undecodable(string location) => new(
        ItemProblemCode.Malformed, "The compressed content of the part is damaged.", location, "Retrieve it again.");
}
