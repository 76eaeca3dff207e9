namespace HealthData.Fhir.R4.Tests.Support;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("""{"a":1.0,"b":["x",true,null]}""", """ { "b" : ["\u0078",true,null], "a":1.0 } """)]
    [InlineData("""{"a":{"b":"é"}}""", """{"a":{"b":"\u00e9"}}""")]
    public void Escapes_white_space_and_the_order_of_members_make_no_difference(string expected, string actual) =>
        Assert.Null(JsonText.Difference(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual)));

    [Theory]
    [InlineData("""{"a":1.0}""", """{"a":1.00}""", "$.a: the number differs")]
    [InlineData("""{"a":1}""", """{"a":"1"}""", "$.a: Number became String")]
    [InlineData("""{"a":["x"]}""", """{"a":["X"]}""", "$.a[0]: the text differs")]
    [InlineData("""{"a":["x"]}""", """{"a":["x","x"]}""", "$.a: 1 items became 2")]
    [InlineData("""{"a":1,"b":2}""", """{"a":1}""", "$: a b became a")]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""", "$: a became a b")]
    [InlineData("""{"a":true}""", """{"a":false}""", "$.a: True became False")]
    public void Another_value_is_a_difference(string expected, string actual, string difference) =>
        Assert.Equal(difference, JsonText.Difference(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual)));
}
