namespace HealthData.Fhir.R4;

/// <summary>
/// A converter that lets System.Text.Json read and write dates, decimals and codes inside other graphs.
/// </summary>
/// <remarks>The types name it in an attribute, so it need not be added to options.</remarks>
/// <typeparam name="T">The primitive's or code's type.</typeparam>
public sealed class FhirPrimitiveJsonConverter<T> : JsonConverter<T>
    where T : struct, IFhirPrimitive<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isNumber = typeof(T) == typeof(FhirDecimal);
        if (reader.TokenType != (isNumber ? JsonTokenType.Number : JsonTokenType.String))
        {
            throw new JsonException(isNumber ? Faults.NotNumber : Faults.NotText);
        }

        return T.FromText(isNumber
            ? Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan)
            : reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Text is not { } text)
        {
            writer.WriteNullValue();
        }
        else if (typeof(T) == typeof(FhirDecimal))
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }
}
