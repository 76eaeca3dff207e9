namespace HealthData.Tool.Tests.MedTech;

public sealed class ValidateTests
{
    [Fact]
    public async Task Mappings_that_fit_have_no_issues()
    {
        var result = await MedTechFiles.RunAsync(
            "validate", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir);
        Assert.Equal((0, "", "The mappings have no errors."), (result.Code, result.Out, result.Error.TrimEnd()));
    }

    [Fact]
    public async Task Issues_about_messages_have_their_line()
    {
        var result = await MedTechFiles.RunAsync(
            "validate", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir, MedTechFiles.Messages);

        Assert.Equal(1, result.Code);
        Assert.Equal(
            [(3, "error", "normalization"), (4, "warning", "normalization")],
            result.Objects.Select(
                line => (line.GetProperty("message").GetInt32(), line.Text("severity"), line.Text("stage"))));
        Assert.Equal(
            (10, 30),
            (result.Objects[0].GetProperty("line").GetInt32(), result.Objects[0].GetProperty("column").GetInt32()));
        Assert.False(result.Objects[1].TryGetProperty("line", out _));
        Assert.Equal(
            [
                $"{MedTechFiles.Messages}:3: rejected.", "4 messages: 3 measurements, 1 rejected, 1 without a match."
            ], result.ErrorLines);
    }

    [Fact]
    public async Task Issues_about_mappings_name_the_file()
    {
        var result = await MedTechFiles.RunAsync(
            "validate", "--device", MedTechFiles.Fhir, "--fhir", MedTechFiles.Device, MedTechFiles.Messages);

        Assert.Equal(1, result.Code);
        Assert.Equal(
            [
                ("fhir.json", "Expected TemplateType value CollectionContentTemplate, actual CollectionFhir."),
                ("device.json", "Expected TemplateType value CollectionFhirTemplate, actual CollectionContent."),
            ],
            result.Objects.Select(line => (line.Text("source"), line.Text("text"))));
        Assert.Equal("The mappings have errors; messages were not checked.", Assert.Single(result.ErrorLines));
    }

    [Fact]
    public async Task Messages_come_from_the_standard_input_where_it_is_named()
    {
        var result = await MedTechFiles.RunWithInputAsync(
            "{\"heartRate\":1}", "validate", "--device", MedTechFiles.Device, "-");
        Assert.Equal("-", Assert.Single(result.Objects).Text("source"));
    }
}
