using System.Buffers.Text;

namespace HealthData.Fhir.R4;

/// <summary>The bytes of a base64 text. The text is kept as it is; equality compares the text.</summary>
/// <seealso href="http://hl7.org/fhir/R4/datatypes.html#base64Binary"/>
[DebuggerDisplay("{DebuggerText,nq}")]
[JsonConverter(typeof(FhirPrimitiveJsonConverter<FhirBase64>))]
public readonly struct FhirBase64 : IEquatable<FhirBase64>, IFhirPrimitive<FhirBase64>
{
    private const int LeastBytes = 64;

    private static readonly SearchValues<byte> Alphabet = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="u8);

    private readonly object? _value;

    /// <summary>Creates a value from its text.</summary>
    /// <param name="text">The text, which is kept as it is. Text that is not base64 is kept too; it has no typed
    /// view.</param>
    public FhirBase64(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _value = text;
    }

    /// <summary>Creates a value from bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public FhirBase64(ReadOnlySpan<byte> bytes) => _value = bytes.ToArray();

    private FhirBase64(object? content) => _value = content;

    /// <inheritdoc/>
    /// <remarks>A value that was made of bytes makes the text at every call.</remarks>
    public string? Text => _value switch
    {
        string text => text,
        byte[] bytes => Convert.ToBase64String(bytes),
        Base64Text shared => Encoding.ASCII.GetString(shared.Utf8.Span),
        _ => null,
    };

    /// <inheritdoc/>
    public bool IsValid => _value switch
    {
        string text => text.Length > 0 && Base64.IsValid(text),
        byte[] bytes => bytes.Length > 0,
        Base64Text shared => Base64.IsValid(shared.Utf8.Span),
        _ => false,
    };

    /// <summary>Gets what makes a value of <see cref="Content"/>.</summary>
    internal static Func<object?, int, object> Boxing { get; } = (content, _) => new FhirBase64(content);

    /// <summary>Gets the text or the bytes.</summary>
    internal object? Content => _value;

    /// <summary>Gets the bytes whose base64 without white space is the text, if they are known.</summary>
    internal byte[]? Canonical => _value as byte[];

    /// <summary>Gets the text in the memory that was read, if it is there.</summary>
    internal Base64Text? Shared => _value as Base64Text;

    private string DebuggerText =>
        Canonical is { } bytes ? $"{bytes.Length} bytes" : $"{Shared?.Utf8.Length ?? Text?.Length ?? 0} characters";

    /// <summary>Makes a value from its text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator FhirBase64(string text) => new(text);

    /// <summary>Makes a value from bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public static implicit operator FhirBase64(byte[] bytes) => new((ReadOnlySpan<byte>)bytes);

    /// <inheritdoc/>
    public static FhirBase64 FromText(string text) => new(text);

    /// <summary>Gets the length of the base64 without white space at the start of some data.</summary>
    internal static int Measure(ReadOnlySpan<byte> data) => data.IndexOfAnyExcept(Alphabet);

    /// <summary>Makes a value that refers to the memory of its text.</summary>
    internal static FhirBase64 FromMemory(ReadOnlyMemory<byte> text) => new((object)new Base64Text(text));

    /// <summary>Makes a value from long base64 without white space, as its bytes.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value; <see langword="null"/> if the text is short, or if the bytes would not give it
    /// back.</returns>
    internal static FhirBase64? FromCanonical(ReadOnlySpan<byte> text)
    {
        if (text.Length < LeastBytes || text.Length % 4 != 0)
        {
            return null;
        }

        var bytes = GC.AllocateUninitializedArray<byte>(Base64Text.Length(text));
        var padding = (text.Length / 4 * 3) - bytes.Length;
        if (Base64.DecodeFromUtf8(text, bytes, out var read, out var written) != OperationStatus.Done
            || read != text.Length || written != bytes.Length)
        {
            return null;
        }

        Span<byte> end = stackalloc byte[4];
        Base64.EncodeToUtf8(bytes.AsSpan(bytes.Length - (3 - padding)), end, out _, out _);
        return end.SequenceEqual(text[^4..]) ? new FhirBase64((object)bytes) : default(FhirBase64?);
    }

    /// <summary>Decodes the bytes.</summary>
    /// <returns>The bytes; white space in the text is passed over.</returns>
    /// <exception cref="FormatException">The text is not base64.</exception>
    public byte[] ToBytes() => _value switch
    {
        byte[] bytes => [.. bytes],
        Base64Text shared => Base64Text.Decode(shared.Utf8.Span),
        _ => Convert.FromBase64String(Text ?? ""),
    };

    /// <summary>Gets the bytes. Those of long base64 without white space that was read are decoded at most once, and
    /// not copied.</summary>
    /// <returns>The bytes, which must not be changed; white space in the text is passed over.</returns>
    /// <exception cref="FormatException">The text is not base64.</exception>
    public ReadOnlyMemory<byte> AsMemory() => Canonical ?? Shared?.Bytes ?? ToBytes();

    /// <inheritdoc/>
    public bool Equals(FhirBase64 other) => Canonical is { } one && other.Canonical is { } another
        ? one.AsSpan().SequenceEqual(another)
        : Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FhirBase64 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text is { } text ? text.GetHashCode(StringComparison.Ordinal) : 0;

    /// <summary>Gets the text.</summary>
    public override string ToString() => Text ?? "";

    /// <summary>Compares the texts.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(FhirBase64 left, FhirBase64 right) => left.Equals(right);

    /// <summary>Compares the texts.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(FhirBase64 left, FhirBase64 right) => !left.Equals(right);
}
