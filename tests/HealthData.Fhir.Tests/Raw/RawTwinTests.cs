namespace HealthData.Fhir.Tests.Raw;

/// <summary>What the typed client does, on bytes.</summary>
public sealed class RawTwinTests
{
    private static readonly JsonPatch Activate = new JsonPatch().Add("/active", true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Versions_are_read_and_absence_is_a_value(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"p1","shoeSize":42.0}""");
        var raw = lab.Client.Raw;

        var patched = isAsync
            ? await raw.PatchAsync("Patient", "p1", Activate, null, FhirLab.Token)
            : raw.Patch("Patient", "p1", Activate, null, FhirLab.Token);
        var first = isAsync
            ? await raw.ReadVersionAsync("Patient", "p1", "1", FhirLab.Token)
            : raw.ReadVersion("Patient", "p1", "1", FhirLab.Token);
        var found = isAsync
            ? await raw.ReadIfExistsAsync("Patient", "p1", FhirLab.Token)
            : raw.ReadIfExists("Patient", "p1", FhirLab.Token);
        var absent = isAsync
            ? await raw.ReadIfExistsAsync("Patient", "p2", FhirLab.Token)
            : raw.ReadIfExists("Patient", "p2", FhirLab.Token);
        var deleted = isAsync
            ? await raw.DeleteAsync("Patient", "p1", (FhirDeleteOptions?)null, FhirLab.Token)
            : raw.Delete("Patient", "p1", (FhirDeleteOptions?)null, FhirLab.Token);
        var versions = isAsync
            ? await ListAsync(raw.HistoryAsync("Patient", "p1", null, FhirLab.Token))
            : [.. raw.History("Patient", "p1", null, FhirLab.Token)];

        Assert.Equal(("p1", "2"), (patched.Id, patched.VersionId));
        Assert.Contains("\"active\":true", patched.Value.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"shoeSize\":42.0", first.Value.ToString(), StringComparison.Ordinal);
        Assert.Equal((true, false, 204), (found.HasValue, absent.HasValue, deleted.Status));
        Assert.Equal(["3", "2", "1"], versions.Select(version => version.VersionId));
        Assert.Equal([true, false, false], versions.Select(version => version.IsDeleted));
        Assert.Null(versions[0].Resource);
        Assert.All(versions[1..], version =>
            Assert.Contains("\"shoeSize\":42.0", version.Resource?.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Conditions_name_what_is_changed(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        var raw = lab.Client.Raw;
        var draft = Json("""{"resourceType":"Patient","identifier":[{"system":"urn:x","value":"7"}]}""");
        const string condition = "identifier=urn:x|7";
        var create = new FhirCreateOptions { IfNoneExist = condition };
        var query = new FhirQuery<Resource>(condition);
        var delete = new FhirConditionalDeleteOptions { MaxCount = 10 };

        var created = isAsync
            ? await raw.UpdateAsync(draft, condition, null, FhirLab.Token)
            : raw.Update(draft, condition, null, FhirLab.Token);
        var again = isAsync
            ? await raw.CreateAsync(draft, create, FhirLab.Token)
            : raw.Create(draft, create, FhirLab.Token);
        var patched = isAsync
            ? await raw.PatchAsync("Patient", query, Activate, null, FhirLab.Token)
            : raw.Patch("Patient", query, Activate, null, FhirLab.Token);
        int? deleted = isAsync
            ? await raw.DeleteAsync("Patient", query, delete, FhirLab.Token)
            : raw.Delete("Patient", query, delete, FhirLab.Token);

        Assert.Equal((true, false), (created.IsCreated, again.IsCreated));
        Assert.Equal((created.Id, created.Id, "2"), (again.Id, patched.Id, patched.VersionId));
        Assert.Equal((1, 0), (deleted, lab.Workspace.Fhir.Count));
        await Assert.ThrowsAsync<ArgumentException>(() => raw.DeleteAsync(
            "Patient", new FhirQuery<Resource>(), null, FhirLab.Token));
        await Assert.ThrowsAsync<ArgumentException>(() => raw.PatchAsync(
            "Patient", new FhirQuery<Resource>(), Activate, null, FhirLab.Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_bundle_of_bytes_has_an_outcome_for_each_entry(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        var bundle = Json("""
            {"resourceType":"Bundle","type":"batch","entry":[
              {"resource":{"resourceType":"Patient","id":"p1","shoeSize":42.0},
                "request":{"method":"PUT","url":"Patient/p1"}},
              {"request":{"method":"GET","url":"Patient/absent"}}]}
            """);

        BundleResult result = isAsync
            ? await lab.Client.Raw.SubmitAsync(bundle, FhirLab.Token)
            : lab.Client.Raw.Submit(bundle, FhirLab.Token);

        Assert.Equal([201, 404], result.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal(("p1", "1"), (result.Outcomes[0].Id, result.Outcomes[0].VersionId));
        Assert.Contains("\"shoeSize\":42.0", result.Outcomes[0].Json?.ToString(), StringComparison.Ordinal);
        Assert.All(result.Outcomes, outcome => Assert.Null(outcome.Resource));
        Assert.Null(result.Outcomes[1].Json);
        Assert.Equal("not-found", Assert.Single(result.Outcomes[1].Issues).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"resourceType":"Patient"}""")]
    [InlineData("""{"resourceType":"Bundle","entry":[""")]
    public async Task Bytes_that_are_no_bundle_are_not_sent(string json)
    {
        await using var lab = await FhirLab.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => lab.Client.Raw.SubmitAsync(Json(json), FhirLab.Token));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task All_types_are_searched_and_any_operation_is_invoked(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        lab.AddObservations(1);
        var raw = lab.Client.Raw;
        var query = new FhirQuery<Resource>("_type=Patient,Observation");
        var options = new FhirInvokeOptions { Type = "Patient" };
        var input = Json("""{"resourceType":"Patient"}""");

        var found = isAsync
            ? await ListAsync(raw.SearchAsync(query, FhirLab.Token))
            : [.. raw.Search(query, FhirLab.Token)];
        var outcome = isAsync
            ? await raw.InvokeAsync("$validate", input, options, FhirLab.Token)
            : raw.Invoke("$validate", input, options, FhirLab.Token);

        Assert.Equal(2, found.Count);
        Assert.Contains("OperationOutcome", outcome.Value.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Patient", "Patient/p1")]
    [InlineData("Patient", "..")]
    [InlineData("Patient", "p\r1")]
    [InlineData("Patient", "")]
    [InlineData("Patient/p1", "p1")]
    [InlineData("patient", "p1")]
    [InlineData("*", "p1")]
    public async Task A_type_or_an_id_that_would_change_the_address_is_refused(string type, string id)
    {
        await using var lab = await FhirLab.StartAsync();
        var raw = lab.Client.Raw;
        Func<Task>[] calls =
        [
            () => raw.ReadIfExistsAsync(type, id, FhirLab.Token),
            () => raw.ReadVersionAsync(type, id, "1", FhirLab.Token),
            () => raw.PatchAsync(type, id, Activate, null, FhirLab.Token),
            () => raw.DeleteAsync(type, id, null, FhirLab.Token),
            () => ListAsync(raw.HistoryAsync(type, id, null, FhirLab.Token)),
            () => raw.InvokeAsync("$x", null, new FhirInvokeOptions { Type = type, Id = id }, FhirLab.Token),
        ];

        foreach (var call in calls)
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(call);
        }

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Fact]
    public async Task The_history_of_an_id_without_a_type_is_refused()
    {
        await using var lab = await FhirLab.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(
            () => ListAsync(lab.Client.Raw.HistoryAsync(null, "p1", null, FhirLab.Token)));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    private static BinaryData Json(string json) => BinaryData.FromString(json);

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> list = [];
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
