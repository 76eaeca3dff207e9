namespace HealthData.Tool.Tests.Workspace;

/// <summary>The services of a workspace, and mappings out of a MedTech service and back.</summary>
public sealed class WorkspaceTests
{
    private const string Device =
        """
        {"templateType":"CollectionContent","template":[{"templateType":"JsonPathContent","template":{
        "typeName":"heartrate","typeMatchExpression":"$..[?(@heartRate)]","deviceIdExpression":"$.deviceId",
        "timestampExpression":"$.endDate","values":[
        {"required":"true","valueExpression":"$.heartRate","valueName":"hr"}]}}]}
        """;

    private const string Fhir =
        """
        {"templateType":"CollectionFhir","template":[{"templateType":"CodeValueFhir","template":{"typeName":"heartrate",
        "periodInterval":0,"codes":[{"code":"8867-4","system":"http://loinc.org","display":"Heart rate"}],
        "value":{"valueType":"Quantity","valueName":"hr","unit":"count/min"}}}]}
        """;

    [Fact]
    public async Task Services_are_listed_with_their_addresses()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Management.AddMedTechService("vitals", Device);

        var table = await cli.ManageAsync("workspace", "services");
        var lines = await cli.ManageAsync("workspace", "services", "--json");

        Assert.Equal((0, "", 4), (table.Code, table.Error, table.OutLines.Length));
        Assert.Equal(["dicom", "fhir", "medtech"], lines.Objects.Select(line => line.Text("service")));
        Assert.Equal(cli.Workspace.DicomEndpoint.ToString(), lines.Objects[0].Text("address"));
    }

    [Fact]
    public async Task Mappings_are_pulled_changed_and_pushed()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Management.AddMedTechService("vitals", Device, Fhir);
        var (device, fhir) = (cli.PathOf("device.json"), cli.PathOf("fhir.json"));
        string[] files = ["--device", device, "--fhir", fhir];

        var pulled = await cli.ManageAsync(["medtech", "pull", "vitals", .. files]);
        var again = await cli.ManageAsync(["medtech", "pull", "vitals", .. files]);
        var kept = await cli.ManageAsync(["medtech", "pull", "vitals", .. files, "--existing", "keep"]);
        var checkedHere = await InProcess.RunAsync(["medtech", "validate", .. files]);
        File.WriteAllText(device, File.ReadAllText(device).Replace("heartRate", "pulse", StringComparison.Ordinal));
        var pushed = await cli.ManageAsync(["medtech", "push", "vitals", .. files]);

        Assert.Equal((0, "", 2), (pulled.Code, pulled.Error, pulled.OutLines.Length));
        Assert.Equal((1, 0), (again.Code, kept.Code));
        Assert.Equal(0, checkedHere.Code);
        Assert.Equal((0, ""), (pushed.Code, pushed.Error));
        Assert.Contains(
            "$.pulse",
            cli.Workspace.Management.GetResource(
                $"{cli.Workspace.Management.ResourceId}/iotconnectors/vitals")!.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mapping_with_an_error_is_not_pushed()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Management.AddMedTechService("vitals", Device, Fhir);
        var device = cli.Write("device.json", """{"templateType":"CollectionContent","template":[{}]}"""u8);

        var refused = await cli.ManageAsync("medtech", "push", "vitals", "--device", device);

        Assert.Equal(1, refused.Code);
        Assert.EndsWith("Nothing was written.", refused.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain(cli.Workspace.Requests, request => request.Method == "PUT");
        Assert.Equal(2, (await cli.ManageAsync("medtech", "push", "vitals")).Code);
        Assert.Equal(2, (await cli.ManageAsync("medtech", "pull", "vitals")).Code);
        Assert.Equal(1, (await cli.ManageAsync("medtech", "pull", "other", "--device", cli.PathOf("x"))).Code);
    }

    [Fact]
    public async Task Service_without_a_destination_is_told()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Management.AddMedTechService("vitals", Device);

        var refused = await cli.ManageAsync("medtech", "pull", "vitals", "--fhir", cli.PathOf("fhir.json"));

        Assert.Equal(2, refused.Code);
        Assert.Contains("has no FHIR destination", refused.Error, StringComparison.Ordinal);
    }
}
