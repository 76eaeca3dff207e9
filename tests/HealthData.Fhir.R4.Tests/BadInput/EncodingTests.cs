namespace HealthData.Fhir.R4.Tests.BadInput;

public sealed class EncodingTests
{
    [Theory]
    [InlineData("80")]
    [InlineData("C3")]
    [InlineData("C080")]
    [InlineData("EDA0BD")]
    [InlineData("F4908080")]
    [InlineData("FF")]
    public void Text_that_is_no_UTF_8_is_refused(string hex)
    {
        var bytes = Convert.FromHexString(hex);

        AssertRefused([.. "{\"resourceType\":\"Patient\",\"id\":\"a"u8, .. bytes, .. "\"}"u8], "Patient.id");
        AssertRefused([.. "{\"resourceType\":\"Patient\",\"id\":\"\\n"u8, .. bytes, .. "\"}"u8], "Patient.id");
        AssertRefused([.. "{\"resourceType\":\"Patient\",\"gender\":\"m"u8, .. bytes, .. "\"}"u8], "Patient.gender");
        AssertRefused([.. "{\"resourceType\":\"Patient\",\"unknown\":\"m"u8, .. bytes, .. "\"}"u8], "Patient.unknown");
        AssertRefused(
            [.. "{\"resourceType\":\"Patient\",\"name\":[{\"given\":[\"x\",\""u8, .. bytes, .. "\"]}]}"u8],
            "Patient.name[0].given[1]");
        AssertRefused([.. "{\"resourceType\":\"Patient\",\"x"u8, .. bytes, .. "\":1}"u8], "Patient.?");
        AssertRefused([.. "{\"resourceType\":\"Pa"u8, .. bytes, .. "\"}"u8], "Resource");
    }

    [Theory]
    [InlineData("""\ud83d""")]
    [InlineData("""\ude00""")]
    [InlineData("""\ud83d\n""")]
    [InlineData("""\ud83d\ud83d""")]
    public void Half_of_a_surrogate_pair_is_kept_and_reported(string text)
    {
        Refusal.IsOfStrict($$"""{"resourceType":"Patient","id":"a{{text}}"}""", "Patient.id", Faults.LoneSurrogate);
        Refusal.IsOfStrict(
            $$"""{"resourceType":"Patient","name":[{"given":["a","{{text}}"]}]}""",
            "Patient.name[0].given[1]",
            Faults.LoneSurrogate);
        Refusal.IsOfStrict(
            $$"""{"resourceType":"Patient","extension":[{"url":"u","valueString":"{{text}}"}]}""",
            "Patient.extension[0].valueString",
            Faults.LoneSurrogate);
        Refusal.IsOfStrict($$"""{"resourceType":"Patient","a{{text}}":1}""", "Patient.?", Faults.NoSuchElement);
        Assert.Equal(
            [$"Patient.gender: {Faults.LoneSurrogate}"],
            Refusal.OfStrict($$"""{"resourceType":"Patient","gender":"{{text}}"}"""));
        Assert.StartsWith("a", FhirJson.ParseResource($$"""{"resourceType":"Patient","id":"a{{text}}"}""").Id);
    }

    [Fact]
    public void An_escaped_surrogate_pair_is_one_character() =>
        Assert.Equal("😀", FhirJson.ParseResource("""{"resourceType":"Patient","id":"\ud83d\uDE00"}"""u8).Id);

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_model_is_refused_with_its_path()
    {
        var patient = new Patient { Id = "a", Name = { new HumanName { Given = { "b", "\udc00c" } } } };

        var error = Assert.Throws<FhirFormatException>(() => FhirJson.Serialize(patient));

        Assert.Equal("Patient.name[0].given[1]", error.Path);
        Assert.Equal(["Patient.name[0].given[1]"], patient.Validate().Select(issue => issue.Path));
    }

    [Fact]
    public void A_text_that_was_read_with_half_of_a_surrogate_pair_can_be_changed()
    {
        var read = FhirJson.Parse<Patient>("""{"resourceType":"Patient","id":"a\ud83d"}""");
        read.Id = "b";

        Assert.Equal("""{"resourceType":"Patient","id":"b"}""", FhirJson.Serialize(read));
    }

    [Fact]
    public void UTF_16_is_refused()
    {
        var json = """{"resourceType":"Patient"}""";

        Refusal.Of(Encoding.Unicode.GetBytes(json));
        Refusal.Of([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(json)]);
        Refusal.Of(Encoding.BigEndianUnicode.GetBytes(json));
    }

    private static void AssertRefused(byte[] json, string path)
    {
        Assert.Equal((path, Faults.InvalidText), (Refusal.Of(json).Path, Refusal.Of(json).Issues[0].Message));
        Refusal.Of(json, FhirJsonOptions.Strict);
    }
}
