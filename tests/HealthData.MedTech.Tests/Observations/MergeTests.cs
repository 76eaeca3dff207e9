using System.Text;

namespace HealthData.MedTech.Tests.Observations;

public sealed class MergeTests
{
    private const string System = ObservationProjector.IdentifierSystem;

    [Fact]
    public void A_merge_keeps_what_it_doesnt_touch_and_amends()
    {
        var existing = Projected.Existing(
            ""","valueQuantity":{"value":59.0},"note":[{"text":"kept"}],"meta":{"versionId":"7"}""");

        var merged = Merge(Projected.Mapping(Projected.Quantity()), existing, Projected.At("10:00:00.5Z"));

        Assert.Equal(ObservationChange.Amended, merged.Change);
        Assert.Equal("o", merged.Id);
        Assert.Equal(
            """
            {"resourceType":"Observation","id":"o","status":"amended","code":{},"effectivePeriod":
            {"start":"2023-01-01T10:00:00.0000000Z","end":"2023-01-01T10:00:00.5000000Z"},
            "valueQuantity":{"value":60,"unit":"bpm"},"note":[{"text":"kept"}],"meta":{"versionId":"7"}}
            """.ReplaceLineEndings(string.Empty),
            Encoding.UTF8.GetString(merged.Utf8Json.Span));
    }

    [Fact]
    public void What_changes_nothing_leaves_the_Observation_as_it_is()
    {
        var existing = Projected.Existing(""", "valueQuantity" : { "unit":"bpm", "value" : 60.0 } """);

        var merged = Merge(Projected.Mapping(Projected.Quantity()), existing, Projected.At("10:00:00Z"));

        Assert.Equal(ObservationChange.Unchanged, merged.Change);
        Assert.Equal(existing, merged.Utf8Json.ToArray());
    }

    [Fact]
    public void Categories_are_those_of_the_template()
    {
        var none = Merge(
            Projected.Mapping(Projected.Quantity("none")),
            Projected.Existing(""","category":[{"text":"old"}]"""),
            Projected.At("10:00:00Z"));
        var other = Merge(
            Projected.Mapping(Projected.Quantity("none"), more: """ "category":[{"text":"new"}],"""),
            Projected.Existing(string.Empty),
            Projected.At("10:00:00Z"));

        Assert.Equal(ObservationChange.Amended, none.Change);
        Assert.False(Projected.Json(none).TryGetProperty("category", out _));
        Assert.Equal(
            ["resourceType", "id", "status", "category", "code", "effectivePeriod"],
            Projected.Json(other).EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("2023-01-01T10:00:00Z")]
    [InlineData("2023-01-01T12:00:00+02:00")]
    public void A_time_becomes_a_period(string time)
    {
        var existing = Projected.Existing(string.Empty, $"\"effectiveDateTime\":\"{time}\"");

        var merged = Merge(Projected.Mapping(Projected.Quantity("none")), existing, Projected.At("10:00:00.9Z"));

        var json = Projected.Json(merged);
        Assert.False(json.TryGetProperty("effectiveDateTime", out _));
        var period = json.GetProperty("effectivePeriod");
        Assert.Equal("2023-01-01T10:00:00.0000000Z", period.GetProperty("start").GetString());
        Assert.Equal("2023-01-01T10:00:00.9000000Z", period.GetProperty("end").GetString());
    }

    [Theory]
    [InlineData("11:00:00Z", "11:00:00Z", "E", "1800000", "1 2")]
    [InlineData("10:00:00Z", "10:30:00Z", "8 E", "1800000", "1 2")]
    [InlineData("10:00:00Z", "10:30:00Z", "8 9", "1800000", "1 2")]
    [InlineData("09:30:00Z", "10:00:00Z", "8 9", "1800000", "8 1 2")]
    [InlineData("10:15:00Z", "10:20:00Z", "8", "900000", "1 8 2")]
    public void Series_are_joined_over_both_periods(
        string start, string end, string data, string step, string expected)
    {
        var projector = new ObservationProjector(Projected.Mapping(Projected.Series(step), -1));
        var group = Assert.Single(Assert.Single(projector.Group(Projected.Correlated(
            Projected.At("10:00:00Z", "1", ""","c":1"""), Projected.At("10:30:00Z", "2", ""","c":1""")))).Observations);
        var existing = Projected.Existing(
            $$""","valueSampledData":{"origin":{"value":5},"dimensions":1,"data":"{{data}}","period":7}""",
            $$""" "effectivePeriod":{"start":"2023-01-01T{{start}}","end":"2023-01-01T{{end}}"} """);

        Assert.True(projector.TryMerge(group, existing, out var merged, out _));

        var series = Projected.Json(merged).GetProperty("valueSampledData");
        Assert.StartsWith(expected, series.GetProperty("data").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"value":5}""", series.GetProperty("origin").GetRawText());
        Assert.Equal(7, series.GetProperty("period").GetInt32());
    }

    [Fact]
    public void A_component_is_found_by_the_services_code_or_added()
    {
        var mapping = Projected.Mapping(string.Empty, more: """
            "components":[
            {"codes":[],"value":{"valueType":"Quantity","valueName":"hr"}},
            {"codes":[{"code":"x"}],"value":{"valueType":"String","valueName":"x"}}],
            """);
        var existing = Projected.Existing($$"""
            ,"component":[{"code":{"coding":[{"system":"urn:other","code":"hr"}]},"valueQuantity":{"value":1} },
            {"id":"kept","code":{"coding":[{"system":"{{System}}","code":"hr"}]},"valueQuantity":{"value":2} }]
            """);

        var merged = Merge(mapping, existing, Projected.At("10:00:00Z", more: ""","x":"new" """));

        var components = Projected.Json(merged).GetProperty("component").EnumerateArray().ToArray();
        Assert.Equal(3, components.Length);
        Assert.Equal(1, components[0].GetProperty("valueQuantity").GetProperty("value").GetInt32());
        Assert.Equal("kept", components[1].GetProperty("id").GetString());
        Assert.Equal(60, components[1].GetProperty("valueQuantity").GetProperty("value").GetInt32());
        Assert.Equal("new", components[2].GetProperty("valueString").GetString());
        Assert.Equal("x", components[2].GetProperty("code").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(""","valueString":"60" """)]
    [InlineData(""","valueSampledData":{"data":"1"}""")]
    public void Another_value_isnt_replaced(string value)
    {
        Assert.Equal(
            ProjectionProblemCode.DifferentValue,
            Failure(Projected.Mapping(Projected.Quantity()), Projected.Existing(value)));
    }

    [Theory]
    [InlineData("""{"dimensions":2,"data":"1"}""")]
    [InlineData("""{"dimensions":1,"data":""}""")]
    [InlineData("""{"dimensions":1}""")]
    public void A_series_of_another_kind_isnt_joined(string value)
    {
        Assert.Equal(
            ProjectionProblemCode.DifferentValue,
            Failure(Projected.Mapping(Projected.Series()), Projected.Existing($",\"valueSampledData\":{value}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{\"status\":\"final\"}")]
    [InlineData("{\"effectiveInstant\":\"2023-01-01T10:00:00Z\"}")]
    [InlineData("{\"effectiveDateTime\":\"yesterday\"}")]
    [InlineData("{\"effectiveDateTime\":7}")]
    [InlineData("{\"effectivePeriod\":{\"start\":\"2023-01-01T10:00:00Z\"}}")]
    [InlineData("{\"effectivePeriod\":[]}")]
    [InlineData("{\"effectiveDateTime\":\"2023\",\"component\":[{\"code\":7}]}")]
    public void What_cannot_be_read_is_a_problem(string existing)
    {
        var mapping = Projected.Mapping(string.Empty, more: """
            "components":[{"codes":[],"value":{"valueType":"Quantity","valueName":"hr"}}],
            """);

        Assert.Equal(
            ProjectionProblemCode.UnreadableObservation, Failure(mapping, Encoding.UTF8.GetBytes(existing)));
    }

    private static ProjectionProblemCode Failure(FhirMapping mapping, byte[] existing)
    {
        var projector = new ObservationProjector(mapping);

        Assert.False(projector.TryMerge(
            projector.Group(Projected.At("10:00:00Z")), existing, out var merged, out var problem));

        Assert.Null(merged);
        return problem.Code;
    }

    private static ProjectedObservation Merge(FhirMapping mapping, byte[] existing, string message)
    {
        var projector = new ObservationProjector(mapping);
        Assert.True(projector.TryMerge(projector.Group(message), existing, out var merged, out _));
        return merged;
    }
}
