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
    public void Creating_a_client() => Assert.Equal(
        "https://myworkspace-myservice.fhir.azurehealthcareapis.com/", FhirSnippets.Create().Endpoint.ToString());
}
