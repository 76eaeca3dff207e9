namespace HealthData.Fhir.Tests.Patches;

public sealed class PatchTests
{
    public static TheoryData<FhirPatch, bool> Patches() => new()
    {
        { new JsonPatch().Add("/active", true).Add("/identifier/-", new Identifier("urn:y", "a/b")), true },
        { new JsonPatch().Add("/active", true).Add("/identifier/-", new Identifier("urn:y", "a/b")), false },
        { new FhirPathPatch().Add("Patient", "active", true).Insert("Patient.identifier", 1, Other()), true },
        { new FhirPathPatch().Upsert("Patient", "active", true).Insert("Patient.identifier", 1, Other()), false },
    };

    [Theory]
    [MemberData(nameof(Patches), DisableDiscoveryEnumeration = true)]
    public async Task A_patch_changes_what_it_names_and_nothing_else(FhirPatch patch, bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(1);

        var patched = await lab.Calls.PatchAsync<Patient>("p1", patch);

        Assert.Equal((true, "2", "p1"), (patched.Value.Active, patched.VersionId, patched.Id));
        Assert.Equal(["1", "a/b"], patched.Value.Identifier.Select(identifier => identifier.Value));
        var request = lab.LastRequest;
        Assert.Equal(("PATCH", patch.MediaType), (request.Method, request.Headers["Content-Type"]));
        Assert.Contains(
            "\"active\":true", lab.Workspace.Fhir.Find("Patient", "p1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_patch_that_does_not_fit_changes_nothing(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(1);

        var test = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.Calls.PatchAsync<Patient>(
            "p1", new JsonPatch().Add("/active", true).Test("/identifier/0/value", "2")));
        var absent = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.PatchAsync<Patient>("p2", new JsonPatch().Add("/active", true)));
        var stale = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.Calls.PatchAsync<Patient>(
            "p1",
            new JsonPatch().Add("/active", true),
            new FhirPatchOptions { IfMatch = new ETag("W/\"7\"") }));

        Assert.Equal([400, 404, 412], new[] { test.Status, absent.Status, stale.Status });
        Assert.Single(test.Issues);
        Assert.DoesNotContain("active", lab.Workspace.Fhir.Find("Patient", "p1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_one_match_of_a_condition_is_patched(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(2);
        lab.Workspace.Fhir.Add(
            """{"resourceType":"Patient","id":"p3","identifier":[{"system":"urn:x","value":"2"}]}""");
        var patch = new JsonPatch().Add("/active", true);

        var patched = await lab.Calls.PatchAsync(new FhirQuery<Patient>("identifier=urn:x|1"), patch);
        var none = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.PatchAsync<Patient>(new FhirQuery<Patient>("identifier=urn:x|9"), patch));
        var several = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.PatchAsync<Patient>(new FhirQuery<Patient>("identifier=urn:x|2"), patch));

        Assert.Equal(("p1", "2", true), (patched.Id, patched.VersionId, patched.Value.Active));
        Assert.Equal((404, 412), (none.Status, several.Status));
    }

    [Fact]
    public async Task What_no_patch_can_be_made_of_is_refused_before_it_is_sent()
    {
        await using var lab = await FhirLab.StartAsync();
        var patch = new JsonPatch().Add("/active", true);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => lab.Calls.PatchAsync<Patient>("p1", new JsonPatch()));
        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.PatchAsync<Patient>("Patient/p1", patch));
        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.PatchAsync<Patient>("identifier=7", patch));
        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.PatchAsync(new FhirQuery<Patient>(), patch));
        await Assert.ThrowsAsync<ArgumentException>(
            () => lab.Calls.PatchAsync(new FhirQuery<Patient> { Include = { "Patient:link" } }, patch));
        await Assert.ThrowsAsync<ArgumentNullException>(() => lab.Calls.PatchAsync<Patient>("p1", null!));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Fact]
    public async Task Options_go_into_headers_and_address()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        var options = new FhirPatchOptions
        {
            IfMatch = new ETag("W/\"1\""),
            ReplacesVersion = true,
            Return = FhirReturn.Minimal,
            ValidatesProfiles = true,
            Provenance = """{"resourceType":"Provenance"}""",
            AuditValues = { ["Reason"] = "check" },
        };

        var patched = await lab.Calls.PatchAsync<Patient>(
            "p1", new JsonPatch().Add("/meta/tag", BinaryData.FromString("""[{"code":"x"}]""")), options);

        var request = lab.LastRequest;
        Assert.EndsWith("/Patient/p1?_meta-history=false", request.Path, StringComparison.Ordinal);
        Assert.Equal("W/\"1\"", request.Headers["If-Match"]);
        Assert.Equal("return=minimal", request.Headers["Prefer"]);
        Assert.Equal("true", request.Headers["x-ms-profile-validation"]);
        Assert.Equal("""{"resourceType":"Provenance"}""", request.Headers["X-Provenance"]);
        Assert.Equal("check", request.Headers["X-MS-AZUREFHIR-AUDIT-Reason"]);
        Assert.Equal((false, "p1"), (patched.HasValue, patched.Id));
        Assert.Single(await lab.Calls.HistoryAsync<Patient>("p1"));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task A_patch_is_sent_again_only_if_a_version_is_required(bool isConditional, int attempts)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        lab.Workspace.Faults.Add(FakeFault.Respond(503));
        var options = new FhirPatchOptions { IfMatch = isConditional ? new ETag("W/\"1\"") : null };

        var call = lab.Calls.PatchAsync<Patient>("p1", new JsonPatch().Add("/active", true), options);

        if (isConditional)
        {
            Assert.True((await call).Value.Active);
        }
        else
        {
            await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => call);
        }

        Assert.Equal(attempts, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_transaction_patches_too(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(3);
        var transaction = new FhirTransaction();
        transaction.Patch<Patient>("p1", new JsonPatch().Add("/active", true));
        transaction.Patch<Patient>("p2", new FhirPathPatch().Add("Patient", "active", false), new ETag("W/\"1\""));

        var result = await lab.Calls.SubmitAsync(transaction);
        transaction.Patch<Patient>("p3", new JsonPatch().Add("/active", true), new ETag("W/\"7\""));
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.SubmitAsync(transaction));

        result.EnsureComplete();
        Assert.Equal(
            [true, false], result.Outcomes.Select(outcome => Assert.IsType<Patient>(outcome.Resource).Active));
        Assert.Equal(412, failure.Status);
        Assert.Throws<ArgumentException>(() => transaction.Patch<Patient>("a/b", new JsonPatch().Remove("/active")));
        Assert.Throws<InvalidOperationException>(() => transaction.Patch<Patient>("p1", new JsonPatch()));
        Assert.Equal(3, transaction.Count);
    }

    private static Identifier Other() => new("urn:y", "a/b");
}
