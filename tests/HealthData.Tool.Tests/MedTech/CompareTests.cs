namespace HealthData.Tool.Tests.MedTech;

public sealed class CompareTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_mapping_in_another_layout_makes_no_difference()
    {
        var other = await ChangeAsync(MedTechFiles.Device, "\n", " ");

        var result = await CompareAsync("--other-device", other);

        Assert.Equal(
            (0, "", "4 messages: 0 differences."), (result.Code, result.Out, result.ErrorLines[^1]));
    }

    [Fact]
    public async Task Measurement_and_Observation_that_vanish_are_told()
    {
        var other = await ChangeAsync(MedTechFiles.Device, "@heartRate", "@heartrate");

        var result = await CompareAsync("--other-device", other);

        Assert.Equal((4, "4 messages: 3 differences."), (result.Code, result.ErrorLines[^1]));
        Assert.Equal($"{MedTechFiles.Messages}(1): measurement vanished: heartrate", result.OutLines[0]);
        Assert.Equal(
            $"{MedTechFiles.Messages}(3): problem vanished: UnusableValue of heartrate by $.endDate",
            result.OutLines[1]);
        Assert.StartsWith("Observation vanished: heartrate ", result.OutLines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_appears_is_what_vanishes_the_other_way_round()
    {
        var other = await ChangeAsync(MedTechFiles.Device, "@heartRate", "@heartrate");

        var result = await MedTechFiles.RunAsync(
            "compare", "--device", other, "--other-device", MedTechFiles.Device, "--json", MedTechFiles.Messages);

        Assert.Equal(4, result.Code);
        Assert.Equal(
            [("measurement", "appeared", 1), ("problem", "appeared", 3)],
            result.Objects.Select(
                each => (each.Text("what"), each.Text("change"), each.GetProperty("line").GetInt32())));
    }

    [Fact]
    public async Task Values_that_change_are_told_with_both_values()
    {
        var other = await ChangeAsync(
            MedTechFiles.Device, "$.matchedToken.systolic\", \"required", "$.matchedToken.diastolic\", \"required");

        var result = await CompareAsync("--other-device", other);

        Assert.Equal(4, result.Code);
        Assert.Equal(
            $"{MedTechFiles.Messages}(2): measurement changed: bloodpressure, systolic \"121\" -> \"79\"",
            result.OutLines[0]);
        Assert.Contains(
            result.OutLines,
            line => line.StartsWith("Observation changed: bloodpressure ", StringComparison.Ordinal)
                && line.EndsWith(
                    ", component[0].valueQuantity.value \"121\" -> \"79\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Masked_differences_have_names_alone()
    {
        var other = await ChangeAsync(
            MedTechFiles.Device, "$.matchedToken.systolic\", \"required", "$.matchedToken.diastolic\", \"required");

        foreach (var form in new string[][] { [], ["--json"] })
        {
            var result = await CompareAsync(["--other-device", other, "--mask", .. form]);

            Assert.Contains("systolic", result.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("121", result.Out, StringComparison.Ordinal);
            Assert.DoesNotMatch("[0-9a-f]{64}", result.Out);
        }
    }

    [Fact]
    public async Task Observations_of_another_FHIR_mapping_are_compared()
    {
        var other = await ChangeAsync(MedTechFiles.Fhir, "\"count/min\"", "\"bpm\"");

        var result = await CompareAsync("--other-fhir", other);

        Assert.Equal(4, result.Code);
        Assert.EndsWith(
            ", valueSampledData.origin.unit \"count/min\" -> \"bpm\"",
            Assert.Single(result.OutLines),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_of_Observations_are_compared()
    {
        var other = await ChangeAsync(MedTechFiles.Fhir, "\"typeName\": \"heartrate\"", "\"typeName\": \"pulse\"");

        var result = await CompareAsync("--other-fhir", other, "--json");

        Assert.Equal(
            [("observation", "vanished"), ("problem", "appeared")],
            result.Objects.Select(each => (each.Text("what"), each.Text("change"))));
        Assert.Equal("TemplateNotFound of heartrate", result.Objects[1].Text("problem"));
    }

    [Fact]
    public async Task Messages_come_from_the_standard_input_too()
    {
        var other = await ChangeAsync(MedTechFiles.Device, "@heartRate", "@heartrate");

        var result = await MedTechFiles.RunWithInputAsync(
            await File.ReadAllTextAsync(MedTechFiles.Messages, TestContext.Current.CancellationToken),
            "compare", "--device", MedTechFiles.Device, "--other-device", other);

        Assert.Equal((4, "4 messages: 2 differences."), (result.Code, result.ErrorLines[^1]));
    }

    [Fact]
    public async Task Something_to_compare_with_is_needed()
    {
        Assert.Equal(2, (await MedTechFiles.RunAsync("compare", "--device", MedTechFiles.Device)).Code);
        Assert.Equal(
            2,
            (await MedTechFiles.RunAsync(
                "compare", "--device", MedTechFiles.Device, "--other-fhir", MedTechFiles.Fhir)).Code);
    }

    [Fact]
    public async Task Mapping_with_errors_is_a_failure()
    {
        var result = await CompareAsync("--other-device", MedTechFiles.Fhir);

        Assert.Equal((1, ""), (result.Code, result.Out));
    }

    private static Task<CliResult> CompareAsync(params string[] args) => MedTechFiles.RunAsync(
        [
            "compare", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir, "--patient", "p", .. args,
            MedTechFiles.Messages,
        ]);

    private async Task<string> ChangeAsync(string path, string text, string other)
    {
        var mapping = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.Contains(text, mapping, StringComparison.Ordinal);
        var changed = Path.Combine(_folder, "changed.json");
        await File.WriteAllTextAsync(
            changed, mapping.Replace(text, other, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        return changed;
    }
}
