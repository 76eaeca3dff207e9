namespace HealthData.Fhir.R4;

/// <summary>
/// A converter that lets System.Text.Json read and write resources and data types inside other graphs.
/// </summary>
/// <remarks>All types of the model name it in an attribute, so it need not be added to options, unless they are to be
/// read strictly. To read or write a resource alone, <see cref="FhirJson"/> is faster.</remarks>
/// <param name="options">How to read.</param>
public sealed class FhirJsonConverter(FhirJsonOptions options) : JsonConverter<FhirObject>
{
    private readonly FhirJsonOptions _options = options ?? throw new ArgumentNullException(nameof(options));

    /// <summary>Creates a converter that reads leniently.</summary>
    public FhirJsonConverter()
        : this(FhirJsonOptions.Default)
    {
    }

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(FhirObject).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The data is not of the type; the cause is a <see cref="FhirFormatException"/>
    /// whose positions count from the start of the value.</exception>
    public override FhirObject? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var json = Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
        try
        {
            return ObjectText.Parse(typeToConvert, json, _options);
        }
        catch (FhirFormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FhirObject value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var buffer = new PooledBuffer();
        ObjectText.Write(value, buffer);
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }
}
