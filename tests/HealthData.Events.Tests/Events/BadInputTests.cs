using HealthData.Events.Tests.Support;

namespace HealthData.Events.Tests.Events;

/// <summary>What isn't an event is told with its place, and costs nothing else.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("", "byte 0: The body is empty.")]
    [InlineData(" \r\n", "byte 3: The body is empty.")]
    [InlineData("\uFEFF", "byte 3: The body is empty.")]
    [InlineData("12", "byte 0: The body is neither an object nor an array.")]
    [InlineData("\"{}\"", "byte 0: The body is neither an object nor an array.")]
    [InlineData("""{"type":"a"} x""", "byte 13: The body goes on after its end.")]
    [InlineData("""[{"type":"a"}] []""", "byte 15: The body goes on after its end.")]
    public void Body_that_holds_no_events_is_an_exception(string json, string message) =>
        Assert.Equal(message, Assert.Throws<EventFormatException>(() => Samples.ParseMany(json)).Message);

    [Theory]
    [InlineData("{}", "The event has no type.")]
    [InlineData("""{"eventType":""}""", "The event has no type.")]
    [InlineData("""{"eventType":null}""", "The event has no type.")]
    [InlineData("""{"eventType":["x"]}""", "The event has no type.")]
    [InlineData("null", "The item isn't an object.")]
    [InlineData("[1,[2]]", "The item isn't an object.")]
    [InlineData("\"a,b]\"", "The item isn't an object.")]
    [InlineData("7", "The item isn't an object.")]
    [InlineData("", "The item isn't an object.")]
    [InlineData("""{"id":nul,"data":{"x":"}"}}""", "The event isn't valid JSON, or is nested too deeply.")]
    [InlineData("""{"id":"\ud800","eventType":"x"}""", "The event isn't valid JSON, or is nested too deeply.")]
    [InlineData("""{"id":"1",}""", "The event isn't valid JSON, or is nested too deeply.")]
    [InlineData("""{"type":"x","n":01}""", "The event isn't valid JSON, or is nested too deeply.")]
    [InlineData("""{"type":"x","data":{"n":1]}""", "The event isn't valid JSON, or is nested too deeply.")]
    [InlineData("{\"type\":\"x\",\"id\":\"a\tb\"}", "The event isn't valid JSON, or is nested too deeply.")]
    public void Bad_event_of_an_array_costs_itself(string bad, string message)
    {
        var head = $"[{Samples.SubscriptionDeleted},";

        var batch = Samples.ParseMany($"{head}{bad},{Samples.Fhir}]");

        Assert.Collection(
            batch.Events,
            first => Assert.IsType<SubscriptionDeletedEvent>(first),
            second => Assert.IsType<FhirResourceUpdatedEvent>(second));
        var problem = Assert.Single(batch.Problems);
        Assert.Equal(message, problem.Message);
        Assert.Equal($"event 2, byte {head.Length}", problem.Location);
        Assert.Equal(ItemProblemCode.Malformed, problem.Code);
        Assert.Equal(bad, Encoding.UTF8.GetString(problem.Bytes.Span));
        Assert.Equal(
            problem.ToString(), Assert.Throws<EventFormatException>(batch.EnsureComplete).Message);
    }

    [Theory]
    [InlineData("resourceFhirAccount", "has no resourceFhirAccount, or one that isn't text.")]
    [InlineData("resourceType", "has no resourceType, or one that isn't text.")]
    [InlineData("resourceFhirId", "has no resourceFhirId, or one that isn't text.")]
    [InlineData("resourceVersionId", "has no resourceVersionId, or one that isn't an integer.")]
    public void Fhir_event_needs_its_data(string member, string message) =>
        AssertProblem(Samples.Fhir.Replace($"\"{member}\"", "\"other\"", StringComparison.Ordinal), message);

    [Theory]
    [InlineData("serviceHostName", "has no serviceHostName, or one that isn't text.")]
    [InlineData("imageStudyInstanceUid", "has no imageStudyInstanceUid, or one that isn't text.")]
    [InlineData("imageSeriesInstanceUid", "has no imageSeriesInstanceUid, or one that isn't text.")]
    [InlineData("imageSopInstanceUid", "has no imageSopInstanceUid, or one that isn't text.")]
    [InlineData("sequenceNumber", "has no sequenceNumber, or one that isn't an integer.")]
    public void Dicom_event_needs_its_data(string member, string message) =>
        AssertProblem(Samples.Dicom.Replace($"\"{member}\"", "\"other\"", StringComparison.Ordinal), message);

    [Theory]
    [InlineData("\"x7\"")]
    [InlineData("7.5")]
    [InlineData("\"\"")]
    [InlineData("99999999999999999999")]
    [InlineData("{}")]
    public void Version_has_to_be_an_integer(string version) => AssertProblem(
        Samples.Fhir.Replace("Id\": 3", "Id\": " + version, StringComparison.Ordinal),
        "resourceVersionId, or one that isn't an integer.");

    [Theory]
    [InlineData("user@evil.example")]
    [InlineData("contoso.example/path")]
    [InlineData("contoso.example?x")]
    [InlineData("contoso.example#x")]
    [InlineData("contoso..example")]
    [InlineData("contoso.example:99999")]
    [InlineData("contoso example")]
    [InlineData("contoso.exämple")]
    public void Host_has_to_be_a_host_name_and_nothing_more(string host)
    {
        AssertProblem(
            Samples.Fhir.Replace(
                "\"contoso-records.fhir.azurehealthcareapis.com\"", $"\"{host}\"", StringComparison.Ordinal),
            "The event's resourceFhirAccount isn't a host name.");
        AssertProblem(
            Samples.Dicom.Replace(
                "\"contoso-imaging.dicom.azurehealthcareapis.com\"", $"\"{host}\"", StringComparison.Ordinal),
            "The event's serviceHostName isn't a host name.");
    }

    [Fact]
    public void Validation_needs_its_code() => AssertProblem(
        Samples.Validation.Replace("validationCode", "other", StringComparison.Ordinal),
        "has no validationCode, or one that isn't text.");

    [Fact]
    public void Invalid_bytes_in_a_text_cost_their_event()
    {
        byte[] json = [.. "[{\"type\":\"a\",\"id\":\""u8, 0xC3, 0x28, .. "\"},{\"type\":\"b\"}]"u8];

        var batch = HealthDataEvent.ParseMany(new BinaryData(json));

        Assert.Equal("b", Assert.Single(batch.Events).Type);
        Assert.Equal("event 1, byte 1", Assert.Single(batch.Problems).Location);
    }

    [Fact]
    public void Every_cut_of_an_array_is_told_and_keeps_what_was_whole_before()
    {
        var whole = Encoding.UTF8.GetBytes($"[{Samples.SubscriptionDeleted},{Samples.Fhir}]");
        var first = Samples.SubscriptionDeleted.Length + 1;
        for (var length = 1; length < whole.Length; length++)
        {
            var batch = HealthDataEvent.ParseMany(new BinaryData(whole.AsMemory(0, length)));

            Assert.Equal(length < first ? 0 : length < whole.Length - 1 ? 1 : 2, batch.Events.Count);
            Assert.Equal(ItemProblemCode.Truncated, Assert.Single(batch.Problems).Code);
        }
    }

    [Fact]
    public void Missing_comma_ends_the_reading()
    {
        var batch = Samples.ParseMany($"[{Samples.SubscriptionDeleted} {Samples.Fhir}]");

        Assert.Single(batch.Events);
        Assert.Equal("A comma or the end is missing.", Assert.Single(batch.Problems).Message);
    }

    [Fact]
    public void Body_with_too_many_events_is_refused_whole()
    {
        static string Array(int count) => $"[{string.Join(',', Enumerable.Repeat("""{"type":"a"}""", count))}]";

        Assert.Equal(5_000, Samples.ParseMany(Array(5_000)).Events.Count);
        var exception = Assert.Throws<EventFormatException>(() => Samples.ParseMany(Array(5_001)));
        Assert.Contains("more than 5000 events", exception.Message, StringComparison.Ordinal);
        Assert.Equal(6_000, HealthDataEvent.ParseMany(Samples.Bytes(Array(6_000)), 6_000).Events.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => HealthDataEvent.ParseMany(Samples.Bytes("[]"), 0));
    }

    [Fact]
    public void Problems_count_as_events()
    {
        var json = $"[{string.Join(',', Enumerable.Repeat("{}", 5_001))}]";

        Assert.Throws<EventFormatException>(() => Samples.ParseMany(json));
    }

    [Fact]
    public void Nesting_has_a_limit()
    {
        static string Deep(int depth) =>
            $$"""[{"type":"a","data":{{new string('[', depth)}}{{new string(']', depth)}} },{"type":"b"}]""";

        Assert.True(Samples.ParseMany(Deep(EventLimits.MaxDepth - 1)).IsComplete);
        var batch = Samples.ParseMany(Deep(EventLimits.MaxDepth));
        Assert.Equal("b", Assert.Single(batch.Events).Type);
        Assert.Single(batch.Problems);
        Assert.Single(Samples.ParseMany(Deep(100_000)).Events);
    }

    [Fact]
    public void Exceptions_and_displays_hold_no_value_of_the_event()
    {
        const string Secret = "CANARY";
        string[] bad =
        [
            Samples.Fhir.Replace("Id\": 3", $"Id\": \"{Secret}\"", StringComparison.Ordinal),
            Samples.Fhir.Replace("\"contoso-records", $"\"{Secret}/", StringComparison.Ordinal),
            $$"""{"eventType":"x","id":"{{Secret}}",,}""",
            $$"""{"eventType":"x"} {{Secret}}""",
            $$"""{"{{Secret}}":{"eventType":"{{Secret}}"} }""",
        ];
        Assert.All(bad, json => Assert.DoesNotContain(
            Secret,
            Assert.Throws<EventFormatException>(() => Samples.Parse(json)).ToString(),
            StringComparison.Ordinal));

        Assert.Equal("FhirResourceUpdatedEvent", Samples.Parse(Samples.Fhir).ToString());
        Assert.Equal("DicomImageDeletedEvent", Samples.Parse(Samples.Dicom).ToString());
        Assert.Equal("UnknownEvent", Samples.Parse($$"""{"type":"{{Secret}}"}""").ToString());
    }

    private static void AssertProblem(string json, string message)
    {
        var exception = Assert.Throws<EventFormatException>(() => Samples.Parse(json));
        Assert.EndsWith(message, exception.Message.TrimEnd(), StringComparison.Ordinal);
        Assert.StartsWith("event 1, byte ", exception.Message, StringComparison.Ordinal);
        Assert.Single(exception.Problems);
    }
}
