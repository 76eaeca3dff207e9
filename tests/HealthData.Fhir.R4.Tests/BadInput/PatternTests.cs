namespace HealthData.Fhir.R4.Tests.BadInput;

/// <summary>The patterns of the primitive types.</summary>
public sealed class PatternTests
{
    private const string Uuid = "urn:uuid:c757873d-ec9a-4326-a141-556f43239520";

    [Theory]
    [InlineData("Code", "a  b", Faults.NotCode)]
    [InlineData("Code", " a", Faults.NotCode)]
    [InlineData("Code", "a ", Faults.NotCode)]
    [InlineData("Code", "a\\tb", Faults.NotCode)]
    [InlineData("Code", "a\\u0001", Faults.NotCode)]
    [InlineData("Id", "a_b", Faults.NotId)]
    [InlineData("Id", "ä", Faults.NotId)]
    [InlineData("Id", "0123456789012345678901234567890123456789012345678901234567890123X", Faults.NotId)]
    [InlineData("Uri", "a b", Faults.NotUri)]
    [InlineData("Url", "a\\nb", Faults.NotUri)]
    [InlineData("Canonical", "\\u0001", Faults.NotUri)]
    [InlineData("Oid", "1.2.3", Faults.NotOid)]
    [InlineData("Oid", "urn:oid:3.1", Faults.NotOid)]
    [InlineData("Oid", "urn:oid:1.02", Faults.NotOid)]
    [InlineData("Oid", "urn:oid:1.2.", Faults.NotOid)]
    [InlineData("Oid", "urn:oid:1.2..3", Faults.NotOid)]
    [InlineData("Uuid", "c757873d-ec9a-4326-a141-556f43239520", Faults.NotUuid)]
    [InlineData("Uuid", "urn:uuid:C757873D-EC9A-4326-A141-556F43239520", Faults.NotUuid)]
    [InlineData("Uuid", "urn:uuid:c757873dec9a-4326-a141-556f43239520-", Faults.NotUuid)]
    [InlineData("String", "a\\u0000", Faults.ControlCharacter)]
    [InlineData("Markdown", "a\\u001f", Faults.ControlCharacter)]
    [InlineData("String", "", Faults.EmptyText)]
    [InlineData("Base64Binary", "", Faults.EmptyText)]
    [InlineData("Base64Binary", "QUJ", Faults.NotBase64)]
    [InlineData("Base64Binary", "QUJ*", Faults.NotBase64)]
    [InlineData("Date", "2020-02-30", Faults.NotDate)]
    [InlineData("Date", "2020-1-01", Faults.NotDate)]
    [InlineData("Date", "2020-01-01T10:00:00Z", Faults.NotDate)]
    [InlineData("DateTime", "2020-01-01T10:00:00", Faults.NotDateTime)]
    [InlineData("DateTime", "2020-01-01T10:00Z", Faults.NotDateTime)]
    [InlineData("DateTime", "2020-01-01T24:00:00Z", Faults.NotDateTime)]
    [InlineData("Instant", "2020-01-01", Faults.NotInstant)]
    [InlineData("Instant", "2020-01-01T10:00:00+15:00", Faults.NotInstant)]
    [InlineData("Time", "10:00", Faults.NotTime)]
    [InlineData("Time", "10:00:00Z", Faults.NotTime)]
    public void A_text_that_its_pattern_forbids_is_kept_and_reported(string type, string text, string fault) =>
        Refusal.IsOfStrict(Extension(type, $"\"{text}\""), $"Patient.extension[0].value{type}", fault);

    [Theory]
    [InlineData("PositiveInt", "0", Faults.NotPositive)]
    [InlineData("PositiveInt", "-1", Faults.NotPositive)]
    [InlineData("UnsignedInt", "-1", Faults.NotUnsigned)]
    public void A_number_out_of_the_range_of_its_type_is_kept_and_reported(string type, string json, string fault) =>
        Refusal.IsOfStrict(Extension(type, json), $"Patient.extension[0].value{type}", fault);

    [Theory]
    [InlineData("Code", "\"a b\"")]
    [InlineData("Id", "\"A-z.0\"")]
    [InlineData("Uri", "\"ä:/b#c\"")]
    [InlineData("Oid", "\"urn:oid:2.0.10\"")]
    [InlineData("Uuid", $"\"{Uuid}\"")]
    [InlineData("String", "\"a\\tb\\r\\nc\"")]
    [InlineData("Base64Binary", "\"QUJD\"")]
    [InlineData("Date", "\"2020-02-29\"")]
    [InlineData("Date", "\"2020-02\"")]
    [InlineData("DateTime", "\"2020\"")]
    [InlineData("DateTime", "\"2020-01-01T23:59:60.5-14:00\"")]
    [InlineData("Instant", "\"2020-01-01T10:00:00.123456789Z\"")]
    [InlineData("Time", "\"10:00:00.5\"")]
    [InlineData("PositiveInt", "1")]
    [InlineData("UnsignedInt", "0")]
    [InlineData("Integer", "-2147483648")]
    [InlineData("Decimal", "-1.50e+300")]
    public void A_value_that_its_pattern_allows_is_valid(string type, string json) =>
        Assert.NotNull(FhirJson.ParseResource(Extension(type, json), FhirJsonOptions.Strict));

    [Fact]
    public void A_text_has_up_to_a_mebi_of_characters()
    {
        var text = new string('ä', 1024 * 1024);

        Assert.NotNull(FhirJson.ParseResource(Extension("String", $"\"{text}\""), FhirJsonOptions.Strict));
        Refusal.IsOfStrict(Extension("String", $"\"{text}x\""), "Patient.extension[0].valueString", Faults.TooLong);
    }

    private static string Extension(string type, string json) =>
        $$$"""{"resourceType":"Patient","extension":[{"url":"u","value{{{type}}}":{{{json}}}}]}""";
}
