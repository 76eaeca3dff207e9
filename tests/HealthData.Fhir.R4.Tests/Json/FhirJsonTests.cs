using System.Buffers;
using System.Text;
using System.Text.Json;

namespace HealthData.Fhir.R4.Tests.Json;

public sealed class FhirJsonTests
{
    private const string Json =
        """{"resourceType":"Patient","id":"p","name":[{"family":"Ä \"q\" \\ \n \u0001 😀"}]}""";

    [Fact]
    public async Task Every_way_of_reading_and_writing_gives_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes(Json);
        var token = TestContext.Current.CancellationToken;
        Resource[] read =
        [
            FhirJson.ParseResource(bytes),
            FhirJson.Parse<Patient>(bytes),
            FhirJson.Parse<DomainResource>(Json),
            FhirJson.ParseResource(new MemoryStream(bytes)),
            await FhirJson.ParseResourceAsync(new MemoryStream(bytes), cancellationToken: token),
            await FhirJson.ParseAsync<Patient>(new MemoryStream(bytes), cancellationToken: token),
        ];
        foreach (var resource in read)
        {
            using var stream = new MemoryStream();
            FhirJson.Serialize(resource, stream);
            await FhirJson.SerializeAsync(resource, stream, cancellationToken: token);
            var buffer = new ArrayBufferWriter<byte>();
            FhirJson.Serialize(resource, buffer);
            Assert.Equal(Json, FhirJson.Serialize(resource));
            Assert.Equal(bytes, FhirJson.SerializeToUtf8Bytes(resource));
            Assert.Equal(bytes, buffer.WrittenSpan.ToArray());
            Assert.Equal(Json + Json, Encoding.UTF8.GetString(stream.ToArray()));
        }
    }

    [Fact]
    public void Text_is_written_without_needless_escapes()
    {
        var text = string.Concat(Enumerable.Range(1, 0xD7FF).Select(code => (char)code)) + "😀";
        var json = FhirJson.SerializeToUtf8Bytes(new HumanName { Text = text });
        Assert.Equal(text, JsonDocument.Parse(json).RootElement.GetProperty("text").GetString());
        Assert.Equal(text, FhirJson.Parse<HumanName>(json).Text);
        Assert.Equal(
            """{"text":"<div>'ä'&+</div>"}""", FhirJson.Serialize(new HumanName { Text = "<div>'ä'&+</div>" }));
    }

    [Fact]
    public void Indented_text_has_a_member_or_an_item_a_line()
    {
        const string json = """{"resourceType":"Patient","active":true,"name":[{"family":"{[:,]}"},{}],"later":[ [ ]"""
            + """, 1 ]}""";
        Assert.Equal(
            """
            {
              "resourceType": "Patient",
              "active": true,
              "name": [
                {
                  "family": "{[:,]}"
                }
              ],
              "later": [
                [],
                1
              ]
            }
            """,
            FhirJson.Serialize(FhirJson.Parse<Patient>(json), new FhirJsonOptions { WriteIndented = true }));
    }

    [Fact]
    public void A_resource_of_another_type_is_refused()
    {
        var exception = Assert.Throws<FhirFormatException>(() => FhirJson.Parse<Observation>(Json));
        Assert.Equal(0, exception.Position);
    }

    [Fact]
    public void A_primitive_cannot_be_read_alone() =>
        Assert.Throws<NotSupportedException>(() => FhirJson.Parse<StringValue>("{}"));

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_in_strings_with_its_place()
    {
        var json = "{\n\"text\":\"ä\ud800\"}";
        var issue = new FhirIssue(Faults.LoneSurrogate, "Patient.contact", 12)
        {
            Kind = FhirIssueKind.Format,
            Line = 2,
        };

        Assert.Equal([issue], Assert.Throws<FhirFormatException>(() => FhirJson.Parse<PatientContact>(json)).Issues);
        Assert.False(FhirJson.TryParse<DomainResource>(json, out _, out var issues));
        Assert.Equal("Resource", issues[0].Path);
    }

    [Fact]
    public void A_null_in_a_list_of_objects_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => FhirJson.Serialize(new Patient { Name = { null! } }));
}
