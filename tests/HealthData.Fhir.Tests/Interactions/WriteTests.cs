namespace HealthData.Fhir.Tests.Interactions;

public sealed class WriteTests
{
    private const string Mrn = "http://hospital.example/mrn";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_resource_goes_from_its_creation_to_its_deletion(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);

        var created = await lab.Calls.CreateAsync(new Patient { Id = "mine", Active = true });
        Patient patient = await lab.Calls.ReadAsync<Patient>(created.Id!);
        patient.Active = false;
        var updated = await lab.Calls.UpdateAsync(patient, new FhirUpdateOptions { IfMatch = created.ETag });
        var stale = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.UpdateAsync(patient, new FhirUpdateOptions { IfMatch = created.ETag }));
        var deleted = await lab.Calls.DeleteAsync<Patient>(created.Id!);
        var again = await lab.Calls.DeleteAsync<Patient>(created.Id!);

        Assert.Equal((true, "1"), (created.IsCreated, created.VersionId));
        Assert.NotEqual("mine", created.Id);
        Assert.Equal((false, "2", false), (updated.IsCreated, updated.VersionId, updated.Value.Active));
        Assert.Equal((412, "conflict"), (stale.Status, stale.ErrorCode));
        Assert.Equal((204, 204, 0), (deleted.Status, again.Status, lab.Workspace.Fhir.Count));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_create_with_a_condition_gives_what_is_there(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        var draft = new Patient { Identifier = { new Identifier(Mrn, "7") } };
        var options = new FhirCreateOptions { IfNoneExist = $"identifier={Mrn}|7" };

        var first = await lab.Calls.CreateAsync(draft, options);
        var second = await lab.Calls.CreateAsync(draft, options);
        await lab.Calls.CreateAsync(draft);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.CreateAsync(draft, options));

        Assert.Equal((true, false), (first.IsCreated, second.IsCreated));
        Assert.Equal((first.Id, first.ETag), (second.Id, second.ETag));
        Assert.Equal((412, "multiple-matches"), (failure.Status, failure.ErrorCode));
        Assert.Equal(2, lab.Workspace.Fhir.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task An_update_with_an_empty_condition_is_refused_before_it_is_sent(string condition)
    {
        await using var lab = await FhirLab.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.UpdateAsync(new Patient(), condition));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_update_with_a_condition_changes_the_match_or_creates(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        var draft = new Patient { Identifier = { new Identifier(Mrn, "7") } };
        var condition = $"identifier={Mrn}|7";

        var created = await lab.Calls.UpdateAsync(draft, condition);
        draft.Active = true;
        var updated = await lab.Calls.UpdateAsync(draft, condition);
        await lab.Calls.CreateAsync(draft);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.UpdateAsync(draft, condition));

        Assert.Equal((true, "1"), (created.IsCreated, created.VersionId));
        Assert.Equal((false, created.Id, "2"), (updated.IsCreated, updated.Id, updated.VersionId));
        Assert.Equal((412, "multiple-matches"), (failure.Status, failure.ErrorCode));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_update_creates_a_resource_under_its_id_and_needs_one(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);

        var created = await lab.Calls.UpdateAsync(new Patient { Id = "a.b-7" });
        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.UpdateAsync(new Patient()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => lab.Calls.UpdateAsync<Patient>(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => lab.Calls.CreateAsync<Patient>(null!));

        Assert.Equal((true, "a.b-7"), (created.IsCreated, created.Id));
        Assert.Equal(1, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData(FhirReturn.Default, null, true, 0)]
    [InlineData(FhirReturn.Minimal, "return=minimal", false, 0)]
    [InlineData(FhirReturn.Representation, "return=representation", true, 0)]
    [InlineData(FhirReturn.OperationOutcome, "return=OperationOutcome", false, 1)]
    public async Task A_write_returns_what_is_preferred_and_always_tells_id_and_version(
        FhirReturn preference, string? header, bool hasValue, int issues)
    {
        await using var lab = await FhirLab.StartAsync();

        var created = await lab.Calls.CreateAsync(new Patient(), new FhirCreateOptions { Return = preference });
        var updated = await lab.Calls.UpdateAsync(
            new Patient { Id = created.Id }, new FhirUpdateOptions { Return = preference });

        Assert.Equal((hasValue, "1", issues), (created.HasValue, created.VersionId, created.Issues.Count));
        Assert.Equal((hasValue, "2", issues), (updated.HasValue, updated.VersionId, updated.Issues.Count));
        Assert.Equal(created.Id, updated.Id);
        Assert.NotNull(lab.Workspace.Fhir.Find("Patient", created.Id!));
        Assert.All(
            lab.Workspace.Requests,
            request => Assert.Equal(header, request.Headers.GetValueOrDefault("Prefer")));
    }

    [Fact]
    public async Task The_headers_of_the_Azure_service_are_sent()
    {
        const string provenance = """{"resourceType":"Provenance"}""";
        await using var lab = await FhirLab.StartAsync();
        var options = new FhirCreateOptions { ValidatesProfiles = true, Provenance = provenance };
        options.AuditValues["User"] = "nurse 7";
        options.AuditValues["Reason"] = "check";

        await lab.Calls.CreateAsync(new Patient(), options);

        var headers = lab.LastRequest.Headers;
        Assert.Equal("true", headers["x-ms-profile-validation"]);
        Assert.Equal(provenance, headers["X-Provenance"]);
        Assert.Equal("nurse 7", headers["X-MS-AZUREFHIR-AUDIT-User"]);
        Assert.Equal("check", headers["X-MS-AZUREFHIR-AUDIT-Reason"]);
    }

    [Theory]
    [InlineData("User", "nurse\r\nX-Evil: 1")]
    [InlineData("User", "Müller")]
    [InlineData("Us er", "nurse")]
    public async Task A_header_that_would_break_the_request_is_refused(string name, string value)
    {
        await using var lab = await FhirLab.StartAsync();
        var options = new FhirCreateOptions { AuditValues = { [name] = value } };

        await Assert.ThrowsAnyAsync<ArgumentException>(() => lab.Calls.CreateAsync(new Patient(), options));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Fact]
    public async Task A_version_can_be_replaced_and_a_history_removed()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        Patient patient = await lab.Calls.ReadAsync<Patient>("p1");
        patient.Meta!.Tag.Add(new Coding { Code = "x" });

        await lab.Calls.UpdateAsync(patient, new FhirUpdateOptions { ReplacesVersion = true });
        Assert.Equal("/Patient/p1?_meta-history=false", PathOf(lab.LastRequest, lab));
        Assert.Single(await lab.Calls.HistoryAsync<Patient>("p1"));

        await lab.Calls.DeleteAsync<Patient>("p1", new FhirDeleteOptions { HardDelete = true });
        Assert.Equal("/Patient/p1?hardDelete=true", PathOf(lab.LastRequest, lab));
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.HistoryAsync<Patient>("p1"));
        Assert.Equal(404, failure.Status);
    }

    [Fact]
    public async Task A_call_can_be_changed_before_it_is_sent_and_others_be_made()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);

        await lab.Client.With(request => request.Headers.Add("X-Correlation", "7"))
            .DeleteAsync<Patient>("p1", null, FhirLab.Token);
        using var message = lab.Client.CreateMessage(RequestMethod.Get, "$versions");
        await lab.Client.Pipeline.SendAsync(message, FhirLab.Token);

        Assert.Equal("7", lab.Workspace.Requests.ToList()[0].Headers["X-Correlation"]);
        Assert.Equal(200, message.Response.Status);
        Assert.Equal(lab.Workspace.FhirEndpoint, lab.Client.Endpoint);
    }

    private static string PathOf(FakeRequest request, FhirLab lab) =>
        request.Path[lab.Workspace.FhirEndpoint.AbsolutePath.TrimEnd('/').Length..];
}
