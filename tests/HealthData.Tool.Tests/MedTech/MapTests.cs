namespace HealthData.Tool.Tests.MedTech;

public sealed class MapTests
{
    [Fact]
    public async Task Observations_are_printed_one_a_line_and_problems_are_told()
    {
        var result = await MedTechFiles.RunAsync(
            "map", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir, MedTechFiles.Messages);

        Assert.Equal(1, result.Code);
        Assert.Equal(
            ["Observation bloodpressure", "Observation bloodpressure"],
            result.Objects.Select(each => $"{each.Text("resourceType")} {each.GetProperty("code").Text("text")}"));
        Assert.Contains(
            result.ErrorLines,
            line => line.StartsWith($"{MedTechFiles.Messages}(3): error UnusableValue: ", StringComparison.Ordinal));
        Assert.Contains(
            $"{MedTechFiles.Fhir}: error MissingPatientId: The measurements of the type [heartrate] have no patient "
                + "identifier.",
            result.ErrorLines);
        Assert.Contains(
            "advice: Give the device template a patientIdExpression, or use --patient.", result.ErrorLines);
        Assert.Equal(
            ["4 messages: 3 measurements, 1 rejected, 1 without a match.", "2 Observations, 1 problem."],
            result.ErrorLines[^2..]);
    }

    [Fact]
    public async Task Patient_stands_for_the_lookup()
    {
        var result = await MedTechFiles.RunWithInputAsync(
            """{"heartRate":78,"endDate":"2026-03-01T08:00:00Z","deviceId":"band-1"}""",
            "map", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir, "--patient", "p-7");

        Assert.Equal(0, result.Code);
        var observation = Assert.Single(result.Objects);
        Assert.Equal("Patient/p-7", observation.GetProperty("subject").Text("reference"));
    }

    [Fact]
    public async Task Later_batches_are_merged_into_what_is_there()
    {
        var lines = Enumerable.Range(0, 700).Select(i =>
            $$"""{"heartRate":{{i}},"endDate":"2026-03-01T08:{{i / 12:00}}:{{i % 12 * 5:00}}Z","deviceId":"band-1"}""");

        var result = await MedTechFiles.RunWithInputAsync(
            string.Join('\n', lines),
            "map", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir, "--patient", "p-7");

        Assert.Equal((0, "1 Observation, 0 problems."), (result.Code, result.ErrorLines[^1]));
        var observation = Assert.Single(result.Objects);
        Assert.Equal("amended", observation.Text("status"));
        Assert.Equal(
            Enumerable.Range(0, 700).Select(i => $"{i}"),
            observation.GetProperty("valueSampledData").Text("data")!.Split(' ').Take(700));
    }

    [Fact]
    public async Task Problem_of_many_groups_is_told_once()
    {
        const string Line = """{"heartRate":78,"endDate":"2026-03-01T08:00:00Z","deviceId":"band-1"}""";

        var result = await MedTechFiles.RunWithInputAsync(
            string.Join('\n', Enumerable.Repeat(Line, 601)),
            "map", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir);

        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.EndsWith("(3 times)", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(4, result.ErrorLines.Length);
    }

    [Theory]
    [InlineData("map")]
    [InlineData("explain")]
    public async Task A_mapping_with_errors_is_not_run(string verb)
    {
        var result = await MedTechFiles.RunWithInputAsync(
            "{}", verb, "--device", MedTechFiles.Fhir, "--fhir", MedTechFiles.Fhir);

        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains("error WrongTemplateType", result.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("map")]
    [InlineData("compare")]
    public async Task Nothing_of_a_message_gets_to_the_error_stream(string verb)
    {
        var result = await MedTechFiles.RunWithInputAsync(
            """
            {"heartRate":{"PHI-7f3a":1},"endDate":"PHI-7f3a","deviceId":"PHI-7f3a"}
            {"heartRate":"PHI-7f3a","endDate":"2026-03-01T08:00:00Z","deviceId":"PHI-7f3a"}
            PHI-7f3a
            """,
            [
                verb, "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir,
                .. verb == "compare" ? new[] { "--other-device", MedTechFiles.Device } : [],
            ]);

        Assert.NotEmpty(result.ErrorLines);
        Assert.DoesNotContain("PHI", result.Error, StringComparison.Ordinal);
    }
}
