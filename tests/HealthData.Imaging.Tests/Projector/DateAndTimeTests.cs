namespace HealthData.Imaging.Tests.Projector;

/// <summary>Dates, times, and time zones of studies.</summary>
public sealed class DateAndTimeTests
{
    [Theory]
    [InlineData("00010101", null, "out-of-range")]
    [InlineData("15811231", null, "out-of-range")]
    [InlineData("15820101", "1582-01-01", "")]
    [InlineData("19000229", null, "bad-date")]
    [InlineData("00000101", null, "bad-date")]
    [InlineData("20240229", "2024-02-29", "")]
    [InlineData("99991231", "9999-12-31", "")]
    [InlineData("2024.02.29", null, "bad-date")]
    [InlineData("2024022", null, "bad-date")]
    [InlineData(" 20240229\0", "2024-02-29", "")]
    [InlineData("  ", null, "")]
    public void A_date_is_a_day_of_the_calendar_since_1582(string date, string? expected, string codes)
    {
        var resources = Study.With(Keyword.PatientBirthDate, date).Project();

        Assert.Equal(expected, resources.Patient().Text("birthDate"));
        Assert.Equal(codes, resources.Codes());
    }

    [Theory]
    [InlineData("0815", "+0100", "T08:15:00+01:00", "")]
    [InlineData("081530", "+0000", "T08:15:30+00:00", "")]
    [InlineData("081530.1200", "-1200", "T08:15:30.12-12:00", "")]
    [InlineData("081530.000000", "+1400", "T08:15:30+14:00", "")]
    [InlineData("081530.123456", "+0530", "T08:15:30.123456+05:30", "")]
    [InlineData("08", "+0100", "", "time-imprecise")]
    [InlineData("235960", "+0100", "", "time-leap-second")]
    [InlineData("2400", "+0100", "", "bad-time")]
    [InlineData("0860", "+0100", "", "bad-time")]
    [InlineData("081561", "+0100", "", "bad-time")]
    [InlineData("08:15", "+0100", "", "bad-time")]
    [InlineData("081530.", "+0100", "", "bad-time")]
    [InlineData("081530.1234567", "+0100", "", "bad-time")]
    [InlineData("0815.5", "+0100", "", "bad-time")]
    [InlineData("0815", "+1401", "", "bad-time-zone time-zone-missing")]
    [InlineData("0815", "-1201", "", "bad-time-zone time-zone-missing")]
    [InlineData("0815", "-0000", "", "bad-time-zone time-zone-missing")]
    [InlineData("0815", "+01:00", "", "bad-time-zone time-zone-missing")]
    [InlineData("0815", "+0160", "", "bad-time-zone time-zone-missing")]
    [InlineData("0815", "", "", "time-zone-missing")]
    [InlineData("", "", "", "")]
    public void A_time_needs_minutes_and_a_zone(string time, string zone, string expected, string codes)
    {
        var resources = Begin("20240305", time, zone).Project();

        Assert.Equal("2024-03-05" + expected, resources.Study().Text("started"));
        Assert.Equal(codes, resources.Codes());
    }

    [Theory]
    [InlineData("-0100", "9999-12-31", "out-of-range")]
    [InlineData("+0100", "9999-12-31T23:30:00+01:00", "")]
    public void An_instant_is_at_most_of_year_9999_in_UTC(string zone, string expected, string codes)
    {
        var resources = Begin("99991231", "2330", zone).Project();

        Assert.Equal(expected, resources.Study().Text("started"));
        Assert.Equal(codes, resources.Codes());
    }

    [Theory]
    [InlineData("20240305", "0815", "2024-03-05T08:15:00+01:00", "")]
    [InlineData("20240705", "0815", "2024-07-05T08:15:00+02:00", "")]
    [InlineData("20240331", "0230", "2024-03-31", "time-zone-missing")]
    [InlineData("20241027", "0230", "2024-10-27", "time-zone-missing")]
    public void A_configured_zone_serves_where_the_data_name_none(
        string date, string time, string expected, string codes)
    {
        var options = new ImagingProjectorOptions { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin") };

        var resources = Begin(date, time, "").Project(options);

        Assert.Equal(expected, resources.Study().Text("started"));
        Assert.Equal(codes, resources.Codes());
        Assert.Equal(
            "2024-03-05T08:15:00-05:00", Begin("20240305", "0815", "-0500").Project(options).Study().Text("started"));
    }

    [Fact]
    public void The_zone_of_the_machine_is_never_used()
    {
        var resources = Begin("20240305", "0815", "").Project();

        Assert.Equal("2024-03-05", resources.Study().Text("started"));
    }

    private static Study Begin(string date, string time, string zone) => Study.With(
        (Keyword.StudyDate, [date]), (Keyword.StudyTime, [time]), (Keyword.TimezoneOffsetFromUTC, [zone]));
}
