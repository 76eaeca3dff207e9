namespace HealthData.Fhir.Tests.Bundles;

public sealed class BundleTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_transaction_stores_all_with_references_replaced(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(2);
        var transaction = new FhirTransaction();
        var subject = transaction.Create(new Patient { Active = true });
        transaction.Create(new Observation { Subject = subject });
        transaction.Update(new Patient { Id = "p1", Active = false }, new ETag("W/\"1\""));
        transaction.Delete<Patient>("p2");

        var result = await lab.Calls.SubmitAsync(transaction);

        result.EnsureComplete();
        Assert.Equal([201, 201, 200, 204], result.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal([0, 1, 2, 3], result.Outcomes.Select(outcome => outcome.Index));
        Assert.Equal(("p1", "2"), (result.Outcomes[2].Id, result.Outcomes[2].VersionId));
        var observation = Assert.IsType<Observation>(result.Outcomes[1].Resource);
        Assert.Equal($"Patient/{result.Outcomes[0].Id}", observation.Subject?.Url);
        Assert.Null(lab.Workspace.Fhir.Find("Patient", "p2"));
        Assert.Equal(1, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_transaction_that_fails_stores_nothing(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(1);
        var transaction = new FhirTransaction();
        transaction.Create(new Patient());
        transaction.Update(new Patient { Id = "p1", Active = true }, new ETag("W/\"7\""));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.SubmitAsync(transaction));

        Assert.Equal(412, failure.Status);
        Assert.Equal("Bundle.entry[1]", Assert.Single(failure.Issues).Location);
        Assert.Equal(1, lab.Workspace.Fhir.Count);
        Assert.DoesNotContain("active", lab.Workspace.Fhir.Find("Patient", "p1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_entry_of_a_batch_fails_for_itself(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(2);
        var batch = new FhirBatch();
        batch.Create(new Patient { Active = true });
        batch.Read<Patient>("absent");
        batch.Read<Patient>("p1");
        batch.Search<Patient>("identifier=urn:x|2");
        batch.Create(new Patient(), ifNoneExist: "identifier=urn:x|2");

        var result = await lab.Calls.SubmitAsync(batch);

        Assert.Equal([201, 404, 200, 200, 200], result.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal([true, false, true, true, true], result.Outcomes.Select(outcome => outcome.Succeeded));
        Assert.Equal("not-found", Assert.Single(result.Outcomes[1].Issues).Code);
        Assert.Equal("p1", Assert.IsType<Patient>(result.Outcomes[2].Resource).Id);
        var found = Assert.IsType<Bundle>(result.Outcomes[3].Resource);
        Assert.Equal("p2", Assert.Single(found.Entry).Resource?.Id);
        Assert.Equal("p2", result.Outcomes[4].Id);
        Assert.Equal(3, lab.Workspace.Fhir.Count);
        Assert.False(result.IsComplete);
        var failure = Assert.Throws<HealthDataRequestFailedException>(result.EnsureComplete);
        Assert.Equal("not-found", failure.ErrorCode);
        Assert.Contains("4 of 5", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_entry_says_what_helps()
    {
        await using var lab = await FhirLab.StartAsync(
            configure: options => options.BatchEntryStatus = (method, _) => method == "DELETE" ? 429 : null);
        var batch = new FhirBatch();
        batch.Create(new Patient());
        batch.Delete<Patient>("p1");

        var result = await lab.Calls.SubmitAsync(batch);

        Assert.Equal((null, 429), (result.Outcomes[0].Advice, result.Outcomes[1].Status));
        Assert.Contains("later", result.Outcomes[1].Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Entries_can_be_for_what_a_search_finds(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(3);
        var transaction = new FhirTransaction();
        var subject = transaction.Update(
            new Patient { Active = true, Identifier = { new Identifier("urn:x", "1") } }, "identifier=urn:x|1");
        transaction.Create(new Observation { Subject = subject });
        transaction.Patch(new FhirQuery<Patient>("identifier=urn:x|2"), new JsonPatch().Add("/active", true));
        transaction.Delete(new FhirQuery<Patient>("identifier=urn:x|3"));

        var result = await lab.Calls.SubmitAsync(transaction);

        result.EnsureComplete();
        Assert.Equal([200, 201, 200, 204], result.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal(
            "Patient/p1", Assert.IsType<Observation>(result.Outcomes[1].Resource).Subject?.Url);
        Assert.Equal(true, Assert.IsType<Patient>(result.Outcomes[2].Resource).Active);
        Assert.Null(lab.Workspace.Fhir.Find("Patient", "p3"));
    }

    [Fact]
    public void An_entry_that_cannot_be_is_refused()
    {
        var batch = new FhirBatch();

        Assert.Throws<ArgumentException>(() => batch.Update(new Patient()));
        Assert.Throws<ArgumentException>(() => batch.Update(new Patient { Id = "a/b" }));
        Assert.Throws<ArgumentException>(() => batch.Delete<Patient>("Patient/p1"));
        Assert.Throws<ArgumentException>(() => batch.Read<Patient>("../p1"));
        Assert.Throws<NotSupportedException>(() => batch.Read<Resource>("p1"));
        Assert.Throws<ArgumentNullException>(() => batch.Create(null!));
        Assert.Throws<ArgumentException>(() => batch.Update(new Patient(), " "));
        Assert.Throws<ArgumentException>(() => batch.Delete<Patient>("identifier=7"));
        Assert.Throws<ArgumentException>(() => batch.Delete(new FhirQuery<Patient>()));
        Assert.Throws<ArgumentException>(() => batch.Patch(new FhirQuery<Patient>(), new JsonPatch().Remove("/a")));

        Assert.Equal(0, batch.Count);
    }
}
