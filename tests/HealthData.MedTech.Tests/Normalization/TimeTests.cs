using System.Text;

namespace HealthData.MedTech.Tests.Normalization;

public sealed class TimeTests
{
    private static readonly string Iot = """
        {"templateType":"IotJsonPathContent","template":{"typeName":"hr","typeMatchExpression":"$..[?(@Body.hr)]",
        "values":[{"valueName":"hr","valueExpression":"$.Body.hr"}]}}
        """;

    [Theory]
    [InlineData("\"2020-01-31T10:20:30Z\"", "2020-01-31T10:20:30Z")]
    [InlineData("\"2020-01-31T10:20:30.1234567\"", "2020-01-31T10:20:30.1234567")]
    [InlineData("\"2020-01-31T10:20:30-05:00\"", "2020-01-31T15:20:30+")]
    [InlineData("\"2020-01-31\"", "2020-01-31T00:00:00")]
    [InlineData("\"Fri, 31 Jan 2020 10:20:30 GMT\"", "2020-01-31T10:20:30+")]
    [InlineData("\"/Date(1580466030000)/\"", "2020-01-31T10:20:30Z")]
    public void A_time_keeps_what_its_text_says_of_the_zone(string json, string expected) => Assert.Equal(
        $"heartrate x {expected} hr=1", Run.Token($$"""{"hr":1,"id":"x","t":{{json}}}""", Run.Template()));

    [Theory]
    [InlineData("1580466030")]
    [InlineData("\"tomorrow\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("true")]
    public void What_is_no_time_is_an_error(string json) => Assert.Equal(
        "!UnusableValue Timestamp", Run.Token($$"""{"hr":1,"id":"x","t":{{json}}}""", Run.Template()));

    [Theory]
    [InlineData("fromUnixTimestamp(matchedToken.s)", "2020-01-31T10:20:30Z")]
    [InlineData("fromUnixTimestampMs(matchedToken.ms)", "2020-01-31T10:20:30.125Z")]
    public void Unix_times_need_a_function(string expression, string expected) => Assert.Equal(
        $"heartrate x {expected}",
        Run.Token(
            """{"hr":1,"id":"x","s":1580466030,"ms":1580466030125}""",
            Run.Calculated(
                "to_array(@)[?hr]",
                "matchedToken.id",
                expression,
                "\"defaultExpressionLanguage\":\"JmesPath\",",
                values: "")));

    [Theory]
    [InlineData("\"2020-01-01T01:00:00Z\"", "2020-01-01T01:00:00Z")]
    [InlineData("\"\"", "2020-01-01T02:00:00Z")]
    [InlineData("null", "2020-01-01T02:00:00Z")]
    [InlineData("5", "2020-01-01T02:00:00Z")]
    [InlineData("\"never\"", "2020-01-01T02:00:00Z")]
    public void IoT_Hubs_time_falls_back_to_when_the_hub_got_it(string json, string expected) => Assert.Equal(
        $"hr iot1 {expected} hr=1",
        Run.Token(
            $$$"""
            {"Body":{"hr":1},"Properties":{"iothub-creation-time-utc":{{{json}}}},
            "SystemProperties":{"iothub-connection-device-id":"iot1","iothub-enqueuedtime":"2020-01-01T02:00:00Z"}}
            """,
            Iot));

    [Fact]
    public void Both_of_IoT_Hubs_times_are_named_where_none_is_one()
    {
        const string Message = """
            {"Body":{"hr":1},"Properties":{"iothub-creation-time-utc":"never"},
            "SystemProperties":{"iothub-connection-device-id":"iot1","iothub-enqueuedtime":null}}
            """;

        Assert.Contains(
            "using $.Properties.iothub-creation-time-utc,$.SystemProperties.iothub-enqueuedtime",
            Run.Error(Message.Replace("-utc\":\"never\"", "\":1", StringComparison.Ordinal)
                .Replace(",\"iothub-enqueuedtime\":null", "", StringComparison.Ordinal), Iot).Message,
            StringComparison.Ordinal);
        Assert.Matches(
            @"\(.*extracting value for \[TimestampExpression\].*\) \(.*null or empty value.*\)",
            Run.Error(Message, Iot).Causes[0]);
    }

    [Fact]
    public void A_time_without_a_date_is_of_the_clocks_day()
    {
        var options = new NormalizationOptions
        {
            TimeProvider = new DayClock(new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.Zero)),
        };

        var result = new MeasurementNormalizer(Run.Mapping(Run.Template()), options).Normalize(
            """{"hr":1,"id":"x","t":"22:46:01"}""");

        Assert.Equal("heartrate x 2024-02-29T22:46:01 hr=1", Run.Show(result));
    }

    [Fact]
    public void The_enqueued_time_is_when_it_came_in()
    {
        var message = Encoding.UTF8.GetBytes("""{"hr":1,"id":"x","t":"2020-01-31"}""");
        var normalizer = Run.Normalizer(Run.Template());
        var came = new DateTimeOffset(2020, 2, 1, 12, 0, 0, TimeSpan.FromHours(2));

        var with = normalizer.Normalize(DeviceMessage.FromBody(message, came)).Measurements[0].IngestionTimeUtc;

        Assert.Equal(new DateTime(2020, 2, 1, 10, 0, 0, DateTimeKind.Utc), with);
        Assert.Equal(DateTimeKind.Utc, with!.Value.Kind);
        Assert.Null(normalizer.Normalize(DeviceMessage.FromBody(message)).Measurements[0].IngestionTimeUtc);
    }

    private sealed class DayClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
