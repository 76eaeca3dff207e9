using System.Security.Cryptography;

namespace HealthData.Fhir.Tests.Jobs;

public sealed class BulkTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_import_tells_what_it_loaded_and_what_not(bool isAsync)
    {
        await using var lab = await JobLab.StartAsync(isAsync);
        var good = lab.Workspace.Fhir.AddFile("input/p.ndjson", """
            {"resourceType":"Patient","id":"a"}
            {"resourceType":"Patient","id":"b"}
            """);
        var bad = lab.Workspace.Fhir.AddFile("input/o.ndjson", "not FHIR\n");
        var options = new FhirImportOptions { InputSource = "urn:ward", AllowNegativeVersions = true };

        var import = await lab.Calls.ImportAsync(
            WaitUntil.Completed, [new("Patient", good) { ETag = "0x8D" }, new("Observation", bad)], options);

        Assert.Equal([("Patient", 2L), ("Observation", 0L)], import.Value.Outputs.Select(
            file => (file.Type, file.Count)));
        var error = Assert.Single(import.Value.Errors);
        Assert.Equal(("Observation", 1L, bad), (error.Type, error.Count, error.InputUrl));
        Assert.NotNull(error.Url);
        Assert.NotNull(lab.Workspace.Fhir.Find("Patient", "b"));
        Assert.NotNull(import.Value.TransactionTime);
        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.ImportAsync(WaitUntil.Started, []));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_search_names_what_is_deleted(bool isAsync)
    {
        await using var lab = await JobLab.StartAsync(isAsync);
        lab.AddResources(patients: 3);

        var one = await lab.Calls.BulkDeleteAsync(WaitUntil.Completed, "Patient", "_id=p1");
        var rest = await lab.Calls.BulkDeleteAsync(WaitUntil.Completed, null, null, new FhirBulkDeleteOptions
        {
            HardDelete = true,
            RemoveReferences = true,
            ExcludedTypes = { "Observation" },
        });
        var purged = await lab.Calls.PurgeDeletedAsync(WaitUntil.Completed, "Patient");

        Assert.Equal([new("Patient", 1)], one.Value.Deleted);
        Assert.Equal([new("Patient", 2)], rest.Value.Deleted);
        Assert.Equal([new("Patient", 1)], purged.Value.Deleted);
        Assert.Equal(1, lab.Workspace.Fhir.Count);
        Assert.Contains(lab.Workspace.Requests, request => request.Path
            == "/fhir/$bulk-delete?_hardDelete=true&_remove-references=true&excludedResourceTypes=Observation");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_patch_of_bytes_is_sent_as_it_is(bool isAsync)
    {
        await using var lab = await JobLab.StartAsync(isAsync);
        lab.AddResources(patients: 2);
        var patch = BinaryData.FromString("""
            {"resourceType":"Parameters",  "parameter":[{"name":"operation","part":[
                {"name":"type","valueCode":"upsert"},{"name":"path","valueString":"Patient.active"},
                {"name":"value","valueBoolean":true}]}]}
            """);

        var update = isAsync
            ? await lab.Client.Raw.BulkUpdateAsync(
                WaitUntil.Completed, patch, "Patient", "_id=p2", null, JobLab.Token)
            : lab.Client.Raw.BulkUpdate(WaitUntil.Completed, patch, "Patient", "_id=p2", null, JobLab.Token);

        Assert.Equal([new("Patient", 1)], update.Value.Updated);
        var request = lab.Workspace.Requests.First();
        Assert.Equal("/fhir/Patient/$bulk-update?_id=p2", request.Path);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(patch)), request.BodySha256, ignoreCase: true);
        await Assert.ThrowsAsync<ArgumentException>(() => lab.Client.Raw.BulkUpdateAsync(
            WaitUntil.Started, BinaryData.FromString("{}"), null, null, null, JobLab.Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_patch_is_applied_to_what_a_search_finds(bool isAsync)
    {
        await using var lab = await JobLab.StartAsync(isAsync);
        lab.AddResources(patients: 2);
        var patch = FhirJson.Parse<Parameters>("""
            {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                {"name":"type","valueCode":"upsert"},{"name":"path","valueString":"Patient.active"},
                {"name":"value","valueBoolean":true}]}]}
            """);
        var options = new FhirBulkUpdateOptions { MaxCount = 5, IsParallel = true, KeepsMetaHistory = false };

        var update = await lab.Calls.BulkUpdateAsync(WaitUntil.Completed, patch, "Patient", "_id=p2", options);

        Assert.Equal([new("Patient", 1)], update.Value.Updated);
        Assert.Empty(update.Value.Ignored);
        Assert.Empty(update.Value.Failed);
        Assert.Contains("\"active\":true", lab.Workspace.Fhir.Find("Patient", "p2"), StringComparison.Ordinal);
        Assert.DoesNotContain("active", lab.Workspace.Fhir.Find("Patient", "p1"), StringComparison.Ordinal);
        Assert.Equal(
            "/fhir/Patient/$bulk-update?_id=p2&_maxCount=5&_isParallel=true&_meta-history=false",
            lab.Workspace.Requests.First().Path);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reindexing_that_is_running_has_no_result_yet(bool isAsync)
    {
        await using var lab = await JobLab.StartAsync(isAsync, polls: 2);
        lab.AddResources(patients: 2);
        var options = new FhirReindexOptions
        {
            ResourceTypes = { "Patient" },
            MaxResourcesPerQuery = 10,
            QueryDelay = TimeSpan.FromMilliseconds(5),
        };

        var reindex = await lab.Calls.ReindexAsync(WaitUntil.Completed, options);

        Assert.Equal(("Completed", 3L, 3L), (
            reindex.Value.Status, reindex.Value.TotalCount, reindex.Value.ReindexedCount));
        Assert.Equal([201, 200, 200, 200], lab.Workspace.Requests.Select(request => request.Status));
    }

    [Theory]
    [InlineData("Failed")]
    [InlineData("Canceled")]
    public async Task A_reindexing_that_failed_is_a_failed_job(string status)
    {
        await using var lab = await JobLab.StartAsync();
        var reindex = await lab.Client.ReindexAsync(WaitUntil.Started, null, JobLab.Token);
        lab.Workspace.Faults.Add(new FakeFault
        {
            Status = 200,
            Body = Encoding.UTF8.GetBytes(
                $$"""{"resourceType":"Parameters","parameter":[{"name":"status","valueString":"{{status}}"}]}"""),
        });

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await reindex.WaitForCompletionAsync(JobLab.Token));

        Assert.Equal(HealthDataErrorCode.JobFailed, failure.ErrorCode);
        Assert.True(reindex.HasCompleted);
    }
}
