using System.Text;

namespace HealthData.MedTech.Tests.Normalization;

public sealed class DeviceMessageTests
{
    private static readonly string Whole = """
        {"templateType":"CalculatedContent","template":{"typeName":"all","defaultExpressionLanguage":"JmesPath",
        "typeMatchExpression":"@","deviceIdExpression":"'x'","timestampExpression":"'2020-01-01'",
        "values":[{"valueName":"v","valueExpression":"to_string({b: Body, p: Properties, s: SystemProperties})"}]}}
        """;

    [Fact]
    public void A_body_gets_its_envelope() => Assert.Equal(
        """all x 2020-01-01T00:00:00 v={"b":[1,{"a":"é"}],"p":{},"s":{}}""", Run.Body("""[1,{"a":"é"}]""", Whole));

    [Fact]
    public void No_body_is_a_body_of_null() => Assert.Equal(
        """all x 2020-01-01T00:00:00 v={"b":null,"p":{},"s":{}}""", Run.Body("", Whole));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_body() => Assert.Equal(
        """all x 2020-01-01T00:00:00 v={"b":1,"p":{},"s":{}}""", Run.Body("\uFEFF1", Whole));

    [Fact]
    public void Properties_of_an_event_keep_their_types()
    {
        var time = new DateTime(2020, 1, 31, 10, 20, 30, DateTimeKind.Utc);
        KeyValuePair<string, object?>[] properties =
        [
            new("text", "q\"\\é\n"), new("int", 7), new("long", long.MinValue), new("double", 1.5), new("bool", true),
            new("none", null), new("time", time), new("offset", new DateTimeOffset(time)), new("a\"b", Guid.Empty),
        ];

        var result = Run.Normalizer(Whole).Normalize(DeviceMessage.FromEvent(
            "{}"u8.ToArray(), properties, new Dictionary<string, object?> { ["k"] = "v" }));

        Assert.Equal(
            """{"b":{},"p":{"text":"q\"\\é\n","int":7,"long":-9223372036854775808,"double":1.5,"bool":true,"""
                + "\"none\":null,"
                + "\"time\":\"2020-01-31T10:20:30Z\",\"offset\":\"2020-01-31T10:20:30Z\","
                + "\"a\\\"b\":\"00000000-0000-0000-0000-000000000000\"},\"s\":{\"k\":\"v\"}}",
            result.Measurements[0].Properties[0].Value);
    }

    [Fact]
    public void A_property_of_IoT_Hub_names_the_device_and_the_time()
    {
        var template = """
            {"templateType":"IotJsonPathContent","template":{"typeName":"hr","typeMatchExpression":"$..[?(@Body.hr)]",
            "values":[{"valueName":"hr","valueExpression":"$.Body.hr"}]}}
            """;
        var result = Run.Normalizer(template).Normalize(DeviceMessage.FromEvent(
            """{"hr":1}"""u8.ToArray(),
            [new("iothub-creation-time-utc", "2020-01-01T01:00:00Z")],
            new Dictionary<string, object?> { ["iothub-connection-device-id"] = "iot1" }));

        Assert.Equal("hr iot1 2020-01-01T01:00:00+ hr=1", Run.Show(result));
    }

    [Fact]
    public void A_text_of_a_property_is_no_date_whatever_it_looks_like()
    {
        var template = Run.Template(
            match: "$..[?(@Body.hr)]",
            device: "$.Properties.d",
            time: "$.SystemProperties.d",
            values: "");

        var result = Run.Normalizer(template).Normalize(DeviceMessage.FromEvent(
            """{"hr":1}"""u8.ToArray(), [new("d", "2020-01-01T00:00:00Z")], [new("d", new DateTime(2020, 1, 2))]));

        Assert.Equal("heartrate 2020-01-01T00:00:00Z 2020-01-02T00:00:00", Run.Show(result));
    }

    [Fact]
    public void A_match_may_be_among_the_properties()
    {
        var template = Run.Template(time: "$.id", values: """{"valueName":"hr","valueExpression":"$.hr"}""");

        var result = Run.Normalizer(template).Normalize(DeviceMessage.FromEvent(
            "{}"u8.ToArray(), [new("z", 1)], [new("hr", 5), new("id", "2020-01-01")]));

        Assert.Equal("heartrate 2020-01-01 2020-01-01T00:00:00 hr=5", Run.Show(result));
    }

    [Fact]
    public void Nothing_of_a_message_or_a_measurement_shows_in_a_debugger()
    {
        var message = DeviceMessage.FromBody(Encoding.UTF8.GetBytes("""{"hr":"Jane","id":"Jane","t":"2020-01-01"}"""));
        var result = Run.Normalizer(Run.Template()).Normalize(message);

        Assert.Equal("42 bytes", message.ToString());
        Assert.Equal("heartrate (1 values)", result.Measurements[0].ToString());
        Assert.Equal("hr", result.Measurements[0].Properties[0].ToString());
        Assert.Equal("1 measurements, 0 problems", result.ToString());
    }
}
