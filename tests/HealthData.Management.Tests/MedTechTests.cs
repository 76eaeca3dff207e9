namespace HealthData.Management.Tests;

/// <summary>Mappings out of the service, and back.</summary>
public sealed class MedTechTests
{
    private static CancellationToken Token => ScriptedServer.Token;

    [Fact]
    public async Task Update_writes_the_whole_resource_with_another_mapping_and_its_version()
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, Resources.MedTech));
        var client = server.CreateClient();
        MedTechService service = await client.GetMedTechServiceAsync("vitals", Token);
        service.DeviceMapping = BinaryData.FromString(Resources.Mapping);

        await client.UpdateMedTechServiceAsync(WaitUntil.Completed, service, Token);

        var put = server.Requests[1];
        Assert.Equal($"PUT {ScriptedServer.Workspace}/iotconnectors/vitals?api-version=2024-03-31", put.Line);
        Assert.Equal("\"5\"", put.Header("If-Match"));
        Assert.Equal(
            Plain(Resources.MedTech).Replace(
                """{"templateType":"CollectionContent","template":[]}""", Resources.Mapping, StringComparison.Ordinal),
            Plain(put.Body));
    }

    [Fact]
    public async Task Destination_is_written_back_with_another_mapping_and_its_version()
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, Resources.Destination));
        var client = server.CreateClient();
        MedTechDestination destination = await client.GetMedTechDestinationAsync("vitals", "d", Token);
        Assert.Equal("d", client.GetMedTechDestination("vitals", "d", Token).Value.Name);
        server.Requests.RemoveAt(1);
        destination.FhirMapping = BinaryData.FromString(Resources.Mapping);

        await client.UpdateMedTechDestinationAsync(WaitUntil.Completed, "vitals", destination, Token);
        client.UpdateMedTechDestination(WaitUntil.Started, "vitals", destination, Token);

        Assert.All(server.Requests.Skip(1), put =>
        {
            Assert.Equal(
                $"PUT {ScriptedServer.Workspace}/iotconnectors/vitals/fhirdestinations/d?api-version=2024-03-31",
                put.Line);
            Assert.Equal("\"7\"", put.Header("If-Match"));
            Assert.Equal(
                Plain(Resources.Destination).Replace(
                    """{"templateType":"CollectionFhir","template":[]}""", Resources.Mapping, StringComparison.Ordinal),
                Plain(put.Body));
        });
        Assert.Equal(("/x/fhirservices/f", "Lookup"), (destination.FhirServiceResourceId, destination.ResolutionType));
    }

    [Fact]
    public async Task Service_without_a_mapping_gets_one()
    {
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(200, """{"id":"/a/vitals","properties":{"x":1}}"""));
        var client = server.CreateClient();
        MedTechService service = await client.GetMedTechServiceAsync("vitals", Token);
        Assert.Null(service.DeviceMapping);
        client.UpdateMedTechService(WaitUntil.Started, service, Token);
        service.DeviceMapping = BinaryData.FromString("{}");

        client.UpdateMedTechService(WaitUntil.Started, service, Token);

        Assert.Equal("""{"id":"/a/vitals","properties":{"x":1}}""", server.Requests[1].Body);
        Assert.Equal(
            """{"id":"/a/vitals","properties":{"x":1,"deviceMapping":{"content":{}}}}""", server.Requests[2].Body);
        Assert.Null(server.Requests[2].Header("If-Match"));
    }

    [Fact]
    public async Task Service_that_changed_meanwhile_is_told_with_what_to_do()
    {
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(200, Resources.MedTech),
            _ => new Answer(412, """{"error":{"code":"PreconditionFailed","message":"The SECRET etag"}}"""));
        var client = server.CreateClient();
        MedTechService service = await client.GetMedTechServiceAsync("vitals", Token);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => client.UpdateMedTechServiceAsync(WaitUntil.Completed, service, Token));

        Assert.Equal((412, "PreconditionFailed"), (failure.Status, failure.ErrorCode));
        Assert.Contains("has changed since it was read", failure.Advice, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", failure.Message, StringComparison.Ordinal);
        Assert.Equal("The SECRET etag", Assert.Single(failure.Issues).Text);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{")]
    public void Mapping_that_is_no_object_is_refused(string mapping)
    {
        var service = ManagementModelFactory.MedTechService(BinaryData.FromString(Resources.MedTech));
        var destination = ManagementModelFactory.MedTechDestination(BinaryData.FromString(Resources.Destination));

        Assert.Throws<ArgumentException>(() => service.DeviceMapping = BinaryData.FromString(mapping));
        Assert.Throws<ArgumentException>(() => destination.FhirMapping = BinaryData.FromString(mapping));
        Assert.Throws<ArgumentNullException>(() => service.DeviceMapping = null!);
    }

    [Fact]
    public void Service_tells_what_it_reads()
    {
        var service = ManagementModelFactory.MedTechService(BinaryData.FromString(Resources.MedTech));

        Assert.Equal(
            ("vitals", "hub.servicebus.windows.net", "devices", "$Default"),
            (service.Name, service.EventHubNamespace, service.EventHubName, service.ConsumerGroup));
        Assert.Equal(("westeurope", "Succeeded"), (service.Location, service.ProvisioningState));
        Assert.Equal(new ETag("\"5\""), service.ETag);
        Assert.Equal("MedTechService vitals", service.ToString());
        Assert.EndsWith("/iotconnectors/vitals", service.ResourceId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Destinations_and_services_are_listed()
    {
        await using var server = new ScriptedServer(request =>
        {
            var isDestination = request.Line.Contains("fhirdestinations", StringComparison.Ordinal);
            return new Answer(
                200, $$"""{"value":[{{(isDestination ? Resources.Destination : Resources.MedTech)}}]}""");
        });
        var client = server.CreateClient();

        Assert.Equal("d", Assert.Single(client.GetMedTechDestinations("vitals", Token)).Name);
        Assert.Equal("d", (await client.GetMedTechDestinationsAsync("vitals", Token).SingleAsync(Token)).Name);
        Assert.Equal("vitals", Assert.Single(client.GetMedTechServices(Token)).Name);
    }

    private static string Plain(string json) => json.Replace("\n", "", StringComparison.Ordinal);
}
