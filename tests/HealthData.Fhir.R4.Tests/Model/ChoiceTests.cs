namespace HealthData.Fhir.R4.Tests.Model;

public sealed class ChoiceTests
{
    [Fact]
    public void A_choice_element_is_matched_by_its_type()
    {
        var read = FhirJson.Parse<Observation>(
            """{"resourceType":"Observation","valueQuantity":{"value":72.50,"unit":"kg"}}""");
        var text = read.Value switch
        {
            Quantity { Value: { } value, Unit: var unit } => $"{value} {unit}",
            StringValue { Value: var value } => value,
            _ => null,
        };
        Assert.Equal("72.50 kg", text);
    }

    [Theory]
    [InlineData("valueString", "\"positive\"", typeof(StringValue))]
    [InlineData("valueBoolean", "true", typeof(BooleanValue))]
    [InlineData("valueInteger", "-7", typeof(IntegerValue))]
    [InlineData("valueTime", "\"12:00:00\"", typeof(TimeValue))]
    [InlineData("valueDateTime", "\"2012-05\"", typeof(DateTimeValue))]
    [InlineData("valuePeriod", "{\"start\":\"2012\"}", typeof(Period))]
    [InlineData("valueRange", "{\"low\":{\"value\":1}}", typeof(FhirRange))]
    public void The_member_name_tells_the_type(string member, string value, Type type)
    {
        var json = $"{{\"resourceType\":\"Observation\",\"{member}\":{value}}}";
        var read = FhirJson.Parse<Observation>(json);
        Assert.IsType(type, read.Value);
        Assert.Equal(json, FhirJson.Serialize(read));
    }

    [Fact]
    public void Values_convert_to_choice_elements()
    {
        Assert.Equal("text", Assert.IsType<StringValue>(new Observation { Value = "text" }.Value).Value);
        Assert.True(Assert.IsType<BooleanValue>(new Patient { Deceased = true }.Deceased).Value);
        Assert.Equal(2, Assert.IsType<IntegerValue>(new Patient { MultipleBirth = 2 }.MultipleBirth).Value);
        Assert.Equal(
            "1.50", Assert.IsType<DecimalValue>(new Extension("x", new FhirDecimal("1.50")).Value).Value?.Text);
        Assert.Equal("1.50", Assert.IsType<DecimalValue>(new Extension("x", 1.50m).Value).Value?.Text);
        Assert.IsType<DateTimeValue>(new Observation { Effective = DateTimeOffset.UnixEpoch }.Effective);
        Assert.IsType<DateTimeValue>(new Patient { Deceased = new FhirDateTime("2020") }.Deceased);
        string? none = null;
        Assert.Null(new Observation { Value = none }.Value);
    }

    [Fact]
    public void A_type_that_the_element_cannot_be_is_refused_with_those_it_can()
    {
        var patient = new Patient();
        var exception = Assert.Throws<ArgumentException>(() => patient.Deceased = "yes");
        Assert.Contains(
            "Patient.deceased[x] can be Boolean, DateTime; it cannot be string.", exception.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Observation { Value = new Age() });
    }

    [Fact]
    public void A_primitive_choice_has_an_id_and_extensions()
    {
        const string json =
            """{"resourceType":"Patient","deceasedBoolean":true,"_deceasedBoolean":{"id":"d","extension":["""
                + """{"url":"x","valueCode":"y"}]}}""";
        var read = FhirJson.Parse<Patient>(json);
        var deceased = Assert.IsType<BooleanValue>(read.Deceased);
        Assert.Equal("d", deceased.Id);
        Assert.Equal("y", (deceased.GetExtension("x")?.Value as CodeValue)?.Value);
        Assert.Equal(json, FhirJson.Serialize(read));
    }

    [Fact]
    public void A_primitive_choice_may_have_nothing_but_extensions()
    {
        const string json = """{"resourceType":"Patient","_deceasedDateTime":{"extension":[{"url":"x","valueBoolean":"""
            + """false}]}}""";
        var read = FhirJson.Parse<Patient>(json);
        Assert.False(Assert.IsType<DateTimeValue>(read.Deceased).HasValue);
        Assert.Equal(json, FhirJson.Serialize(read));
    }
}
