using System.Buffers.Text;

namespace HealthData.Fhir.R4;

/// <summary>The text of base64 without white space, in memory that somebody else has.</summary>
/// <param name="utf8">The memory.</param>
internal sealed class Base64Text(ReadOnlyMemory<byte> utf8)
{
    private byte[]? _bytes;

    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>Gets the bytes, which are decoded once.</summary>
    /// <exception cref="FormatException">The text is not base64.</exception>
    public byte[] Bytes => _bytes ??= Decode(Utf8.Span);

    /// <summary>Decodes base64 without white space.</summary>
    /// <exception cref="FormatException">The text is not base64.</exception>
    public static byte[] Decode(ReadOnlySpan<byte> text)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(Length(text));
        return Base64.DecodeFromUtf8(text, bytes, out _, out var written) == OperationStatus.Done
            && written == bytes.Length
            ? bytes
            : throw new FormatException("The text is not base64.");
    }

    /// <summary>Gets the number of bytes that a text stands for.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var padding = text is [.., (byte)'=', (byte)'='] ? 2 : text is [.., (byte)'='] ? 1 : 0;
        return Math.Max(0, (text.Length / 4 * 3) - padding);
    }
}
