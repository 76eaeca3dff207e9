using HealthData.Fhir;
using HealthData.Fhir.Firely;
using HealthData.Testing;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>Runs the code of the documents about the FHIR client.</summary>
public sealed class FhirSnippetTests
{
    [Fact]
    public async Task Changing_and_searching_resources()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: CancellationToken.None);

        await FhirSnippets.ChangeAsync(workspace.CreateFhirClient());

        Assert.Contains("\"active\":false", Assert.Single(workspace.Fhir.Resources), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changing_and_searching_objects_of_Firely()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: CancellationToken.None);

        await FirelySnippets.ChangeAsync(new FirelyFhirClient(
            workspace.FhirEndpoint, workspace.Credential, new FhirClientOptions { Transport = workspace.Transport }));

        Assert.Equal(2, workspace.Fhir.Resources.Count);
        Assert.Contains(
            workspace.Fhir.Resources, json => json.Contains("\"active\":false", StringComparison.Ordinal));
    }

    [Fact]
    public void Creating_a_client_for_objects_of_Firely() => Assert.Equal(
        "https://myworkspace-myservice.fhir.azurehealthcareapis.com/", FirelySnippets.Create().Endpoint.ToString());

    [Fact]
    public void Creating_a_client() => Assert.Equal(
        "https://myworkspace-myservice.fhir.azurehealthcareapis.com/", FhirSnippets.Create().Endpoint.ToString());
}
