using HealthData.Fhir;
using HealthData.Fhir.R4;

namespace HealthData.Peers.Tests.Medplum;

/// <summary>The typed client against Medplum's router.</summary>
public sealed class MedplumTests(MedplumServer server)
{
    private readonly FhirClient _client = server.CreateClient();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Resource_is_created_read_and_updated_if_unchanged()
    {
        FhirResponse<Patient> created = await _client.CreateAsync(Named("Created"), null, Token);
        Patient patient = await _client.ReadAsync<Patient>(created.Id!, null, Token);
        patient.Active = true;
        FhirResponse<Patient> updated = await _client.UpdateAsync(
            patient, new FhirUpdateOptions { IfMatch = created.ETag }, Token);
        var stale = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => _client.UpdateAsync(
            patient, new FhirUpdateOptions { IfMatch = created.ETag }, Token));

        Assert.True(created.IsCreated);
        Assert.True(Guid.TryParse(created.VersionId, out _));
        Assert.NotEqual(created.VersionId, updated.VersionId);
        Assert.True(updated.Value.Active);
        Assert.Equal(412, stale.Status);
        Assert.NotEmpty(stale.Issues);
    }

    [Fact]
    public async Task Resource_that_is_not_there_is_no_error_where_it_may_be_absent()
    {
        var absent = await _client.ReadIfExistsAsync<Patient>("absent", Token);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => _client.ReadAsync<Patient>("absent", null, Token));

        Assert.False(absent.HasValue);
        Assert.Equal((404, "not-found"), (failure.Status, Assert.Single(failure.Issues).Code));
    }

    [Fact]
    public async Task Conditions_find_the_same_resource()
    {
        var one = new Patient { Identifier = { new Identifier("urn:peer", "1") } };
        var options = new FhirCreateOptions { IfNoneExist = Patient.Search.Identifier.Is("urn:peer", "1") };
        FhirResponse<Patient> first = await _client.CreateAsync(one, options, Token);
        FhirResponse<Patient> second = await _client.CreateAsync(one, options, Token);
        one.Active = true;
        FhirResponse<Patient> updated = await _client.UpdateAsync(
            one, Patient.Search.Identifier.Is("urn:peer", "1"), null, Token);

        Assert.Equal((true, false), (first.IsCreated, second.IsCreated));
        Assert.Equal((first.Id, first.VersionId), (second.Id, second.VersionId));
        Assert.Equal((first.Id, true), (updated.Id, updated.Value.Active));
    }

    [Fact]
    public async Task Patch_makes_a_version_and_all_versions_are_listed()
    {
        FhirResponse<Patient> created = await _client.CreateAsync(Named("Patched"), null, Token);
        FhirResponse<Patient> patched = await _client.PatchAsync<Patient>(
            created.Id!, new JsonPatch().Add("/birthDate", "1974-12-25"), null, Token);
        Patient first = await _client.ReadVersionAsync<Patient>(created.Id!, created.VersionId!, Token);
        List<string?> versions = [];
        await foreach (var version in _client.HistoryAsync<Patient>(created.Id!, cancellationToken: Token))
        {
            Assert.Null(version.Problem);
            versions.Add(version.VersionId);
        }

        Assert.Equal(("1974-12-25", null), (patched.Value.BirthDate?.Text, first.BirthDate));
        Assert.Equal([patched.VersionId, created.VersionId], versions);
    }

    [Fact]
    public async Task Deleted_resource_is_absent()
    {
        FhirResponse<Patient> created = await _client.CreateAsync(Named("Deleted"), null, Token);
        await _client.DeleteAsync<Patient>(created.Id!, cancellationToken: Token);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => _client.ReadAsync<Patient>(created.Id!, null, Token));

        Assert.Equal(404, failure.Status);
        Assert.False((await _client.ReadIfExistsAsync<Patient>(created.Id!, Token)).HasValue);
    }

    [Fact]
    public async Task Search_without_links_gives_its_only_page()
    {
        var batch = new FhirBatch();
        for (var number = 0; number < 30; number++)
        {
            batch.Create(Named($"Searched{number:00}"));
        }

        (await _client.SubmitAsync(batch, Token)).Value.EnsureComplete();
        List<string?> names = [];
        await foreach (Patient patient in _client.SearchAsync<Patient>("name=Searched&_sort=name&_count=100", Token))
        {
            names.Add(patient.Name[0].Family);
        }

        Assert.Equal(Enumerable.Range(0, 30).Select(number => $"Searched{number:00}"), names.Order());
    }

    [Fact]
    public async Task Search_by_identifier_goes_by_post()
    {
        FhirResponse<Patient> created = await _client.CreateAsync(Identified("posted"), null, Token);

        Assert.Equal([created.Id], await FindAsync("posted"));
    }

    [Fact]
    public async Task Escaped_value_of_a_token_is_not_decoded_by_the_server()
    {
        await _client.CreateAsync(Identified("a|b"), null, Token);

        Assert.Empty(await FindAsync("a|b"));
    }

    [Fact]
    public async Task Transaction_gives_each_resource_with_its_references()
    {
        var transaction = new FhirTransaction();
        Reference subject = transaction.Create(Named("Mother"));
        transaction.Create(new Observation
        {
            Status = ObservationStatus.Final,
            Code = new CodeableConcept("http://loinc.org", "8867-4"),
            Subject = subject,
            Value = new Quantity(72, "/min"),
        });
        BundleResult result = await _client.SubmitAsync(transaction, Token);

        result.EnsureComplete();
        Assert.Equal([201, 201], result.Outcomes.Select(outcome => outcome.Status));
        Observation stored = await _client.ReadAsync<Observation>(result.Outcomes[1].Id!, null, Token);
        Assert.Equal($"Patient/{result.Outcomes[0].Id}", stored.Subject?.Url);
    }

    [Fact]
    public async Task Batch_tells_of_each_entry()
    {
        var batch = new FhirBatch();
        batch.Create(Named("Batched"));
        batch.Read<Patient>("absent");
        batch.Search<Patient>("name=NobodyHasIt");
        BundleResult result = await _client.SubmitAsync(batch, Token);

        Assert.Equal([201, 404, 200], result.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal("not-found", Assert.Single(result.Outcomes[1].Issues).Code);
        Assert.IsType<Bundle>(result.Outcomes[2].Resource);
    }

    [Fact]
    public async Task Load_stores_each_resource_once()
    {
        const int Count = 1200;
        var contents = Enumerable.Range(0, Count).Select(number => ResourceContent.FromResource(new Patient
        {
            Id = $"loaded-{number}",
            Name = { new HumanName { Family = "Loaded" } },
        }));
        var succeeded = 0;
        var loader = new FhirLoader(_client, new FhirLoaderOptions { BatchSize = 100 });
        await foreach (EntryOutcome outcome in loader.LoadAsync(contents.ToAsyncEnumerable(), Token))
        {
            Assert.True(outcome.Succeeded, outcome.ToString());
            succeeded++;
        }

        Assert.Equal(Count, succeeded);
        var pages = _client.SearchAsync<Patient>("name=Loaded&_count=1&_total=accurate", Token).AsPages();
        await foreach (var page in pages)
        {
            // Medplum has no links, though there are more matches.
            Assert.Equal((Count, 1, null), (page.Total, page.Values.Count, page.ContinuationToken));
        }
    }

    [Fact]
    public async Task What_the_server_has_not_is_an_error()
    {
        var job = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => _client.ExportAsync(WaitUntil.Started, null, Token));
        var capabilities = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => _client.GetCapabilitiesAsync(Token));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, job.ErrorCode);
        Assert.Equal(HealthDataErrorCode.ResponseMalformed, capabilities.ErrorCode);
    }

    private static Patient Identified(string value) =>
        new() { Identifier = { new Identifier("urn:peer", value) } };

    private static Patient Named(string family) => new() { Name = { new HumanName { Family = family } } };

    private async Task<List<string?>> FindAsync(string identifier)
    {
        var query = new FhirQuery<Patient> { Where = { Patient.Search.Identifier.Is("urn:peer", identifier) } };
        List<string?> found = [];
        await foreach (var match in _client.SearchAsync(query, Token))
        {
            found.Add(match.Id);
        }

        return found;
    }
}
