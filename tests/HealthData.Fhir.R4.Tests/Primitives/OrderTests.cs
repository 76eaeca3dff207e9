namespace HealthData.Fhir.R4.Tests.Primitives;

public sealed class OrderTests
{
    [Theory]
    [InlineData("2020", "2021", -1)]
    [InlineData("2020-05", "2020-05", 0)]
    [InlineData("2020", "2020-05", null)]
    [InlineData("2020-05-31", "2020-06", -1)]
    [InlineData("2020-05-31T23:00:00Z", "2020-06", -1)]
    [InlineData("2020-05-31T23:00:00Z", "2020-05", null)]
    [InlineData("2020-05-31T12:00:00Z", "2020-05-31T14:00:00+02:00", 0)]
    [InlineData("2020-05-31T12:00:00.5Z", "2020-05-31T12:00:00Z", 1)]
    [InlineData("2020-05-31T12:00:00", "2020-05-31T12:00:00Z", null)]
    [InlineData("yesterday", "2020", null)]
    public void Dates_are_compared_as_far_as_they_are_precise(string left, string right, int? expected)
    {
        Assert.Equal(expected, new FhirDateTime(left).CompareWith(right));
        Assert.Equal(-expected, new FhirDateTime(right).CompareWith(left));
        Assert.Equal(expected < 0, new FhirDateTime(left) < right);
        Assert.Equal(expected >= 0, new FhirDateTime(left) >= right);
    }

    [Fact]
    public void Dates_are_sorted_by_their_first_moments()
    {
        FhirDateTime[] dates = ["x", "2021", "2020-06", "2020", "2020-01-01T00:00:00Z", "2020-01"];

        Assert.Equal(
            ["2020", "2020-01", "2020-01-01T00:00:00Z", "2020-06", "2021", "x"], dates.Order().Select(
                date => date.Text));
    }

    [Theory]
    [InlineData("1", "1.00", 0)]
    [InlineData("-0", "0.0", 0)]
    [InlineData("1e3", "999.9999999999999999999999999999999999999999", 1)]
    [InlineData("-2", "-1", -1)]
    [InlineData("-2", "1", -1)]
    [InlineData("0.001", "1E-3", 0)]
    [InlineData("1e99999999999", "9e99999999998", 1)]
    [InlineData("100", "99", 1)]
    public void Numbers_are_compared_whatever_their_length(string left, string right, int expected)
    {
        Assert.Equal(expected, new FhirDecimal(left).CompareTo(right));
        Assert.Equal(-expected, new FhirDecimal(right).CompareTo(left));
        Assert.Equal(expected > 0, new FhirDecimal(left) > right);
    }

    [Fact]
    public void Times_and_instants_are_compared()
    {
        Assert.True(new FhirTime("08:00:00") < "08:00:00.1");
        Assert.Null(new FhirTime("8").CompareWith("08:00:00"));
        Assert.True(new FhirInstant("2020-01-01T00:00:00Z") > "2020-01-01T00:30:00+01:00");
        Assert.True(new FhirDate("2020-02") > "2020-01-31");
    }
}
