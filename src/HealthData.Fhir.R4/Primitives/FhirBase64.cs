namespace HealthData.Fhir.R4;

/// <summary>The bytes of a base64 text. The text is kept as it is; equality compares the text.</summary>
/// <seealso href="http://hl7.org/fhir/R4/datatypes.html#base64Binary"/>
[JsonConverter(typeof(FhirPrimitiveJsonConverter<FhirBase64>))]
public readonly struct FhirBase64 : IEquatable<FhirBase64>, IFhirPrimitive<FhirBase64>
{
    private readonly string? _text;

    /// <summary>Creates a value from its text.</summary>
    /// <param name="text">The text, which is kept as it is. Text that is not base64 is kept too; it has no typed
    /// view.</param>
    public FhirBase64(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    /// <summary>Creates a value from bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public FhirBase64(ReadOnlySpan<byte> bytes) => _text = Convert.ToBase64String(bytes);

    /// <inheritdoc/>
    public string? Text => _text;

    /// <inheritdoc/>
    public bool IsValid => _text is not null && System.Buffers.Text.Base64.IsValid(_text);

    /// <summary>Makes a value from its text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator FhirBase64(string text) => new(text);

    /// <summary>Makes a value from bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public static implicit operator FhirBase64(byte[] bytes) => new((ReadOnlySpan<byte>)bytes);

    /// <inheritdoc/>
    public static FhirBase64 FromText(string text) => new(text);

    /// <summary>Decodes the bytes.</summary>
    /// <returns>The bytes; white space in the text is passed over.</returns>
    /// <exception cref="FormatException">The text is not base64.</exception>
    public byte[] ToBytes() => Convert.FromBase64String(_text ?? "");

    /// <inheritdoc/>
    public bool Equals(FhirBase64 other) => _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FhirBase64 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Gets the text.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Compares the texts.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(FhirBase64 left, FhirBase64 right) => left.Equals(right);

    /// <summary>Compares the texts.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(FhirBase64 left, FhirBase64 right) => !left.Equals(right);
}
