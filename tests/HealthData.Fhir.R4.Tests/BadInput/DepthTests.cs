namespace HealthData.Fhir.R4.Tests.BadInput;

public sealed class DepthTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("""{"resourceType":"Patient","contained":[""", "")]
    [InlineData("""{"contained":[""", "")]
    [InlineData("""{"extension":[""", """{"resourceType":"Patient","extension":[""")]
    [InlineData("""{"url":"u","extension":[""", """{"extension":[""")]
    [InlineData("""{"_url":{"extension":[""", """{"resourceType":"Patient","extension":[""")]
    [InlineData(
        """{"valueReference":{"identifier":{"assigner":{"identifier":{"extension":[""",
        """{"resourceType":"Patient","extension":[""")]
    [InlineData("""{"resource":{"resourceType":"Bundle","entry":[""", """{"resourceType":"Bundle","entry":[""")]
    [InlineData("""{"name":"n","part":[""", """{"resourceType":"Parameters","parameter":[""")]
    [InlineData("""{"x":""", """{"resourceType":"Patient","x":""")]
    [InlineData("[", """{"resourceType":"Patient","x":""")]
    [InlineData("""[{"x":""", """{"resourceType":"Patient","name":[{"x":""")]
    [InlineData("[", """{"resourceType":"Patient","active":""")]
    [InlineData("[", """{"resourceType":"Patient","name":""")]
    [InlineData("[", "")]
    public void A_hundred_thousand_levels_are_refused(string level, string start)
    {
        var open = start + string.Concat(Enumerable.Repeat(level, Many));
        var closed = open + string.Concat(open.Reverse().Select(one => one switch { '{' => "}", '[' => "]", _ => "" }));

        var deepest = new FhirJsonOptions { MaxDepth = FhirJsonOptions.GreatestDepth };
        foreach (var options in new[] { FhirJsonOptions.Default, FhirJsonOptions.Strict, deepest })
        {
            Assert.InRange(Refusal.Of(open, options).Message.Length, 1, 2000);
            Refusal.Of(closed, options);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(128)]
    [InlineData(FhirJsonOptions.GreatestDepth)]
    public void Objects_are_nested_as_deep_as_the_options_say_whatever_the_place_of_the_type(int depth)
    {
        var options = new FhirJsonOptions { MaxDepth = depth };
        foreach (var json in new[] { Nested(depth, typeFirst: true), Nested(depth, typeFirst: false) })
        {
            var read = FhirJson.ParseResource(Encoding.UTF8.GetBytes(json), options);
            Assert.True(read.ContentEquals(FhirJson.ParseResource(FhirJson.SerializeToUtf8Bytes(read), options)));
            Assert.True(read.ContentEquals(read.DeepCopy()));
        }

        Assert.Equal(
            Faults.TooDeep, Assert.Single(Refusal.Of(Nested(depth + 1, typeFirst: true), options).Issues).Message);
        Assert.Equal(
            Faults.TooDeep, Assert.Single(Refusal.Of(Nested(depth + 1, typeFirst: false), options).Issues).Message);
    }

    [Fact]
    public void An_object_that_contains_itself_is_not_written()
    {
        var bundle = new Bundle();
        bundle.Entry.Add(new BundleEntry { Resource = bundle });

        Assert.Throws<InvalidOperationException>(() => FhirJson.Serialize(bundle));
        Assert.Throws<InvalidOperationException>(() => bundle.ContentEquals(new Bundle()));
        Assert.Throws<InsufficientExecutionStackException>(() => bundle.DeepCopy());
    }

    private static string Nested(int depth, bool typeFirst)
    {
        var inner = string.Concat(Enumerable.Repeat("""{"extension":[""", depth - 1));
        var close = string.Concat(Enumerable.Repeat("]}", depth - 1));
        const string type = "\"resourceType\":\"Patient\"";
        if (depth == 1)
        {
            return $"{{{type}}}";
        }

        inner = $"\"extension\":[{inner[..^"[".Length]}[]{close["]".Length..]}]";
        return typeFirst ? $"{{{type},{inner}}}" : $"{{{inner},{type}}}";
    }
}
