namespace HealthData.Fhir.Tests.Interactions;

public sealed class HistoryTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_history_has_the_latest_version_first_and_the_deletion_too(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(1);
        await lab.Calls.UpdateAsync(new Patient { Id = "p1", Active = true });
        await lab.Calls.DeleteAsync<Patient>("p1");

        var versions = await lab.Calls.HistoryAsync<Patient>("p1");

        Assert.Equal(["3", "2", "1"], versions.Select(version => version.VersionId));
        Assert.Equal([true, false, false], versions.Select(version => version.IsDeleted));
        Assert.Equal([null, true, null], versions.Select(version => version.Resource?.Active));
        Assert.All(versions, version => Assert.Equal("p1", version.Id));
        Assert.All(versions, version => Assert.NotNull(version.LastModified));
        Assert.All(versions, version => Assert.Null(version.Problem));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_history_of_a_type_or_of_all_comes_in_pages(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(3);
        lab.AddObservations(1);

        var patients = await lab.Calls.HistoryAsync<Patient>(query: "_count=2");
        var pagesOfPatients = lab.Workspace.Requests.Total;
        var all = await lab.Calls.HistoryAsync<Resource>(query: "_count=2");

        Assert.Equal(["p3", "p2", "p1"], patients.Select(version => version.Id));
        Assert.Equal(["o1", "p3", "p2", "p1"], all.Select(version => version.Id));
        Assert.Equal((2, 4), (pagesOfPatients, lab.Workspace.Requests.Total));
    }

    [Fact]
    public async Task An_id_without_a_type_is_refused()
    {
        await using var lab = await FhirLab.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.HistoryAsync<Resource>("p1"));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }
}
