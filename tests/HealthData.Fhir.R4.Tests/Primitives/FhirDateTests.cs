using System.Globalization;

namespace HealthData.Fhir.R4.Tests.Primitives;

public sealed class FhirDateTests
{
    [Theory]
    [InlineData("1974", FhirPrecision.Year, "1974-01-01")]
    [InlineData("1974-12", FhirPrecision.Month, "1974-12-01")]
    [InlineData("1974-12-25", FhirPrecision.Day, "1974-12-25")]
    [InlineData("2024-02-29", FhirPrecision.Day, "2024-02-29")]
    public void A_date_keeps_its_precision(string text, FhirPrecision precision, string first)
    {
        FhirDate date = text;
        Assert.Equal(precision, date.Precision);
        Assert.Equal(DateOnly.Parse(first, CultureInfo.InvariantCulture), date.ToDateOnly());
        Assert.True(date.IsValid);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("74")]
    [InlineData("0000")]
    [InlineData("1974-13")]
    [InlineData("1974-1")]
    [InlineData("2023-02-29")]
    [InlineData("1974-12-25T00:00:00Z")]
    [InlineData("1974/12/25")]
    public void Text_that_is_not_a_date_is_kept_without_a_view(string text)
    {
        var date = new FhirDate(text);
        Assert.Equal(text, date.Text);
        Assert.False(date.IsValid);
        Assert.Equal(FhirPrecision.None, date.Precision);
        Assert.Throws<FormatException>(() => date.ToDateOnly());
    }

    [Fact]
    public void Dates_are_made_of_dates_months_and_years()
    {
        Assert.Equal("1974-12-25", new FhirDate(new DateOnly(1974, 12, 25)).Text);
        Assert.Equal("1974-12", new FhirDate(1974, 12).Text);
        Assert.Equal("0974", new FhirDate(974).Text);
    }
}
