namespace HealthData.Fhir.Tests.Interactions;

public sealed class DeleteTests
{
    private static readonly FhirQuery<Patient> All = new("identifier=urn:x|1,urn:x|2,urn:x|3");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Matches_are_deleted_up_to_a_number(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(4);

        int? first = await lab.Calls.DeleteAsync(All, new FhirConditionalDeleteOptions { MaxCount = 2 });
        int? rest = await lab.Calls.DeleteAsync(All, new FhirConditionalDeleteOptions { MaxCount = 100 });
        int? none = await lab.Calls.DeleteAsync(All, new FhirConditionalDeleteOptions { MaxCount = 100 });

        Assert.Equal((2, 1, 0), (first, rest, none));
        Assert.NotNull(lab.Workspace.Fhir.Find("Patient", "p4"));
        Assert.Equal(1, lab.Workspace.Fhir.Count);
        Assert.Equal("DELETE", lab.LastRequest.Method);
        Assert.Contains("_count=100", lab.LastRequest.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_match_is_deleted_and_several_are_refused_without_a_number(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(2);

        int? count = await lab.Calls.DeleteAsync(new FhirQuery<Patient>("identifier=urn:x|1"));
        lab.AddPatients(2);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.Calls.DeleteAsync(All));

        Assert.Null(count);
        Assert.Equal((412, "multiple-matches"), (failure.Status, failure.ErrorCode));
        Assert.Equal(2, lab.Workspace.Fhir.Count);
    }

    [Fact]
    public async Task A_hard_delete_leaves_no_history_and_takes_what_refers_along()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        lab.AddObservations(1);
        var condition = new FhirQuery<Patient>("_id=p1") { RevInclude = { "Observation:subject" }, PageSize = 7 };
        var options = new FhirConditionalDeleteOptions
        {
            HardDelete = true,
            MaxCount = 1,
            AuditValues = { ["Reason"] = "test" },
        };

        int? count = await lab.Calls.DeleteAsync(condition, options);

        Assert.Equal((2, 0), (count, lab.Workspace.Fhir.Count));
        Assert.Equal("test", lab.LastRequest.Headers["X-MS-AZUREFHIR-AUDIT-Reason"]);
        Assert.EndsWith(
            "/Patient?_id=p1&_revinclude=Observation:subject&_count=1&hardDelete=true",
            lab.LastRequest.Path,
            StringComparison.Ordinal);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.HistoryAsync<Patient>("p1"));
        Assert.Equal(404, failure.Status);
    }

    [Fact]
    public async Task Without_a_parameter_nothing_is_deleted()
    {
        await using var lab = await FhirLab.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.DeleteAsync(new FhirQuery<Patient>()));
        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.DeleteAsync(
            new FhirQuery<Patient> { PageSize = 7, Sort = "name", Include = { "Patient:link" } }));
        await Assert.ThrowsAsync<ArgumentNullException>(
            () => lab.Calls.DeleteAsync((FhirQuery<Patient>)null!));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData("identifier=urn:x|1", false)]
    [InlineData("name=Doe==", false)]
    [InlineData("cDE=", true)]
    [InlineData("cA==", true)]
    public async Task A_search_in_place_of_an_id_is_refused_since_it_would_delete_nothing(string id, bool isId)
    {
        await using var lab = await FhirLab.StartAsync();

        var exception = await Record.ExceptionAsync(() => lab.Calls.DeleteAsync<Patient>(id));

        Assert.Equal((isId, isId ? 1 : 0), (exception is null, lab.Workspace.Requests.Total));
        Assert.DoesNotContain(id, exception?.Message ?? string.Empty, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(503, 2)]
    [InlineData(500, 1)]
    public async Task Matches_are_deleted_twice_only_where_nothing_was_done(int status, int attempts)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(status));

        var call = lab.Calls.DeleteAsync(All, new FhirConditionalDeleteOptions { MaxCount = 1 });

        var failed = (await Record.ExceptionAsync(() => call)) is HealthDataRequestFailedException;
        Assert.Equal((attempts == 1, attempts), (failed, lab.Workspace.Requests.Total));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_purged_history_has_the_current_version_alone(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(1);
        await lab.Calls.UpdateAsync(new Patient { Id = "p1", Active = true });

        await lab.Calls.PurgeHistoryAsync<Patient>("p1");
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.PurgeHistoryAsync<Patient>("absent"));

        Assert.Equal("2", Assert.Single(await lab.Calls.HistoryAsync<Patient>("p1")).VersionId);
        Assert.Equal(404, failure.Status);
    }

    [Fact]
    public async Task A_deletion_tells_the_audit_log_why()
    {
        await using var lab = await FhirLab.StartAsync();

        await lab.Calls.DeleteAsync<Patient>("p1", new FhirDeleteOptions { AuditValues = { ["Reason"] = "test" } });

        Assert.Equal("test", lab.LastRequest.Headers["X-MS-AZUREFHIR-AUDIT-Reason"]);
    }
}
