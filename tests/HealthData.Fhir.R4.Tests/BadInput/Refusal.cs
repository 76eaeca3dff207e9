using HealthData.Fhir.R4.Tests.Corpus.Model;

namespace HealthData.Fhir.R4.Tests.BadInput;

/// <summary>Reads what must not be read, from memory and from streams, and expects the same exception each
/// time.</summary>
internal static class Refusal
{
    public static FhirFormatException Of(string json, FhirJsonOptions? options = null) =>
        Of(Encoding.UTF8.GetBytes(json), options);

    public static FhirFormatException Of(byte[] json, FhirJsonOptions? options = null)
    {
        var first = Assert.Throws<FhirFormatException>(() => FhirJson.ParseResource(json, options));
        Same(first, Assert.Throws<FhirFormatException>(() => FhirJson.Parse<Resource>(json, options)));
        Same(first, Assert.Throws<FhirFormatException>(() => FhirJson.ParseResource(new MemoryStream(json), options)));
        Same(first, Assert.ThrowsAsync<FhirFormatException>(
            () => FhirJson.ParseResourceAsync(new MemoryStream(json), options).AsTask()).GetAwaiter().GetResult());
        Assert.NotEmpty(first.Issues);
        return first;
    }

    /// <summary>Expects that strict reading alone refuses, and gives the issues as <c>path: message</c>.</summary>
    public static string[] OfStrict(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        FhirJson.ParseResource(bytes);
        FhirJson.ParseResource(new MemoryStream(bytes));
        return [.. Of(bytes, FhirJsonOptions.Strict).Issues.Select(issue => $"{issue.Path}: {issue.Message}")];
    }

    /// <summary>Expects that both ways of reading refuse for one reason in one place.</summary>
    public static void Is(string json, string path, string message)
    {
        var error = Of(json);
        Assert.Equal((path, message), (error.Path, Assert.Single(error.Issues).Message));
        Assert.InRange(error.Position, 0, Encoding.UTF8.GetByteCount(json));
        Assert.Contains($"At {path}, byte {error.Position}.", error.Message, StringComparison.Ordinal);
        Assert.Contains(
            Of(json, FhirJsonOptions.Strict).Issues, issue => issue.Message == message && issue.Path == path);
    }

    /// <summary>Expects that reading keeps a value, that it is written back, and that strict reading alone refuses
    /// it.</summary>
    public static void IsOfStrict(string json, string path, string message)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        Assert.True(FhirJson.TryParse<Resource>(json, out var resource, out var issues));
        Assert.Contains(issues, issue => issue.Message == message && issue.Path == path && issue.Line == 1);
        Assert.Equal(issues, Of(bytes, FhirJsonOptions.Strict).Issues);
        Assert.Equal(JsonShape.Sorted(bytes), JsonShape.Sorted(FhirJson.SerializeToUtf8Bytes(resource)));
    }

    private static void Same(FhirFormatException expected, FhirFormatException actual)
    {
        Assert.Equal(expected.Message, actual.Message);
        Assert.Equal(expected.Issues, actual.Issues);
    }
}
