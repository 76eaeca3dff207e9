using System.Text;
using HealthData.MedTech.Tests.Support;

namespace HealthData.MedTech.Tests.Normalization;

/// <summary>Messages of a megabyte, whose memory is used again.</summary>
[Collection(AloneCollection.Name)]
public sealed class LargeMessageTests
{
    private const int Length = 1_000_000;
    private const int Most = 64 << 10;
    private const int Rounds = 6;

    private static readonly string Small = Message("1,2,3", null);

    public static TheoryData<string, string, string> Messages => new()
    {
        { "many values", Plain("$.samples[3]"), Message("1", ",1") },
        { "no match", Run.Template(match: "$..[?(@.none)]"), Message("1", ",1") },
        { "many objects", Plain("$.samples[3].a"), Message("{}", ",{\"a\":1,\"b\":\"x\"}") },
        { "a name that repeats", Plain("$.samples[3].a"), Message("{}", ",{\"a\":0,\"a\":1}") },
        { "not JSON", Plain("$.samples[3]"), Message("1", ",1").Replace('"', '\'') },
        { "a regular expression", Filtered("/^(?!y).*z$/"), Message("1", ",\"xxxxxxxx\"") },
        { "a joined wave", Joined, Message("1", ",72") },
        { "a match added to the message", Keys, Message("1", ",1") },
        { "a list of values", Run.JmesPath("Body", "max(Body.samples[].a)"), Objects },
        { "a filtered list", Run.JmesPath("Body", "sum(Body.samples[?a > `0`].a)"), Objects },
        { "a sorted list", Run.JmesPath("Body", "sort_by(Body.samples, &a)[0].a"), Objects },
    };

    private static string Objects => Message("{\"a\":1}", ",{\"a\":1,\"b\":\"x\"}");

    private static string Joined => Run.JmesPath("Body", "join(' ', map(&to_string(@), matchedToken.samples))");

    private static string Keys => Run.JmesPath("Body", "keys(@)[0]");

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_of_a_megabyte_allocates_little_beside_its_measurement(
        string what, string template, string body)
    {
        var mapping = Run.Mapping(template);
        var message = DeviceMessage.FromBody(body);
        var normalizer = new MeasurementNormalizer(mapping);
        var least = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            // Small messages between large ones change nothing.
            _ = normalizer.Normalize(DeviceMessage.FromBody(Small));
            least = Math.Min(least, AllocatedBeside(normalizer, message));
        }

        Assert.True(body.Length >= Length && least < Most, $"A message with {what} allocates {least:N0} bytes");
    }

    [Fact]
    public void Another_normalizer_uses_the_memory_of_the_one_before()
    {
        var mapping = Run.Mapping(Plain("$.samples[3]"));
        var message = DeviceMessage.FromBody(Message("1", ",1"));
        var least = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            least = Math.Min(least, AllocatedBeside(new MeasurementNormalizer(mapping), message));
        }

        Assert.True(least < Most, $"A message allocates {least:N0} bytes");
    }

    [Theory]
    [InlineData("[Body.samples[].a, Body.samples[].b][0][300]", "300")]
    [InlineData("[Body.samples[].a, Body.samples[].b][1][300]", "-300")]
    [InlineData("[reverse(Body.samples[].a), sort(Body.samples[].b)][0][0]", "399")]
    [InlineData("[sort_by(Body.samples, &b)[].a, Body.samples[?a > `100`].b][0][0]", "399")]
    [InlineData("[Body.samples[?a > `100`].b, sort_by(Body.samples, &b)[].a][0][0]", "-101")]
    [InlineData("to_string(length(Body.samples[?a > `100`].a[]) == length(Body.samples[?b < `-100`].b[]))", "true")]
    public void Lists_that_are_needed_at_the_same_time_have_memory_of_their_own(string expression, string expected)
    {
        var samples = string.Join(',', Enumerable.Range(0, 400).Select(i => $$"""{"a":{{i}},"b":{{-i}}}"""));
        var body = $$"""{"id":"d","t":"2020-01-01T00:00:00Z","samples":[{{samples}}]}""";
        var normalizer = new MeasurementNormalizer(Run.Mapping(Run.JmesPath("Body", expression)));

        for (var round = 0; round < 2; round++)
        {
            var measurement = Assert.Single(normalizer.Normalize(DeviceMessage.FromBody(body)).Measurements);
            Assert.Equal(expected, Assert.Single(measurement.Properties).Value);
        }
    }

    private static long AllocatedBeside(MeasurementNormalizer normalizer, in DeviceMessage message)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = normalizer.Normalize(message);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Empty(result.Problems);
        return allocated - (2L * result.Measurements.SelectMany(measurement => measurement.Properties)
            .Sum(property => property.Value.Length));
    }

    private static string Plain(string path) => Run.Template(
        match: "$..[?(@.samples)]", values: $$"""{"valueName":"v","valueExpression":"{{path}}"}""");

    private static string Filtered(string pattern) => Run.Calculated(
        match: $"$.Body.samples[?(@ =~ {pattern})]",
        device: "$.Body.id",
        time: "$.Body.t",
        values: """{"valueName":"v","valueExpression":"$.Body.id"}""");

    private static string Message(string first, string? more)
    {
        var text = new StringBuilder("""{"id":"d","t":"2020-01-01T00:00:00Z","samples":[""").Append(first);
        while (more is not null && text.Length < Length)
        {
            text.Append(more);
        }

        return text.Append("]}").ToString();
    }
}
