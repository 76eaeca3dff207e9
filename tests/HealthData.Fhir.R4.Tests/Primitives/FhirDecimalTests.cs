namespace HealthData.Fhir.R4.Tests.Primitives;

public sealed class FhirDecimalTests
{
    [Theory]
    [InlineData("1.00")]
    [InlineData("-0")]
    [InlineData("1E-22")]
    [InlineData("1.0e+100")]
    [InlineData("0.1234567890123456789012345678901234567890")]
    public void A_decimal_keeps_its_text(string text)
    {
        Assert.Equal(text, new FhirDecimal(text).ToString());
        var json = $"{{\"value\":{text}}}";
        Assert.Equal(json, FhirJson.Serialize(FhirJson.Parse<Quantity>(json)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("+1")]
    [InlineData("1e")]
    [InlineData("NaN")]
    [InlineData("1 ")]
    [InlineData("١")]
    public void Text_that_is_not_a_json_number_is_refused(string text) =>
        Assert.Throws<FormatException>(() => new FhirDecimal(text));

    [Fact]
    public void Zeros_at_the_end_of_a_decimal_are_kept() => Assert.Equal("72.50", ((FhirDecimal)72.50m).Text);

    [Fact]
    public void Text_tells_numbers_apart() => Assert.NotEqual(new FhirDecimal("1.0"), new FhirDecimal("1.00"));

    [Fact]
    public void Views_give_the_number()
    {
        Assert.Equal(72.5m, new FhirDecimal("7.25e1").ToDecimal());
        Assert.Equal(1e100, new FhirDecimal("1E100").ToDouble());
        Assert.Equal(-0.5, (double)new FhirDecimal("-0.5"));
    }

    [Fact]
    public void A_number_beyond_system_decimal_is_an_overflow() =>
        Assert.Throws<OverflowException>(() => new FhirDecimal("1E100").ToDecimal());

    [Fact]
    public void A_double_is_written_with_the_fewest_digits() => Assert.Equal("0.1", new FhirDecimal(0.1).Text);

    [Fact]
    public void A_double_that_is_not_finite_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FhirDecimal(double.NaN));
}
