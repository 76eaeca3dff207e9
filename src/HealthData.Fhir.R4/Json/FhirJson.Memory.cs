namespace HealthData.Fhir.R4;

/// <content>Reading from memory and arrays: the same as from spans.</content>
public static partial class FhirJson
{
    /// <summary>Reads a resource of any type.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>The resource; an <see cref="UnknownResource"/> if FHIR R4 does not define its type.</returns>
    /// <exception cref="FhirFormatException">The data is not JSON or not a resource.</exception>
    public static Resource ParseResource(ReadOnlyMemory<byte> utf8Json, FhirJsonOptions? options = null) =>
        Parse<Resource>(utf8Json, options);

    /// <summary>Reads a resource of any type.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>The resource; an <see cref="UnknownResource"/> if FHIR R4 does not define its type.</returns>
    /// <exception cref="FhirFormatException">The data is not JSON or not a resource.</exception>
    public static Resource ParseResource(byte[] utf8Json, FhirJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return Parse<Resource>(utf8Json.AsMemory(), options);
    }

    /// <summary>Reads a resource, a data type or a part of one.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>The object.</returns>
    /// <exception cref="FhirFormatException">The data is not JSON or not of the type.</exception>
    /// <exception cref="NotSupportedException">As for spans.</exception>
    public static T Parse<T>(ReadOnlyMemory<byte> utf8Json, FhirJsonOptions? options = null)
        where T : FhirObject
    {
        options ??= FhirJsonOptions.Default;
        var shared = SharedInput.Of(utf8Json, options);
        return (T)ObjectText.Parse(typeof(T), utf8Json.Span, options, shared, out _);
    }

    /// <summary>Reads a resource, a data type or a part of one.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>The object.</returns>
    /// <exception cref="FhirFormatException">The data is not JSON or not of the type.</exception>
    /// <exception cref="NotSupportedException">As for spans.</exception>
    public static T Parse<T>(byte[] utf8Json, FhirJsonOptions? options = null)
        where T : FhirObject
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return Parse<T>(utf8Json.AsMemory(), options);
    }
}
