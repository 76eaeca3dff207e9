using System.Text;
using Newtonsoft.Json.Linq;

namespace HealthData.MedTech.Tests.Values;

public sealed class TimestampTests
{
    private readonly TokenIndex _index = new();

    [Theory]
    [InlineData("\"2019-02-01T22:46:01.875+05:30\"", "2019-02-01T17:16:01.8750000", DateTimeKind.Local)]
    [InlineData("\"2019-02-01T22:46:01Z\"", "2019-02-01T22:46:01.0000000", DateTimeKind.Utc)]
    [InlineData("\"2019-02-01T22:46Z\"", "2019-02-01T22:46:00.0000000", DateTimeKind.Local)]
    [InlineData("\"2019-02-01T22:46\"", "2019-02-01T22:46:00.0000000", DateTimeKind.Unspecified)]
    [InlineData("\"2019-02-01\"", "2019-02-01T00:00:00.0000000", DateTimeKind.Unspecified)]
    [InlineData("\"2019-02\"", "2019-02-01T00:00:00.0000000", DateTimeKind.Unspecified)]
    [InlineData("\"2019-02-01 22:46:01 +02:00\"", "2019-02-01T20:46:01.0000000", DateTimeKind.Local)]
    [InlineData("\"02/01/2019 22:46:01\"", "2019-02-01T22:46:01.0000000", DateTimeKind.Unspecified)]
    [InlineData("\"Fri, 01 Feb 2019 22:46:01 GMT\"", "2019-02-01T22:46:01.0000000", DateTimeKind.Local)]
    [InlineData("\"February 1, 2019 10:46 PM\"", "2019-02-01T22:46:00.0000000", DateTimeKind.Unspecified)]
    [InlineData("\"2019-02-01T24:00:00Z\"", "2019-02-02T00:00:00.0000000", DateTimeKind.Utc)]
    [InlineData("\"2019-02-01T22:46:01.123456789Z\"", "2019-02-01T22:46:01.1234568", DateTimeKind.Local)]
    [InlineData("\"/Date(1549061161000)/\"", "2019-02-01T22:46:01.0000000", DateTimeKind.Utc)]
    [InlineData("\"\\u0032019-02-01\"", "2019-02-01T00:00:00.0000000", DateTimeKind.Unspecified)]
    [InlineData("\"0001-01-01 10:00\"", "0001-01-01T10:00:00.0000000", DateTimeKind.Unspecified)]
    public void A_string_is_read_as_a_time(string value, string expected, DateTimeKind kind)
    {
        Assert.Equal(ValueStatus.Found, Read(value, out var time));

        Assert.Equal(expected, DateTime.SpecifyKind(time, default).ToString("o"));
        Assert.Equal(kind, time.Kind);
        if (TimeZoneInfo.Local.BaseUtcOffset == TimeSpan.Zero)
        {
            Assert.Equal(JToken.Parse(value).Value<DateTime?>(), time);
        }
    }

    [Theory]
    [InlineData("\"22:46:01\"", "2024-02-29T22:46:01.0000000", DateTimeKind.Unspecified)]
    [InlineData("\"10:46 PM\"", "2024-02-29T22:46:00.0000000", DateTimeKind.Unspecified)]
    [InlineData("\"01:00:00+05:00\"", "2024-02-28T20:00:00.0000000", DateTimeKind.Local)]
    [InlineData("\"22:46:01Z\"", "2024-02-29T22:46:01.0000000", DateTimeKind.Local)]
    public void A_time_without_a_date_is_of_today(string value, string expected, DateTimeKind kind)
    {
        Assert.Equal(ValueStatus.Found, Read(value, out var time));

        Assert.Equal(expected, DateTime.SpecifyKind(time, default).ToString("o"));
        Assert.Equal(kind, time.Kind);
    }

    [Theory]
    [InlineData("\"\"", nameof(ValueStatus.WrongFormat))]
    [InlineData("\" \"", nameof(ValueStatus.WrongFormat))]
    [InlineData("\"2019\"", nameof(ValueStatus.WrongFormat))]
    [InlineData("\"20190201T224601Z\"", nameof(ValueStatus.WrongFormat))]
    [InlineData("\"2019-W05-5\"", nameof(ValueStatus.WrongFormat))]
    [InlineData("\"2019-032\"", nameof(ValueStatus.WrongFormat))]
    [InlineData("\"2019-02-30T00:00:00Z\"", nameof(ValueStatus.WrongFormat))]
    [InlineData("\"2019-02-01T22:46:60Z\"", nameof(ValueStatus.WrongFormat))]
    [InlineData("\"2024-02-06 14:30:0012\"", nameof(ValueStatus.WrongFormat))]
    [InlineData("\"1549061161\"", nameof(ValueStatus.WrongFormat))]
    [InlineData("1549061161", nameof(ValueStatus.WrongType))]
    [InlineData("99999999999999999999", nameof(ValueStatus.WrongType))]
    [InlineData("1549061161.5", nameof(ValueStatus.WrongType))]
    [InlineData("true", nameof(ValueStatus.WrongType))]
    [InlineData("{}", nameof(ValueStatus.WrongType))]
    [InlineData("[\"2019-02-01T22:46:01Z\"]", nameof(ValueStatus.WrongType))]
    [InlineData("null", nameof(ValueStatus.Null))]
    public void What_is_no_time_says_why(string value, string expected)
    {
        Assert.Equal(expected, Read(value, out _).ToString());

        var exception = Record.Exception(() => Assert.Null(JToken.Parse(value).Value<DateTime?>()));
        Assert.Equal(expected switch
        {
            nameof(ValueStatus.WrongFormat) => typeof(FormatException),
            nameof(ValueStatus.WrongType) => typeof(InvalidCastException),
            _ => null,
        }, exception?.GetType());
    }

    [Fact]
    public void Usual_texts_are_read_as_NET_reads_them()
    {
        const string Letters = "0123456789-+:. ZTz/APM";
        string[] seeds =
        [
            "2024-02-06 14:30:00 -0800", "2024-02-06 14:30:00", "2024-02-06T14:30:00.5+02:00",
            "2024-02-06 14:30:00.1234567",
            "2024-02-29 23:59:59Z", "2024-12-31T00:00:00 +0000", "2024-01-01 24:00:00", "2024-01-01 10:00:00 +09:59",
            "2024-02-06 14:30:0012", "2024-02-06T14:30:005", "2024-02-06 14:30:0012Z", "2024-02-06 14:30:001 +01:00",
            "2024-02-06T14:30Z", "2024-02-06 14:30", "2024-02-06T14:30+02:00", "2024-02-06 14:30 -0800",
            "4/21/2021 11:30:17 AM", "12/1/2021 12:05:09 PM", "02/29/2024 23:59:59", "1/02/2021 1:30:17 PM",
        ];
        var random = new Random(20260303);
        var read = 0;
        for (var i = 0; i < 40_000; i++)
        {
            var text = seeds[i % seeds.Length].ToCharArray();
            for (var changes = random.Next(3); changes > 0; changes--)
            {
                text[random.Next(text.Length)] = Letters[random.Next(Letters.Length)];
            }

            const System.Globalization.DateTimeStyles Styles = System.Globalization.DateTimeStyles.AdjustToUniversal
                | System.Globalization.DateTimeStyles.NoCurrentDateDefault;
            var expected = DateTime.TryParse(
                text, System.Globalization.CultureInfo.InvariantCulture, Styles, out var peer);
            var status = Timestamp.TryRead(text, new LeapDay(), out var time);
            Assert.True(expected == (status == ValueStatus.Found), new string(text));
            if (expected && peer.Year > 1)
            {
                read++;
                peer = peer.Kind == DateTimeKind.Utc ? DateTime.SpecifyKind(peer, DateTimeKind.Local) : peer;
                Assert.True((peer, peer.Kind) == (time, time.Kind), $"{new string(text)}: {peer:O}, not {time:O}");
            }
        }

        Assert.True(read > 12_000, $"{read} were read");
    }

    [Fact]
    public void A_long_string_is_no_time() =>
        Assert.Equal(ValueStatus.WrongFormat, Read($"\"{new string('1', 10_000)}\"", out _));

    private ValueStatus Read(string json, out DateTime value)
    {
        _index.Read(Encoding.UTF8.GetBytes(json));
        return Timestamp.TryRead(_index, 0, new LeapDay(), out value);
    }

    private sealed class LeapDay : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);
    }
}
