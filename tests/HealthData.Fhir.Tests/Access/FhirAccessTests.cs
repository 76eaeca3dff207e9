namespace HealthData.Fhir.Tests.Access;

/// <summary>Who asked for which id, in which call.</summary>
public sealed class FhirAccessTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reads_writes_and_searches_are_reported_with_what_they_name(bool isTyped)
    {
        await using var workspace = await FakeWorkspace.StartAsync(
            new FakeWorkspaceOptions { UseHttps = false }, FhirLab.Token);
        List<AccessedEventArgs> seen = [];
        var client = workspace.CreateFhirClient(options => options.Accessed += access =>
        {
            seen.Add(access);
            return Task.CompletedTask;
        });
        workspace.Fhir.Add("""{"resourceType":"Patient","id":"p1","identifier":[{"value":"7"}]}""");

        if (isTyped)
        {
            await client.ReadAsync<Patient>("p1", cancellationToken: FhirLab.Token);
            await client.CreateAsync(new Patient(), cancellationToken: FhirLab.Token);
            await client.SearchAsync<Patient>("identifier=7", FhirLab.Token).ToListAsync(FhirLab.Token);
        }
        else
        {
            await client.Raw.ReadAsync("Patient", "p1", cancellationToken: FhirLab.Token);
            await client.Raw.CreateAsync(
                BinaryData.FromString("""{"resourceType":"Patient"}"""), cancellationToken: FhirLab.Token);
            await client.Raw.SearchAsync("Patient", "identifier=7", FhirLab.Token).ToListAsync(FhirLab.Token);
        }

        Assert.Equal(
            ["FhirClient.Read", "FhirClient.Create", "FhirClient.Search"], seen.Select(access => access.Operation));
        Assert.EndsWith("/Patient/p1", seen[0].Uri.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("/Patient/", seen[1].Location, StringComparison.Ordinal);
        Assert.Equal("identifier=7", seen[2].Form);
        Assert.EndsWith("/Patient/_search", seen[2].Uri.AbsolutePath, StringComparison.Ordinal);
    }
}
