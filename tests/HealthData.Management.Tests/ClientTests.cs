using Microsoft.Extensions.Azure;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Management.Tests;

/// <summary>What a client is created with, and the services that it lists.</summary>
[Collection(nameof(Sinks))]
public sealed class ClientTests
{
    private static CancellationToken Token => ScriptedServer.Token;

    [Theory]
    [InlineData("")]
    [InlineData("ws")]
    [InlineData("/subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/sites/ws")]
    [InlineData("/subscriptions/s/resourceGroups/rg/providers/Microsoft.HealthcareApis/workspaces/..")]
    [InlineData("/subscriptions/s/resourceGroups/rg/providers/Microsoft.HealthcareApis/workspaces/ws/dicomservices/d")]
    [InlineData("/subscriptions/s/resourceGroups/r%2Fg/providers/Microsoft.HealthcareApis/workspaces/ws")]
    [InlineData("/subscriptions/s/resourceGroups/r\r\ng/providers/Microsoft.HealthcareApis/workspaces/ws")]
    [InlineData("/subscriptions/s/resourceGroups/rg/providers/Microsoft.HealthcareApis/workspaces/ws?x=1")]
    public void Id_that_is_not_that_of_a_workspace_is_refused(string id) => Assert.Throws<ArgumentException>(
        "workspaceResourceId", () => new WorkspaceClient(id, new TestCredential()));

    [Theory]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a?b")]
    [InlineData("")]
    public async Task Name_that_would_change_the_path_is_refused(string name)
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, "{}"));
        var client = server.CreateClient();

        await Assert.ThrowsAsync<ArgumentException>(nameof(name), () => client.GetMedTechServiceAsync(name, Token));
        Assert.Throws<ArgumentException>("medTechService", () => client.GetMedTechDestinations(name, Token));
        Assert.Throws<ArgumentException>(nameof(name), () => client.GetMedTechDestination("a", name, Token));
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task Services_have_the_addresses_and_audiences_for_clients()
    {
        await using var server = new ScriptedServer(request => new Answer(
            200,
            request.Line.Contains("dicom", StringComparison.Ordinal)
                ? """
                  {"value":[{"id":"/a/d","name":"ws/d","location":"x","properties":{"provisioningState":"Succeeded",
                  "eventState":"Enabled","serviceUrl":"https://ws-d.dicom.azurehealthcareapis.com",
                  "authenticationConfiguration":{"audiences":["https://dicom.healthcareapis.azure.com"]}}}]}
                  """
                : """
                  {"value":[{"id":"/a/f","name":"ws/f","kind":"fhir-R4","properties":{
                  "authenticationConfiguration":{"audience":"https://other"}}},{"id":"/a/b_d","name":"ws/b_d"}]}
                  """));
        var client = server.CreateClient();

        var dicom = await client.GetDicomServicesAsync(Token).SingleAsync(Token);
        var fhir = await client.GetFhirServicesAsync(Token).ToListAsync(Token);

        Assert.Equal(new Uri("https://ws-d.dicom.azurehealthcareapis.com"), dicom.Endpoint);
        Assert.Equal(
            ("d", "x", "Succeeded", "Enabled"),
            (dicom.Name, dicom.Location, dicom.ProvisioningState, dicom.EventState));
        Assert.Equal(new HealthDataAudience("https://dicom.healthcareapis.azure.com"), dicom.Audience);
        Assert.Equal(new Uri("https://ws-f.fhir.azurehealthcareapis.com"), fhir[0].Endpoint);
        Assert.Equal((new HealthDataAudience("https://other"), "fhir-R4"), (fhir[0].Audience, fhir[0].Kind));
        Assert.Equal((null, null), (fhir[1].Endpoint, fhir[1].Audience));
        Assert.Equal("d", Assert.Single(client.GetDicomServices(Token)).Name);
        Assert.Equal(2, client.GetFhirServices(Token).Count());
        Assert.Equal("WorkspaceService d", dicom.ToString());
    }

    [Theory]
    [InlineData(null, "https://management.azure.com/", "https://management.azure.com/.default")]
    [InlineData("us", "https://management.usgovcloudapi.net/", "https://management.usgovcloudapi.net/.default")]
    public void Cloud_gives_the_endpoint_and_the_scope(string? cloud, string endpoint, string scope)
    {
        var options = new WorkspaceClientOptions
        {
            Audience = cloud is null ? null : HealthDataAudience.AzureUSGovernment,
        };
        var client = new WorkspaceClient(ScriptedServer.Workspace, new TestCredential(), options);

        Assert.Equal(new Uri(endpoint), client.Endpoint);
        Assert.Equal(scope, ManagementService.Profile.GetScope(client.Endpoint, options.Audience));
        Assert.Equal(ScriptedServer.Workspace, client.ResourceId);
    }

    [Fact]
    public async Task Version_of_the_API_is_sent()
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, """{"value":[]}"""));
        var options = new WorkspaceClientOptions(WorkspaceClientOptions.ServiceVersion.V20231101)
        {
            Endpoint = server.Origin,
        };

        Assert.Empty(new WorkspaceClient(ScriptedServer.Workspace, options).GetFhirServices(Token));

        Assert.Equal(
            $"GET {ScriptedServer.Workspace}/fhirservices?api-version=2023-11-01", server.Requests[0].Line);
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkspaceClientOptions(0));
        Assert.Throws<ArgumentException>(
            () => new WorkspaceClient(ScriptedServer.Workspace, new WorkspaceClientOptions()));
    }

    [Fact]
    public async Task Call_is_changed_and_a_request_of_ones_own_is_made()
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, """{"value":[]}"""));
        var client = server.CreateClient().With(request => request.Headers.Add("X-Mine", "7"));

        Assert.Empty(client.GetDicomServices(Token));
        using var message = client.CreateMessage(RequestMethod.Get, "/subscriptions?api-version=2022-12-01");
        await client.Pipeline.SendAsync(message, Token);

        Assert.All(server.Requests, request => Assert.Equal("7", request.Header("X-Mine")));
        Assert.Equal("GET /subscriptions?api-version=2022-12-01", server.Requests[1].Line);
    }

    [Fact]
    public async Task Client_is_registered_in_both_ways()
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, """{"value":[]}"""));
        var services = new ServiceCollection();
        services.AddWorkspaceClient(ScriptedServer.Workspace, configure: options => options.Endpoint = server.Origin);
        services.AddAzureClients(clients => clients.AddWorkspaceClient(ScriptedServer.Workspace)
            .WithName("other").ConfigureOptions(options => options.Endpoint = server.Origin));
        await using var provider = services.BuildServiceProvider();

        Assert.Empty(provider.GetRequiredService<WorkspaceClient>().GetDicomServices(Token));
        Assert.Empty(provider.GetRequiredService<IAzureClientFactory<WorkspaceClient>>().CreateClient("other")
            .GetDicomServices(Token));

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Registered_credential_is_used_over_https()
    {
        var credential = new TestCredential(_ => throw new InvalidOperationException("asked"));
        var services = new ServiceCollection();
        services.AddSingleton<TokenCredential>(credential);
        services.AddWorkspaceClient(ScriptedServer.Workspace, configure: options => options.Retry.MaxRetries = 0);
        await using var provider = services.BuildServiceProvider();

        var failure = Assert.Throws<HealthDataRequestFailedException>(
            () => provider.GetRequiredService<WorkspaceClient>().GetDicomServices(Token).ToList());

        Assert.Equal(HealthDataErrorCode.MissingToken, failure.ErrorCode);
        Assert.Equal("https://management.azure.com/.default", Assert.Single(credential.Contexts[0].Scopes));
    }

    [Fact]
    public async Task Spans_and_logs_hold_no_name_and_no_word_of_the_service()
    {
        using var sinks = new Sinks();
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(
                404, """{"error":{"code":"ResourceNotFound","message":"CANARY"}}""", "x-ms-error-code: CANARY"));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => server.CreateClient().GetMedTechServiceAsync("canary-name", Token));

        Assert.Equal("ResourceNotFound", failure.ErrorCode);
        Assert.DoesNotContain("canary", sinks.Text + failure, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(sinks.Spans, span => span.DisplayName == "WorkspaceClient.GetMedTechService");
    }
}
