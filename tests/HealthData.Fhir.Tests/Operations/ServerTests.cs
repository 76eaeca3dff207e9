namespace HealthData.Fhir.Tests.Operations;

public sealed class ServerTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_server_tells_its_versions_and_where_to_sign_in(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);

        var versions = await lab.Calls.GetVersionsAsync();
        var smart = await lab.Calls.GetSmartConfigurationAsync();

        Assert.Equal("4.0", Assert.Single(versions.Versions));
        Assert.Equal("4.0", versions.Default);
        Assert.Equal("/common/oauth2/v2.0/authorize", smart.AuthorizationEndpoint?.AbsolutePath);
        Assert.Equal("/common/oauth2/v2.0/token", smart.TokenEndpoint?.AbsolutePath);
        Assert.Equal(["client-public"], smart.Capabilities);
        Assert.Empty(smart.Scopes);
        Assert.Contains("client-public", smart.Document.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(
            "/.well-known/smart-configuration", lab.LastRequest.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_server_tells_needs_no_token()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: FhirLab.Token);
        var client = new FhirClient(
            workspace.FhirEndpoint, new FhirClientOptions { Transport = workspace.Transport });

        await client.GetCapabilitiesAsync(FhirLab.Token);
        await client.GetVersionsAsync(FhirLab.Token);
        await client.GetSmartConfigurationAsync(FhirLab.Token);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => client.ReadAsync<Patient>("p1", null, FhirLab.Token));

        Assert.Equal(401, failure.Status);
    }

    [Fact]
    public async Task Versions_may_be_parameters()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(200, """
            {"resourceType":"Parameters","parameter":[{"name":"version","valueString":"4.0"},
              {"name":"version","valueCode":"5.0"},{"name":"default","valueString":"4.0"},null]}
            """));

        var versions = await lab.Calls.GetVersionsAsync();

        Assert.Equal(["4.0", "5.0"], versions.Versions);
        Assert.Equal("4.0", versions.Default);
    }

    [Theory]
    [InlineData("{}", true)]
    [InlineData("""{"authorization_endpoint":7,"capabilities":"x","versions":[7]}""", true)]
    [InlineData("[]", false)]
    [InlineData("<html></html>", false)]
    [InlineData("", false)]
    public async Task A_document_may_lack_everything_but_must_be_one(string body, bool isDocument)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(200, body, times: 2));

        if (isDocument)
        {
            Assert.Empty((await lab.Calls.GetVersionsAsync()).Versions);
            Assert.Null((await lab.Calls.GetSmartConfigurationAsync()).AuthorizationEndpoint);
        }
        else
        {
            await Assert.ThrowsAsync<HealthDataRequestFailedException>(lab.Calls.GetVersionsAsync);
            await Assert.ThrowsAsync<HealthDataRequestFailedException>(lab.Calls.GetSmartConfigurationAsync);
        }
    }
}
