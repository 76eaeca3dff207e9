using System.Text;
using System.Text.Json;
using HealthData.Fhir.R4.Tests.Support;

namespace HealthData.Fhir.R4.Tests.Corpus;

[Trait("Category", "Corpus")]
public sealed class RoundTripTests
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 500 };

    [Fact]
    public void Every_official_example_is_written_as_it_was_read()
    {
        Assert.SkipWhen(Examples.Official is null, "No artifacts/fhir-examples: a corpus that .ci/run gets from npm.");
        Assert.Equal(Examples.OfficialCount, RoundTrip(Examples.Official!));
    }

    [Fact]
    public void Every_example_of_ones_own_is_written_as_it_was_read()
    {
        Assert.SkipWhen(Examples.Own is null, "HEALTHDATA_FHIR_EXAMPLES names no corpus.");
        Assert.NotEqual(0, RoundTrip(Examples.Own!));
    }

    private static int RoundTrip(string folder)
    {
        var count = 0;
        var differences = new List<string>();
        foreach (var file in Examples.Files(folder))
        {
            count++;
            foreach (var (json, line) in Resources(file))
            {
                if (Difference(json) is { } difference)
                    differences.Add($"{Path.GetFileName(file)} {line}: {difference}");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {count} files:\n{string.Join('\n', differences.Take(30))}");
        return count;
    }

    private static IEnumerable<(byte[] Json, int Line)> Resources(string file) => Path.GetExtension(file) == ".ndjson"
        ? File.ReadLines(file).Select((line, index) => (Encoding.UTF8.GetBytes(line), index + 1)).Where(one => one.Item1.Length > 0)
        : [(File.ReadAllBytes(file), 1)];

    private static string? Difference(byte[] json)
    {
        try
        {
            var written = FhirJson.SerializeToUtf8Bytes(FhirJson.ParseResource(json));
            using var expected = JsonDocument.Parse(WithoutMark(json), Deep);
            using var actual = JsonDocument.Parse(written, Deep);
            return JsonValues.Difference(expected.RootElement, actual.RootElement);
        }
        catch (FhirFormatException exception)
        {
            return exception.Message;
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(byte[] json) =>
        json.AsSpan().StartsWith("\uFEFF"u8) ? json.AsMemory(3) : json;
}
