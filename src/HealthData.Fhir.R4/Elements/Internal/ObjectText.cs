namespace HealthData.Fhir.R4;

/// <summary>One object from its JSON and back, for all doors alike.</summary>
internal static class ObjectText
{
    public static FhirObject Parse(Type type, ReadOnlySpan<byte> utf8Json, FhirJsonOptions options)
    {
        var value = Read(type, utf8Json, options, options.IsStrict, out var issues);
        return issues.Count == 0 ? value : throw new FhirFormatException(issues);
    }

    /// <summary>Reads an object, whose long base64 values may refer to the memory.</summary>
    public static FhirObject Parse(
        Type type, ReadOnlyMemory<byte> utf8Json, FhirJsonOptions options, out bool isShared)
    {
        var fresh = ModelTypes.Create(type);
        var reader = new FhirReader(
            utf8Json.Span, options, fresh?.TypeName ?? "Resource", options.IsStrict, utf8Json);
        var value = Read(ref reader, type, fresh, out var issues);
        isShared = reader.IsShared;
        return issues.Count == 0 ? value : throw new FhirFormatException(issues);
    }

    /// <summary>Reads an object, and collects what is wrong.</summary>
    /// <exception cref="FhirFormatException">There is no object to read.</exception>
    public static FhirObject Read(
        Type type,
        ReadOnlySpan<byte> utf8Json,
        FhirJsonOptions options,
        bool collects,
        out IReadOnlyList<FhirIssue> issues)
    {
        var fresh = ModelTypes.Create(type);
        var reader = new FhirReader(utf8Json, options, fresh?.TypeName ?? "Resource", collects);
        return Read(ref reader, type, fresh, out issues);
    }

    private static FhirObject Read(
        ref FhirReader reader, Type type, FhirObject? fresh, out IReadOnlyList<FhirIssue> issues)
    {
        var value = reader.Root(type, fresh);
        reader.Finish();
        issues = reader.Issues;
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
            var path = PathOfLoneSurrogate(value, value.TypeName) ?? value.TypeName;
            var issue = new FhirIssue(Faults.LoneSurrogate, path, -1) { Kind = FhirIssueKind.Format };
            throw new FhirFormatException([issue]);
        }
    }

    private static string? PathOfLoneSurrogate(FhirObject value, string path)
    {
        var list = new ChildList();
        value.ListChildren(list);
        foreach (var child in list.Items)
        {
            var place = $"{path}.{child.Place}";
            var found = child.Object is { } inner
                ? PathOfLoneSurrogate(inner, place)
                : child.Content is string text && !IsWhole(text) ? place : null;
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsWhole(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar && !text.Contains('\uFFFD'))
            {
                return false;
            }
        }

        return true;
    }
}
