using System.Text;
using System.Text.Json;

namespace HealthData.Fhir.R4.Tests.Json;

/// <summary>Texts of any length with any character at any place come out as they are (RFC 8259 7).</summary>
public sealed class TextWritingTests
{
    private const string Plain = "0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZ/abcdefghijkl~";

    [Theory]
    [InlineData("x")]
    [InlineData(" ")]
    [InlineData("\u007F")]
    [InlineData("é")]
    [InlineData("中")]
    [InlineData("\U0001F600")]
    public void Text_that_needs_no_escape_is_written_as_it_is(string character)
    {
        foreach (var text in Texts(character))
        {
            Assert.Equal(
                "{\"resourceType\":\"Patient\",\"language\":\"" + text + "\"}",
                Encoding.UTF8.GetString(FhirJson.SerializeToUtf8Bytes(new Patient { Language = text })));
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("\n")]
    [InlineData("\u0000")]
    [InlineData("\u001F")]
    public void Text_with_a_character_to_escape_is_read_back_by_another_reader(string character)
    {
        foreach (var text in Texts(character))
        {
            using var json = JsonDocument.Parse(FhirJson.SerializeToUtf8Bytes(new Patient { Language = text }));

            Assert.Equal(text, json.RootElement.GetProperty("language").GetString());
        }
    }

    private static IEnumerable<string> Texts(string character) =>
        from length in Enumerable.Range(0, Plain.Length)
        from place in Enumerable.Range(0, length + 1)
        select Plain[..place] + character + Plain[place..length];
}
