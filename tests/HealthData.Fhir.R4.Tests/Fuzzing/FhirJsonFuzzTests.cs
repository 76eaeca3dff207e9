using HealthData.Core.Tests.Fuzzing;
using HealthData.Fhir.R4.Tests.Support;

namespace HealthData.Fhir.R4.Tests.Fuzzing;

[Trait("Category", "Long")]
public sealed class FhirJsonFuzzTests
{
    private readonly Fuzzer _fuzzer = new(
        "fhir-json", "{", "}", "[", "]", "\"", ",", ":", "\\", "\\u00", "\\u0000", "\\ud83d", "\\ude00", "null", "true",
        "-", "0",
        "1e999", "\0", "\x1F", "\n", "\r\n", "\x80", "\xC3\xA9", "\xED\xA0\xBD", "\xEF\xBB\xBF", "\"_", "\"id\":\"a\",",
        "\"_id\":{\"id\":\"b\"},",
        "\"extension\":[{\"url\":\"u\",\"valueString\":\"x\"}],", "\"valueCode\":\"c\",",
        "\"valueQuantity\":{\"value\":1.00},",
        "\"contained\":[{\"id\":\"c\",\"resourceType\":\"Group\"}],", "\"resourceType\":\"Basic\",",
        "\"resourceType\":\"Odd\",",
        "\"given\":[null,\"g\"],\"_given\":[{\"id\":\"x\"}],", "\"unknown\":{\"a\":[1,null]},", "[[[[",
        "{\"extension\":[{\"extension\":[");

    [Fact]
    public Task Any_text_gives_a_resource_that_survives_or_the_documented_error() => _fuzzer.RunAsync(
        input =>
        {
            var isStrict = IsBorne(input.Bytes, FhirJsonOptions.Strict);
            if (!IsBorne(input.Bytes, FhirJsonOptions.Default))
            {
                Assert.False(isStrict, "strict reading bears what lenient reading refuses");
                return;
            }

            Assert.True(IsJson(input.Bytes), "accepted what is no JSON");
            var read = FhirJson.ParseResource(input.Bytes);
            var written = FhirJson.SerializeToUtf8Bytes(read);
            var again = FhirJson.ParseResource(written);
            Assert.True(IsJson(written), "wrote what is no JSON");
            Assert.Equal(written, FhirJson.SerializeToUtf8Bytes(again));
            Assert.True(again.ContentEquals(read.DeepCopy()), "the copy differs");
            Assert.Equal(
                read.Descendants().Select(child => child.Path), again.Descendants().Select(child => child.Path));
            if (isStrict)
            {
                Assert.Null(JsonText.Difference(input.Bytes, written));
            }
        },
        _ => false,
        share: 0.7);

    [Fact]
    public Task Any_sequence_gives_resources_or_the_documented_error() => _fuzzer.RunAsync(
        input =>
        {
            var count = 0;
            using var stream = new PiecewiseStream(input.Bytes, input.Random);
            try
            {
                foreach (var resource in FhirNdjson.ReadAsync(stream).ToBlockingEnumerable())
                {
                    Assert.NotEmpty(resource.TypeName + "!");
                    count++;
                }

                Assert.InRange(count, 0, 1 + input.Bytes.AsSpan().Count((byte)'\n'));
            }
            catch (FhirFormatException exception)
            {
                Assert.InRange(exception.Line ?? -1, count + 1, 1 + input.Bytes.AsSpan().Count((byte)'\n'));
            }
        },
        _ => false,
        share: 0.3);

    private static bool IsBorne(byte[] json, FhirJsonOptions options)
    {
        try
        {
            FhirJson.ParseResource(json, options);
            return true;
        }
        catch (FhirFormatException exception)
        {
            Assert.NotEmpty(exception.Issues);
            Assert.All(exception.Issues, issue => Assert.InRange(issue.Position, 0, json.Length));
            Assert.All(exception.Issues, issue => Assert.NotEmpty(issue.Path));
            return false;
        }
    }

    // A byte order mark is passed over on purpose, though a strict reader refuses it.
    private static bool IsJson(byte[] bytes)
    {
        try
        {
            var from = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
            JsonDocument.Parse(bytes.AsMemory(from), new JsonDocumentOptions { MaxDepth = 2000 }).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
