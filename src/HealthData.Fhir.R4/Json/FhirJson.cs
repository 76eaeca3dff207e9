namespace HealthData.Fhir.R4;

/// <summary>The reader and writer of FHIR R4 resources and data types as JSON, without loss.</summary>
/// <remarks>
/// <para>Reading keeps everything that JSON can say: unknown elements and types, values of another JSON type than the
/// element's, elements that are there twice and choice elements with two values are in
/// <see cref="FhirObject.UnknownElements"/>. Only nulls, empty objects and empty arrays are passed over.
/// <c>TryParse</c> lists all that deviates; strict options refuse it. A byte order mark is passed over.</para>
/// <para>Writing puts the elements in the order of the specification, and what was kept in its place. Numbers, dates
/// and times are written as they were read. Objects and lists that hold nothing are left out.</para>
/// <para>The methods are safe for concurrent use.</para>
/// </remarks>
/// <seealso href="http://hl7.org/fhir/R4/json.html"/>
public static partial class FhirJson
{
    /// <summary>Reads a resource of any type.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>The resource; an <see cref="UnknownResource"/> if FHIR R4 does not define its type.</returns>
    /// <exception cref="FhirFormatException">The data is not JSON or not a resource.</exception>
    public static Resource ParseResource(ReadOnlySpan<byte> utf8Json, FhirJsonOptions? options = null)
    {
        return Parse<Resource>(utf8Json, options);
    }

    /// <summary>Reads a resource of any type.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>The resource; an <see cref="UnknownResource"/> if FHIR R4 does not define its type.</returns>
    /// <exception cref="FhirFormatException">The text is not JSON or not a resource.</exception>
    public static Resource ParseResource(string json, FhirJsonOptions? options = null) =>
        Parse<Resource>(json, options);

    /// <summary>Reads a resource, a data type or a part of one.</summary>
    /// <typeparam name="T">The type: <see cref="Patient"/>, <see cref="Resource"/>, <see cref="HumanName"/> and so
    /// on.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>The object.</returns>
    /// <exception cref="FhirFormatException">The data is not JSON or not of the type.</exception>
    /// <exception cref="NotSupportedException">The type is abstract, and not a base type of resources; or it is a
    /// <see cref="PrimitiveValue"/>, which is no JSON object.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json, FhirJsonOptions? options = null)
        where T : FhirObject => (T)ObjectText.Parse(typeof(T), utf8Json, options ?? FhirJsonOptions.Default);

    /// <summary>Reads a resource, a data type or a part of one.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>The object.</returns>
    /// <exception cref="FhirFormatException">The text is not JSON or not of the type.</exception>
    /// <exception cref="NotSupportedException">As for bytes.</exception>
    public static T Parse<T>(string json, FhirJsonOptions? options = null)
        where T : FhirObject
    {
        ArgumentNullException.ThrowIfNull(json);
        using var buffer = new PooledBuffer();
        return TryEncode(json, buffer, typeof(T)) is { } issue
            ? throw new FhirFormatException([issue])
            : Parse<T>(buffer.WrittenSpan, options);
    }

    /// <summary>Writes an object to a buffer.</summary>
    /// <param name="value">The object.</param>
    /// <param name="output">Where the UTF-8 bytes go.</param>
    /// <param name="options">How to write; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="InvalidOperationException">The objects are nested more than 500 deep, one contains itself, or a
    /// list of objects holds null.</exception>
    /// <exception cref="FhirFormatException">A text that was built has half of a surrogate pair.</exception>
    public static void Serialize(FhirObject value, IBufferWriter<byte> output, FhirJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(output);
        if (options is { WriteIndented: true })
        {
            using var buffer = new PooledBuffer();
            Serialize(value, buffer);
            JsonIndenter.Indent(buffer.WrittenSpan, output);
            return;
        }

        ObjectText.Write(value, output);
    }

    /// <summary>Writes an object to bytes. To write to a stream or a socket, the other overloads save the
    /// copy.</summary>
    /// <param name="value">The object.</param>
    /// <param name="options">How to write; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>The UTF-8 bytes.</returns>
    /// <exception cref="InvalidOperationException">The objects are nested more than 500 deep, one contains itself, or a
    /// list of objects holds null.</exception>
    /// <exception cref="FhirFormatException">A text that was built has half of a surrogate pair.</exception>
    public static byte[] SerializeToUtf8Bytes(FhirObject value, FhirJsonOptions? options = null)
    {
        using var buffer = new PooledBuffer();
        Serialize(value, buffer, options);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes an object to a string.</summary>
    /// <param name="value">The object.</param>
    /// <param name="options">How to write; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="InvalidOperationException">The objects are nested more than 500 deep, one contains itself, or a
    /// list of objects holds null.</exception>
    /// <exception cref="FhirFormatException">A text that was built has half of a surrogate pair.</exception>
    public static string Serialize(FhirObject value, FhirJsonOptions? options = null)
    {
        using var buffer = new PooledBuffer();
        Serialize(value, buffer, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
