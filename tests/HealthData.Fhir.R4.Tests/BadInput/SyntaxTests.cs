namespace HealthData.Fhir.R4.Tests.BadInput;

public sealed class SyntaxTests
{
    private const string Patient =
        """{"resourceType":"Patient","id":"a","name":[{"family":"\u00e9\n","given":["x",null],"_given":[null,"""
            + """{"id":"g"}]}],"x":[1.5e3,{}]}""";

    [Fact]
    public void Every_beginning_of_a_resource_is_too_short()
    {
        for (var length = 0; length < Patient.Length; length++)
        {
            var error = Refusal.Of(Patient[..length]);
            Assert.Equal(Faults.Truncated, Assert.Single(error.Issues).Message);
            Assert.InRange(error.Position, 0, length);
        }

        FhirJson.ParseResource(Encoding.UTF8.GetBytes(Patient));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public void Nothing_is_too_short(string json) => Refusal.Is(json, "Resource", Faults.Truncated);

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"Patient\"")]
    [InlineData("1")]
    [InlineData("\0")]
    public void What_is_no_object_is_no_resource(string json) => Refusal.Is(json, "Resource", Faults.NotObject);

    [Theory]
    [InlineData("{}")]
    [InlineData(",")]
    [InlineData("null")]
    [InlineData("\0")]
    [InlineData("// comment")]
    public void Nothing_may_follow(string more) => Refusal.Is(Patient + " " + more, "Patient", Faults.Trailing);

    [Fact]
    public void White_space_may_follow_and_a_byte_order_mark_may_come_before()
    {
        var read = FhirJson.ParseResource(Encoding.UTF8.GetBytes("\uFEFF \r\n\t" + Patient + " \r\n\t"));

        Assert.Equal("a", read.Id);
    }

    [Fact]
    public void A_byte_order_mark_comes_once() => Refusal.Is("\uFEFF\uFEFF" + Patient, "Resource", Faults.NotObject);

    [Theory]
    [InlineData("""{"resourceType":"Patient",}""")]
    [InlineData("""{"resourceType":"Patient","id":"a",}""")]
    [InlineData("""{"resourceType":"Patient" "id":"a"}""")]
    [InlineData("""{"resourceType":"Patient","id" "a"}""")]
    [InlineData("""{"resourceType":"Patient",id:"a"}""")]
    [InlineData("""{"resourceType":"Patient",'id':'a'}""")]
    [InlineData("""{"resourceType":"Patient","id":"a"]""")]
    [InlineData("""{"resourceType":"Patient","name":[{},]}""")]
    [InlineData("""{"resourceType":"Patient","name":[{}}""")]
    [InlineData("""{"resourceType":"Patient","active":trues}""")]
    [InlineData("""{"resourceType":"Patient","multipleBirthInteger":01}""")]
    [InlineData("""{"resourceType":"Patient","multipleBirthInteger":1 2}""")]
    [InlineData("""{"resourceType":"Patient"/**/,"id":"a"}""")]
    [InlineData("""{"resourceType":"Patient","x":[1,]}""")]
    [InlineData("""{"resourceType":"Patient","x":{"y":tru}}""")]
    [InlineData("""{"resourceType":"Patient","x":.5}""")]
    [InlineData("""{"resourceType":"Patient","id":"\x"}""")]
    [InlineData("""{"resourceType":"Patient","id":"\u12g4"}""")]
    [InlineData("""{"resourceType":"Patient","id":"\u12"}""")]
    [InlineData("{\"resourceType\":\"Patient\",\"id\":\"a\nb\"}")]
    [InlineData("{\"resourceType\":\"Patient\",\"id\":\"a\0\"}")]
    [InlineData("{\"resourceType\":\"Patient\",\"id\0\":\"a\"}")]
    [InlineData("{\"resourceType\":\"Patient\",\"x\n\":\"a\"}")]
    [InlineData("{\"resourceType\":\"Patient\",\"a long unknown name\n\":\"a\"}")]
    [InlineData("{\"resourceType\":\"Patient\",\"contact\0\":[]}")]
    public void What_is_no_JSON_is_refused(string json)
    {
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(json));
        Refusal.Of(json);
        Refusal.Of(json, FhirJsonOptions.Strict);
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient","id\u0000":"a"}""")]
    [InlineData("""{"resourceType":"Patient","name\u0000\u0000\u0000":[]}""")]
    [InlineData("""{"resourceType":"Patient","deceasedDate\u0000":"2020"}""")]
    [InlineData("""{"resourceType":"Patient","_id\u0000":"a"}""")]
    public void A_name_with_a_NUL_is_not_the_name_without_it(string json)
    {
        var read = FhirJson.ParseResource(Encoding.UTF8.GetBytes(json));

        Assert.EndsWith("\0", Assert.Single(read.UnknownElements).Name, StringComparison.Ordinal);
        Assert.Null(read.Id);
    }

    [Fact]
    public void An_escaped_name_is_the_name()
    {
        var read = FhirJson.ParseResource(
            """{"\u0072esourceType":"P\u0061tient","\u0069d":"a","bir\u0074hDate":"2020"}"""u8);

        Assert.Equal(("a", "2020"), (read.Id, Assert.IsType<Patient>(read).BirthDate?.Text));
    }
}
