namespace HealthData.Tool.Tests.MedTech;

public sealed class ValidateTests
{
    [Fact]
    public async Task Mappings_that_fit_have_no_issues()
    {
        var result = await MedTechFiles.RunAsync(
            "validate", "--format", "json", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir);
        Assert.Equal((0, "", "The mappings have no errors."), (result.Code, result.Out, result.Error.TrimEnd()));
    }

    [Fact]
    public async Task Issues_about_messages_have_their_line()
    {
        var result = await MedTechFiles.RunAsync(
            "validate", "--format", "json", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir,
            MedTechFiles.Messages);

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
            "validate", "--format", "json", "--device", MedTechFiles.Fhir, "--fhir", MedTechFiles.Device,
            MedTechFiles.Messages);

        Assert.Equal(1, result.Code);
        Assert.Equal(
            [
                (MedTechFiles.Fhir, "Expected TemplateType value CollectionContentTemplate, actual CollectionFhir."),
                (MedTechFiles.Device, "Expected TemplateType value CollectionFhirTemplate, actual CollectionContent."),
            ],
            result.Objects.Select(line => (line.Text("source"), line.Text("text"))));
        Assert.Equal("The mappings have errors. Messages weren't checked.", Assert.Single(result.ErrorLines));
    }

    [Fact]
    public async Task Messages_come_from_the_standard_input_where_it_is_named()
    {
        var result = await MedTechFiles.RunWithInputAsync(
            "{\"heartRate\":1}", "validate", "--format", "json", "--device", MedTechFiles.Device, "-");
        Assert.Equal("-", Assert.Single(result.Objects).Text("source"));
    }

    [Fact]
    public async Task Issues_are_written_as_compilers_write_them_with_what_to_do()
    {
        var result = await MedTechFiles.RunAsync("validate", "--device", MedTechFiles.Fhir);

        Assert.Equal(
            $"{MedTechFiles.Fhir}(2,17): error WrongTemplateType: Expected TemplateType value "
                + "CollectionContentTemplate, actual CollectionFhir.",
            result.OutLines[0]);
        Assert.Equal("advice: This is a FHIR mapping. Pass the device mapping here.", result.OutLines[1]);
    }

    [Fact]
    public async Task Issues_are_written_as_SARIF()
    {
        var result = await MedTechFiles.RunAsync(
            "validate", "--format", "sarif", "--device", MedTechFiles.Device, MedTechFiles.Messages);

        using var sarif = System.Text.Json.JsonDocument.Parse(result.Out);
        var run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var error = run.GetProperty("results")[0];
        Assert.Equal(("UnusableValue", "error"), (error.Text("ruleId"), error.Text("level")));
        var place = error.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(3, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(
            run.GetProperty("results").EnumerateArray().Select(result => result.Text("ruleId")).Distinct(),
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(
                rule => rule.Text("id")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_is_named_as_it_was_typed_and_in_SARIF_by_a_URI(bool isRelative)
    {
        var folder = Directory.CreateTempSubdirectory();
        var path = Path.Combine(folder.FullName, "a b#1%41é.json");
        File.Copy(MedTechFiles.Fhir, path);
        var typed = isRelative ? Path.GetRelativePath(Environment.CurrentDirectory, path) : path;

        var text = await MedTechFiles.RunAsync("validate", "--device", typed);
        var document = await MedTechFiles.RunAsync("validate", "--format", "sarif", "--device", typed);
        folder.Delete(recursive: true);

        Assert.StartsWith($"{typed}(2,17): error ", text.OutLines[0], StringComparison.Ordinal);
        using var sarif = System.Text.Json.JsonDocument.Parse(document.Out);
        var uri = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").Text("uri");
        Assert.EndsWith("/a%20b%231%2541%C3%A9.json", uri, StringComparison.Ordinal);
        var resolved = new Uri(new Uri($"file://{Environment.CurrentDirectory}/"), uri);
        Assert.Equal(path, resolved.LocalPath);
    }

    [Fact]
    public async Task A_byte_order_mark_is_told_since_the_service_refuses_it()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(
            path, await File.ReadAllTextAsync(MedTechFiles.Device), new System.Text.UTF8Encoding(true));
        var result = await MedTechFiles.RunAsync("validate", "--device", path);
        File.Delete(path);

        Assert.Equal(0, result.Code);
        Assert.Contains("(1,1): warning ByteOrderMark: ", result.OutLines[0], StringComparison.Ordinal);
    }
}
