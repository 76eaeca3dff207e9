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
    public async Task Both_halves_of_the_table_do_the_same()
    {
        await using var workspace = await FakeWorkspace.StartAsync(
            new FakeWorkspaceOptions { UseHttps = false }, CancellationToken.None);
        workspace.Fhir.Add(Patient("1"));
        workspace.Fhir.Add(Patient("2"));
        var client = new FirelyFhirClient(workspace.FhirEndpoint);
        using var firely = new Hl7.Fhir.Rest.FhirClient(
            workspace.FhirEndpoint,
            new Hl7.Fhir.Rest.FhirClientSettings
            {
                PreferredFormat = Hl7.Fhir.Rest.ResourceFormat.Json,
                VerifyFhirVersion = false,
            });
        List<object?> ours = [], theirs = [];

        await FirelyClientSnippets.OursAsync(client, "1", ours.Add);
        await FirelyClientSnippets.FirelyAsync(firely, "2", theirs.Add);
        await FirelyClientSnippets.ExportAsync(client);

        Assert.DoesNotContain(null, ours);
        Assert.DoesNotContain(null, theirs);
        Assert.IsType<Hl7.Fhir.Model.OperationOutcome>(ours[^1]);
        Assert.IsType<Hl7.Fhir.Model.OperationOutcome>(theirs[^1]);
        Assert.Null(workspace.Fhir.Find("Patient", "1") ?? workspace.Fhir.Find("Patient", "2"));
    }

    [Fact]
    public void Creating_a_client_for_objects_of_Firely() => Assert.Equal(
        "https://myworkspace-myservice.fhir.azurehealthcareapis.com/", FirelySnippets.Create().Endpoint.ToString());

    [Fact]
    public void Creating_a_client() => Assert.Equal(
        "https://myworkspace-myservice.fhir.azurehealthcareapis.com/", FhirSnippets.Create().Endpoint.ToString());

    private static string Patient(string id) =>
        $$"""
        {"resourceType":"Patient","id":"{{id}}","active":true,"identifier":[{"system":"urn:x","value":"{{id}}"}]}
        """;
}
