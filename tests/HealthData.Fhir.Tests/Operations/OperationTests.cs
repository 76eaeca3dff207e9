namespace HealthData.Fhir.Tests.Operations;

public sealed class OperationTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Everything_about_a_patient_comes_in_pages(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(2);
        for (var number = 1; number <= 12; number++)
        {
            lab.Workspace.Fhir.Add(
                $$$"""{"resourceType":"Observation","id":"x{{{number}}}","subject":{"reference":"Patient/p1"}}""");
        }

        var all = await lab.Calls.EverythingAsync("p1");
        var patientAlone = await lab.Calls.EverythingAsync("p1", "_type=Patient");
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.EverythingAsync("absent"));

        Assert.Equal("p1", Assert.Single(all.OfType<Patient>()).Id);
        Assert.Equal(
            Enumerable.Range(1, 12).Select(number => $"x{number}"),
            all.OfType<Observation>().Select(observation => observation.Id));
        Assert.Single(patientAlone);
        Assert.Equal(404, failure.Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_server_tells_what_it_can_do(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);

        var capabilities = await lab.Calls.GetCapabilitiesAsync();

        Assert.Equal("4.0.1", capabilities.FhirVersion);
        Assert.True(capabilities.Supports("Patient", "read"));
        Assert.False(capabilities.Supports("Patient", "fly"));
        Assert.False(capabilities.Supports("Spaceship", "read"));
        Assert.True(capabilities.Supports<Patient>(TypeRestfulInteraction.Patch));
        Assert.False(capabilities.Supports<Patient>("fly"));
        Assert.True(capabilities.Supports(SystemRestfulInteraction.Transaction));
        Assert.False(capabilities.Supports((SystemRestfulInteraction)"read"));
        Assert.True(capabilities.SupportsOperation("$export"));
        Assert.True(capabilities.SupportsOperation("everything", "Patient"));
        Assert.False(capabilities.SupportsOperation("$everything"));
        Assert.False(capabilities.SupportsOperation("$everything", "Observation"));
        Assert.True(capabilities.SupportsSearchBy<Patient>("birthdate"));
        Assert.False(capabilities.SupportsSearchBy<Patient>("started"));
        Assert.IsType<CapabilityStatement>(FhirJson.ParseResource(capabilities.Statement.ToString()));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"rest":7}""")]
    [InlineData("""{"rest":[7,{"operation":[7,{"name":7}],"resource":[{"searchParam":{}},{"type":"Patient"}]}]}""")]
    public async Task A_statement_may_lack_everything(string statement)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(200, statement.Insert(
            1, "\"resourceType\":\"CapabilityStatement\"" + (statement.Length > 2 ? "," : string.Empty))));

        var capabilities = await lab.Calls.GetCapabilitiesAsync();

        Assert.Null(capabilities.FhirVersion);
        Assert.False(capabilities.Supports<Patient>(TypeRestfulInteraction.Read));
        Assert.False(capabilities.SupportsOperation("export"));
        Assert.False(capabilities.SupportsSearchBy<Patient>("name"));
    }

    [Fact]
    public async Task A_search_parameter_of_the_system_is_one_of_each_type()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(200, """
            {"resourceType":"CapabilityStatement","rest":[{"searchParam":[{"name":"_id"}]}]}
            """));

        Assert.True((await lab.Calls.GetCapabilitiesAsync()).SupportsSearchBy<Patient>("_id"));
    }

    [Theory]
    [InlineData(true, ConvertDataType.Hl7v2)]
    [InlineData(false, ConvertDataType.Hl7v2)]
    [InlineData(true, ConvertDataType.Ccda)]
    [InlineData(true, ConvertDataType.Json)]
    [InlineData(true, ConvertDataType.Fhir)]
    public async Task Data_is_converted(bool isAsync, ConvertDataType type)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);

        var json = await lab.Calls.ConvertDataAsync(type, "MSH|^~\\&|\r", "ADT_A01");

        Assert.IsType<Bundle>(FhirJson.ParseResource(json.ToString()));
        Assert.EndsWith("/$convert-data", lab.LastRequest.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Data_is_converted_to_a_resource(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);

        var bundle = await lab.Calls.ConvertDataAsync<Bundle>(ConvertDataType.Hl7v2, "MSH|^~\\&|\r", "ADT_A01");
        var any = await lab.Calls.ConvertDataAsync<Resource>(ConvertDataType.Hl7v2, "MSH|^~\\&|\r", "ADT_A01");
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.ConvertDataAsync<Patient>(ConvertDataType.Hl7v2, "MSH|^~\\&|\r", "ADT_A01"));

        Assert.Equal(BundleType.Batch, bundle.Type);
        Assert.IsType<Bundle>(any);
        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task References_to_the_documents_of_a_patient_come_in_pages(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(2);
        for (var number = 1; number <= 12; number++)
        {
            lab.Workspace.Fhir.Add($$$"""
                {"resourceType":"DocumentReference","id":"d{{{number}}}","date":"2026-01-{{{number:00}}}",
                "subject":{"reference":"Patient/p1"}}
                """);
        }

        var all = await lab.Calls.GetDocumentReferencesAsync("p1");
        var pages = lab.Workspace.Requests.Total;
        var some = await lab.Calls.GetDocumentReferencesAsync("p1", "start=2026-01-03&end=2026-01-04");
        var address = lab.LastRequest.Path;

        Assert.Equal(12, all.Count);
        Assert.Equal(2, pages);
        Assert.Equal(["d3", "d4"], some.Select(reference => reference.Id));
        Assert.EndsWith(
            "/DocumentReference/$docref?patient=p1&start=2026-01-03&end=2026-01-04", address, StringComparison.Ordinal);
        Assert.Empty(await lab.Calls.GetDocumentReferencesAsync("p2"));
        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.GetDocumentReferencesAsync("Patient/p1"));
    }

    [Fact]
    public async Task A_conversion_needs_data_of_a_known_type_and_a_template()
    {
        await using var lab = await FhirLab.StartAsync();

        await Assert.ThrowsAsync<ArgumentNullException>(
            () => lab.Calls.ConvertDataAsync(ConvertDataType.Json, null!, "t"));
        await Assert.ThrowsAsync<ArgumentException>(
            () => lab.Calls.ConvertDataAsync(ConvertDataType.Json, "{}", string.Empty));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => lab.Calls.ConvertDataAsync((ConvertDataType)7, "{}", "t"));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }
}
