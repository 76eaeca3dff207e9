namespace HealthData.Fhir;

/// <summary>Writes the values of a JSON Patch.</summary>
internal static class JsonPatchValue
{
    /// <exception cref="ArgumentException">It is a primitive without a value, or with more than one.</exception>
    public static ReadOnlyMemory<byte> Write(FhirObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value is PrimitiveValue primitive ? Write(primitive) : FhirJson.SerializeToUtf8Bytes(value);
    }

    /// <exception cref="ArgumentException">The value isn't JSON.</exception>
    public static ReadOnlyMemory<byte> Check(BinaryData json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return json.ToMemory();
        }
        catch (JsonException exception)
        {
            throw new ArgumentException("The value isn't JSON.", nameof(json), exception);
        }
    }

    // JSON has a primitive only as the member of an object, where its extensions have a member of their own.
    private static ReadOnlyMemory<byte> Write(PrimitiveValue value)
    {
        using var document = JsonDocument.Parse(FhirJson.SerializeToUtf8Bytes(new Extension { Value = value }));
        var members = document.RootElement.EnumerateObject().ToArray();
        return members is [{ Value: var only }] && value.HasValue
            ? Encoding.UTF8.GetBytes(only.GetRawText())
            : throw new ArgumentException(
                "A primitive value needs a value, and can't have an id or extensions. Set the object that holds it.",
                nameof(value));
    }
}
