namespace HealthData.Fhir.Tests.Interactions;

public sealed class ReadTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_read_resource_has_its_id_and_its_version(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(1);

        var response = await lab.Calls.ReadAsync<Patient>("p1");
        Patient patient = response;

        Assert.Equal("1", Assert.Single(patient.Identifier).Value);
        Assert.Equal(("p1", "1", new ETag("W/\"1\"")), (response.Id, response.VersionId, response.ETag));
        Assert.Equal((false, false, 200), (response.IsCreated, response.IsUnchanged, response.GetRawResponse().Status));
        Assert.Equal("application/fhir+json", lab.LastRequest.Headers["Accept"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_resource_that_has_not_changed_is_no_value(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(1);
        var version = (await lab.Calls.ReadAsync<Patient>("p1")).ETag;

        var sameVersion = await lab.Calls.ReadAsync<Patient>("p1", new FhirReadOptions { IfNoneMatch = version });
        var sameTime = await lab.Calls.ReadAsync<Patient>(
            "p1", new FhirReadOptions { IfModifiedSince = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero) });
        await lab.Calls.UpdateAsync(new Patient { Id = "p1" });
        var changed = await lab.Calls.ReadAsync<Patient>("p1", new FhirReadOptions { IfNoneMatch = version });

        Assert.Equal((false, true, "1"), (sameVersion.HasValue, sameVersion.IsUnchanged, sameVersion.VersionId));
        Assert.Throws<InvalidOperationException>(() => sameVersion.Value);
        Assert.Equal((false, true), (sameTime.HasValue, sameTime.IsUnchanged));
        Assert.Equal((true, false, "2"), (changed.HasValue, changed.IsUnchanged, changed.VersionId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_absent_resource_fails_to_be_read_unless_it_may_be_absent(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(2);
        await lab.Calls.DeleteAsync<Patient>("p2");

        var absent = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.ReadAsync<Patient>("p3"));
        var deleted = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.ReadAsync<Patient>("p2"));
        NullableResponse<Patient>[] found =
        [
            await lab.Calls.ReadIfExistsAsync<Patient>("p1"),
            await lab.Calls.ReadIfExistsAsync<Patient>("p2"),
            await lab.Calls.ReadIfExistsAsync<Patient>("p3"),
        ];

        Assert.Equal((404, "not-found"), (absent.Status, absent.ErrorCode));
        Assert.Equal((410, "deleted"), (deleted.Status, deleted.ErrorCode));
        Assert.Equal([true, false, false], found.Select(response => response.HasValue));
        Assert.Equal([200, 410, 404], found.Select(response => response.GetRawResponse().Status));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_earlier_version_can_be_read(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(1);
        await lab.Calls.UpdateAsync(new Patient { Id = "p1", Active = true });

        var first = await lab.Calls.ReadVersionAsync<Patient>("p1", "1");
        var second = await lab.Calls.ReadVersionAsync<Patient>("p1", "2");
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.ReadVersionAsync<Patient>("p1", "3"));

        Assert.Equal(("1", null), (first.VersionId, first.Value.Active));
        Assert.Equal(("2", true), (second.VersionId, second.Value.Active));
        Assert.Equal(404, failure.Status);
    }

    [Theory]
    [InlineData("Patient/p1")]
    [InlineData("p1/_history/1")]
    [InlineData("p\\1")]
    [InlineData("..")]
    [InlineData("p\r1")]
    [InlineData("")]
    public async Task An_id_that_would_change_the_path_is_refused(string id)
    {
        await using var lab = await FhirLab.StartAsync();
        Func<Task>[] calls =
        [
            () => lab.Calls.ReadAsync<Patient>(id),
            () => lab.Calls.ReadIfExistsAsync<Patient>(id),
            () => lab.Calls.ReadVersionAsync<Patient>(id, "1"),
            () => lab.Calls.ReadVersionAsync<Patient>("p1", id),
            () => lab.Calls.UpdateAsync(new Patient { Id = id }),
            () => lab.Calls.DeleteAsync<Patient>(id),
            () => lab.Calls.HistoryAsync<Patient>(id),
            () => lab.Calls.EverythingAsync(id),
            () => lab.Calls.PatchAsync<Patient>(id, new JsonPatch().Remove("/active")),
            () => lab.Calls.PurgeHistoryAsync<Patient>(id),
            () => lab.Calls.ValidateAsync<Patient>(id),
            () => lab.Calls.ExpandAsync(id),
            () => lab.Calls.GetDocumentReferencesAsync(id),
            () => lab.Calls.SearchCompartmentAsync<Observation>("Patient", id),
            () => lab.Calls.InvokeAsync<Resource>("$x", null, new FhirInvokeOptions { Type = "Patient", Id = id }),
        ];

        foreach (var call in calls)
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(call);
        }

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Fact]
    public async Task A_type_that_is_no_resource_of_its_own_is_refused()
    {
        await using var lab = await FhirLab.StartAsync();

        await Assert.ThrowsAsync<NotSupportedException>(() => lab.Calls.ReadAsync<Resource>("p1"));
        await Assert.ThrowsAsync<NotSupportedException>(() => lab.Calls.ReadAsync<DomainResource>("p1"));
        await Assert.ThrowsAsync<NotSupportedException>(() => lab.Calls.ReadAsync<UnknownResource>("p1"));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }
}
