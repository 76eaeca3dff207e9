namespace HealthData.Fhir.Tests.Raw;

public sealed class RawClientTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Bytes_go_from_their_creation_to_their_change(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        var raw = lab.Client.Raw;
        var draft = Json("""{"resourceType":"Patient","shoeSize":42.0}""");

        var created = isAsync
            ? await raw.CreateAsync(draft, null, FhirLab.Token)
            : raw.Create(draft, null, FhirLab.Token);
        var read = isAsync
            ? await raw.ReadAsync("Patient", created.Id!, null, FhirLab.Token)
            : raw.Read("Patient", created.Id!, null, FhirLab.Token);
        BinaryData json = read;
        var options = new FhirUpdateOptions { IfMatch = read.ETag };
        var updated = isAsync
            ? await raw.UpdateAsync(json, options, FhirLab.Token)
            : raw.Update(json, options, FhirLab.Token);
        var unchanged = await raw.ReadAsync(
            "Patient", created.Id!, new FhirReadOptions { IfNoneMatch = updated.ETag }, FhirLab.Token);

        Assert.Equal((true, "1"), (created.IsCreated, created.VersionId));
        Assert.Contains("\"shoeSize\":42.0", json.ToString(), StringComparison.Ordinal);
        Assert.Equal((created.Id, "2"), (updated.Id, updated.VersionId));
        Assert.Equal((false, true), (unchanged.HasValue, unchanged.IsUnchanged));
        Assert.Equal(lab.Workspace.Fhir.Find("Patient", created.Id!), updated.Value.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_search_gives_the_bytes_that_are_stored(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(3);
        lab.AddObservations(3);
        var query = new FhirQuery<Resource> { Include = { "Observation:subject" }, PageSize = 2 };

        List<BinaryData> found = [];
        List<FhirRawPage> pages = [];
        if (isAsync)
        {
            await foreach (var resource in lab.Client.Raw.SearchAsync("Observation", query, FhirLab.Token))
            {
                found.Add(resource);
            }

            await foreach (var page in lab.Client.Raw.SearchAsync("Observation", query, FhirLab.Token).AsPages())
            {
                pages.Add(page);
            }
        }
        else
        {
            var search = lab.Client.Raw.Search("Observation", query, FhirLab.Token);
            found.AddRange(search);
            pages.AddRange(search.AsPages());
        }

        Assert.Equal(
            Enumerable.Range(1, 3).Select(number => lab.Workspace.Fhir.Find("Observation", $"o{number}")),
            found.Select(resource => resource.ToString()));
        Assert.Equal(
            Enumerable.Range(1, 3).Select(number => lab.Workspace.Fhir.Find("Patient", $"p{number}")),
            pages.SelectMany(page => page.Included).Select(resource => resource.ToString()));
        Assert.Equal([2, 1], pages.Select(page => page.Values.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""[{"resourceType":"Patient","id":"7"}]""")]
    [InlineData("""{"id":"7"}""")]
    [InlineData("""{"resourceType":7,"id":"7"}""")]
    [InlineData("""{"resourceType":"Patient","id":"7"} x""")]
    [InlineData("""{"resourceType":"Patient","id":"7" """)]
    [InlineData("""{"resourceType":"Patient/8","id":"7"}""")]
    [InlineData("""{"resourceType":"Patient","id":"a/b"}""")]
    [InlineData("""{"resourceType":"Patient"}""")]
    [InlineData("""{"resourceType":"Patient","contained":[{"id":"7"}]}""")]
    public async Task Bytes_that_are_no_resource_with_an_id_are_no_update(string json)
    {
        await using var lab = await FhirLab.StartAsync();

        await Assert.ThrowsAnyAsync<ArgumentException>(
            () => lab.Client.Raw.UpdateAsync(Json(json), null, FhirLab.Token));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Fact]
    public async Task What_an_address_is_made_of_is_found_anywhere()
    {
        await using var lab = await FhirLab.StartAsync();
        const string json = """
            {"contained":[{"resourceType":"Group","id":"g"}],"id":"7","extension":[{"id":"x","url":"urn:x"}],
            "meta":{"tag":[{"id":"y"}]},"resourceType":"Patient"}
            """;

        var updated = await lab.Client.Raw.UpdateAsync(Json(json), null, FhirLab.Token);

        Assert.Equal("7", updated.Id);
        Assert.NotNull(lab.Workspace.Fhir.Find("Patient", "7"));
    }

    [Fact]
    public async Task Bytes_that_no_model_can_hold_are_passed_on()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"odd","active":"yes"}""");

        var found = Assert.Single(lab.Client.Raw.Search("Patient", "active:not=true", FhirLab.Token));

        Assert.Contains("\"active\":\"yes\"", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_that_of_the_typed_client()
    {
        await using var lab = await FhirLab.StartAsync();

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Client.Raw.ReadAsync("Patient", "7", null, FhirLab.Token));
        Assert.Equal((404, "not-found"), (failure.Status, failure.ErrorCode));
        await Assert.ThrowsAsync<ArgumentException>(
            () => lab.Client.Raw.ReadAsync("Patient/7", "8", null, FhirLab.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => lab.Client.Raw.ReadAsync("Patient", "7", null, new CancellationToken(canceled: true)));

        Assert.Equal(1, lab.Workspace.Requests.Total);
    }

    private static BinaryData Json(string json) => BinaryData.FromString(json);
}
