namespace HealthData.Fhir.R4;

/// <summary>One object from its JSON and back, for all doors alike.</summary>
internal static class ObjectText
{
    public static FhirObject Parse(Type type, ReadOnlySpan<byte> utf8Json, FhirJsonOptions options) =>
        Parse(type, utf8Json, options, default, out _);

    /// <summary>Reads an object, whose long base64 values may refer to the memory.</summary>
    /// <param name="type">The type.</param>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">The options.</param>
    /// <param name="shared">The memory of the JSON, if values may refer to it.</param>
    /// <param name="isShared">Whether any value does.</param>
    /// <returns>The object.</returns>
    public static FhirObject Parse(
        Type type,
        ReadOnlySpan<byte> utf8Json,
        FhirJsonOptions options,
        SharedInput shared,
        out bool isShared)
    {
        var value = Read(
            type,
            utf8Json,
            options,
            options.IsStrict ? IssueScope.All : IssueScope.None,
            shared,
            out isShared,
            out var issues);
        return issues.Count == 0 ? value : throw new FhirFormatException(issues);
    }

    /// <summary>Reads an object, and collects what is wrong; <see langword="null"/> if there is no object to
    /// read.</summary>
    public static FhirObject? TryRead(
        Type type,
        ReadOnlySpan<byte> utf8Json,
        FhirJsonOptions options,
        SharedInput shared,
        out IReadOnlyList<FhirIssue> issues)
    {
        try
        {
            return Read(type, utf8Json, options, IssueScope.All, shared, out _, out issues);
        }
        catch (FhirFormatException exception)
        {
            issues = exception.Issues;
            return null;
        }
    }

    /// <summary>Reads the resource at the start of some data, and collects what is lost; <see langword="null"/> if
    /// there is none.</summary>
    public static Resource? TryReadFirst(
        ReadOnlySpan<byte> data, out int length, out IReadOnlyList<FhirIssue> losses)
    {
        var reader = new FhirReader(data, FhirJsonOptions.Default, nameof(Resource), IssueScope.Losses);
        try
        {
            var resource = (Resource)reader.Root(typeof(Resource), fresh: null);
            (length, losses) = (reader.Position, reader.Issues);
            return resource;
        }
        catch (FhirFormatException exception)
        {
            (length, losses) = (0, exception.Issues);
            return null;
        }
    }

    private static FhirObject Read(
        Type type,
        ReadOnlySpan<byte> utf8Json,
        FhirJsonOptions options,
        IssueScope scope,
        SharedInput shared,
        out bool isShared,
        out IReadOnlyList<FhirIssue> issues)
    {
        var fresh = ModelTypes.Create(type);
        var reader = new FhirReader(utf8Json, options, fresh?.TypeName ?? nameof(Resource), scope, shared);
        var value = reader.Root(type, fresh);
        reader.Finish();
        (isShared, issues) = (reader.IsShared, reader.Issues);
        return value;
    }

    public static void Write(FhirObject value, IBufferWriter<byte> output)
    {
        try
        {
            var writer = new FhirWriter(output);
            writer.Root(value);
            writer.Flush();
        }
        catch (LoneSurrogateException)
        {
            var issue = new FhirIssue(Faults.LoneSurrogate, PathOfLoneSurrogate(value), -1)
            {
                Kind = IssueKinds.Of(Faults.LoneSurrogate),
            };
            throw new FhirFormatException([issue]);
        }
    }

    /// <summary>Writes up to the text once more, and looks where that is.</summary>
    private static string PathOfLoneSurrogate(FhirObject value)
    {
        using var buffer = new PooledBuffer();
        var writer = new FhirWriter(buffer);
        try
        {
            writer.Root(value);
        }
        catch (LoneSurrogateException)
        {
            writer.Flush();
        }

        var end = buffer.WrittenSpan.Length;
        buffer.Write("\""u8);
        return PathFinder.Locate(buffer.WrittenSpan, value.TypeName, [(Faults.LoneSurrogate, end)])[0].Path;
    }
}
