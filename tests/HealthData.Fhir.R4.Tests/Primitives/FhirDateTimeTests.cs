using System.Globalization;

namespace HealthData.Fhir.R4.Tests.Primitives;

public sealed class FhirDateTimeTests
{
    [Theory]
    [InlineData("2015-02-07T13:28:17-05:00", FhirPrecision.Second, "2015-02-07T18:28:17Z")]
    [InlineData("2015-02-07T13:28:17.2390000019Z", FhirPrecision.Fraction, "2015-02-07T13:28:17.239Z")]
    [InlineData("2015-02-07T13:28:17+14:00", FhirPrecision.Second, "2015-02-06T23:28:17Z")]
    [InlineData("2016-12-31T23:59:60Z", FhirPrecision.Second, "2016-12-31T23:59:59Z")]
    public void A_time_with_an_offset_is_a_point_in_time(string text, FhirPrecision precision, string utc)
    {
        FhirDateTime time = text;
        Assert.Equal(precision, time.Precision);
        Assert.Equal(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture), time.ToDateTimeOffset());
        Assert.Equal(text, time.ToString());
    }

    [Theory]
    [InlineData("2015")]
    [InlineData("2015-02-07")]
    [InlineData("2015-02-07T13:28:17")]
    public void A_text_without_time_or_offset_is_no_point_in_time(string text)
    {
        Assert.False(new FhirDateTime(text).TryGetDateTimeOffset(out _));
        Assert.True(new FhirDateTime(text).TryGetDate(out _));
        Assert.Throws<FormatException>(() => new FhirDateTime(text).ToDateTimeOffset());
    }

    [Theory]
    [InlineData("2015-02-07T24:00:00Z")]
    [InlineData("2015-02-07T13:28:17+15:00")]
    [InlineData("2015-02-07T13:28:17.Z")]
    [InlineData("2015-02-07T13:28:61Z")]
    [InlineData("2015-02-07 13:28:17Z")]
    [InlineData("2015-02-07T13:28:17ZZ")]
    [InlineData("2015-02-07T1")]
    public void Text_that_is_not_a_time_has_no_view(string text) => Assert.False(new FhirDateTime(text).IsValid);

    [Fact]
    public void Times_at_the_ends_of_the_calendar_do_not_overflow()
    {
        Assert.False(new FhirDateTime("0001-01-01T00:00:00+14:00").TryGetDateTimeOffset(out _));
        Assert.False(new FhirDateTime("9999-12-31T23:59:59-14:00").TryGetDateTimeOffset(out _));
    }

    [Fact]
    public void Times_are_written_with_their_offset_and_without_empty_fractions()
    {
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(-5));
        Assert.Equal("2026-01-02T03:04:05-05:00", new FhirDateTime(time).Text);
        Assert.Equal("2026-01-02T08:04:05.5Z", new FhirInstant(time.AddMilliseconds(500).ToUniversalTime()).Text);
        Assert.Equal(time, new FhirInstant(time).ToDateTimeOffset());
    }

    [Fact]
    public void An_instant_needs_a_time_and_an_offset()
    {
        Assert.False(new FhirInstant("2015-02-07").IsValid);
        Assert.False(new FhirInstant("2015-02-07T13:28:17").IsValid);
        Assert.True(new FhirInstant("2015-02-07T13:28:17Z").IsValid);
    }

    [Theory]
    [InlineData("13:28:17", true)]
    [InlineData("13:28:17.5", true)]
    [InlineData("13:28", false)]
    [InlineData("13:28:17Z", false)]
    public void A_time_of_day_has_seconds_and_no_offset(string text, bool isValid)
    {
        Assert.Equal(isValid, new FhirTime(text).IsValid);
        Assert.Equal(text, new FhirTime(text).Text);
    }
}
