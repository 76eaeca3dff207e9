namespace HealthData.Fhir.R4;

/// <content>Reading that keeps everything, with a list of what is wrong.</content>
public static partial class FhirJson
{
    private static readonly FhirJsonOptions Deepest = new() { MaxDepth = FhirJsonOptions.GreatestDepth };

    /// <summary>Reads a resource, a data type or a part of one, keeps what deviates from the definitions, and lists
    /// it.</summary>
    /// <typeparam name="T">The type: <see cref="Patient"/>, <see cref="Resource"/>, <see cref="HumanName"/> and so
    /// on.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="value">The object; written back, it is what was read.</param>
    /// <param name="issues">What deviates from the definitions, up to 1,000 issues.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if there is an object, which may have issues; <see langword="false"/> if the
    /// data is not JSON or not of the type.</returns>
    /// <exception cref="NotSupportedException">The type is abstract, and not a base type of resources; or it is a
    /// <see cref="PrimitiveValue"/>, which is no JSON object.</exception>
    public static bool TryParse<T>(
        ReadOnlySpan<byte> utf8Json,
        [NotNullWhen(true)] out T? value,
        out IReadOnlyList<FhirIssue> issues,
        FhirJsonOptions? options = null)
        where T : FhirObject
    {
        value = (T?)ObjectText.TryRead(typeof(T), utf8Json, options ?? FhirJsonOptions.Default, default, out issues);
        return value is not null;
    }

    /// <summary>Reads a resource, a data type or a part of one, keeps what deviates from the definitions, and lists
    /// it.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="value">The object; written back, it is what was read.</param>
    /// <param name="issues">What deviates from the definitions, up to 1,000 issues.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if there is an object, which may have issues.</returns>
    /// <exception cref="NotSupportedException">As for spans.</exception>
    public static bool TryParse<T>(
        ReadOnlyMemory<byte> utf8Json,
        [NotNullWhen(true)] out T? value,
        out IReadOnlyList<FhirIssue> issues,
        FhirJsonOptions? options = null)
        where T : FhirObject
    {
        options ??= FhirJsonOptions.Default;
        var shared = SharedInput.Of(utf8Json, options);
        value = (T?)ObjectText.TryRead(typeof(T), utf8Json.Span, options, shared, out issues);
        return value is not null;
    }

    /// <summary>Reads a resource, a data type or a part of one, keeps what deviates from the definitions, and lists
    /// it.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="value">The object; written back, it is what was read.</param>
    /// <param name="issues">What deviates from the definitions, up to 1,000 issues.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if there is an object, which may have issues.</returns>
    /// <exception cref="NotSupportedException">As for spans.</exception>
    public static bool TryParse<T>(
        byte[] utf8Json,
        [NotNullWhen(true)] out T? value,
        out IReadOnlyList<FhirIssue> issues,
        FhirJsonOptions? options = null)
        where T : FhirObject
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return TryParse(utf8Json.AsMemory(), out value, out issues, options);
    }

    /// <summary>Reads a resource, a data type or a part of one, keeps what deviates from the definitions, and lists
    /// it.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <param name="value">The object; written back, it is what was read.</param>
    /// <param name="issues">What deviates from the definitions, up to 1,000 issues.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if there is an object, which may have issues.</returns>
    /// <exception cref="NotSupportedException">As for bytes.</exception>
    public static bool TryParse<T>(
        string json,
        [NotNullWhen(true)] out T? value,
        out IReadOnlyList<FhirIssue> issues,
        FhirJsonOptions? options = null)
        where T : FhirObject
    {
        ArgumentNullException.ThrowIfNull(json);
        using var buffer = new PooledBuffer();
        if (TryEncode(json, buffer, typeof(T)) is { } issue)
        {
            value = null;
            issues = [issue];
            return false;
        }

        return TryParse(buffer.WrittenSpan, out value, out issues, options);
    }

    /// <summary>Reads the resource at the start of some data without the checks of strict reading, and lists only what
    /// is lost to whoever looks at the elements alone: values of a wrong type, and those that are there twice.
    /// </summary>
    /// <param name="utf8Json">The JSON. What is behind the resource is not looked at.</param>
    /// <param name="length">How long the resource is, with what is before it; 0 if there is none.</param>
    /// <param name="losses">The issues; why there is no resource, if there is none.</param>
    /// <returns>The resource; <see langword="null"/> if the data doesn't start with one.</returns>
    internal static Resource? ReadFirst(
        ReadOnlySpan<byte> utf8Json, out int length, out IReadOnlyList<FhirIssue> losses) =>
        ObjectText.TryReadFirst(utf8Json, out length, out losses);

    /// <summary>Finds what deviates from the definitions of FHIR in an object that was built or changed: the checks are
    /// those of strict reading.</summary>
    /// <param name="value">The object.</param>
    /// <returns>The issues, whose positions and lines are unknown; none if the object is valid.</returns>
    /// <exception cref="InvalidOperationException">The objects are nested more than 500 deep, one contains itself, or a
    /// list of objects holds null.</exception>
    public static IReadOnlyList<FhirIssue> Validate(this FhirObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value is PrimitiveValue primitive)
        {
            return ValidatePrimitive(primitive);
        }

        using var buffer = new PooledBuffer();
        try
        {
            ObjectText.Write(value, buffer);
            ObjectText.TryRead(value.GetType(), buffer.WrittenSpan, Deepest, default, out var issues);
            return [.. issues.Select(issue => issue with { Position = -1, Line = 0 })];
        }
        catch (FhirFormatException exception)
        {
            return exception.Issues;
        }
    }

    private static FhirIssue[] ValidatePrimitive(PrimitiveValue value)
    {
        var holder = new Extension("urn:value", value);
        var path = $"Extension.value{Encoding.ASCII.GetString(value.ChoiceSuffix)}";
        return [.. Validate(holder).Select(issue =>
            issue with { Path = issue.Path.Replace(path, value.TypeName, StringComparison.Ordinal) })];
    }

    private static FhirIssue? TryEncode(string json, PooledBuffer buffer, Type type)
    {
        try
        {
            buffer.Advance(FhirReader.Utf8.GetBytes(json, buffer.GetSpan(FhirReader.Utf8.GetByteCount(json))));
            return null;
        }
        catch (EncoderFallbackException exception)
        {
            var before = json.AsSpan(0, exception.Index);
            var path = ModelTypes.Create(type)?.TypeName ?? nameof(Resource);
            return new FhirIssue(Faults.LoneSurrogate, path, Encoding.UTF8.GetByteCount(before))
            {
                Kind = IssueKinds.Of(Faults.LoneSurrogate),
                Line = before.Count('\n') + 1,
            };
        }
    }
}
