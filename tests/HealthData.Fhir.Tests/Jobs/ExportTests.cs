namespace HealthData.Fhir.Tests.Jobs;

public sealed class ExportTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_export_is_awaited_and_saved_with_the_access_of_the_storage(bool isAsync)
    {
        await using var lab = await JobLab.StartAsync(isAsync);
        lab.AddResources(patients: 3);

        var export = await lab.Calls.ExportAsync(WaitUntil.Completed);
        var saved = await export.Value.SaveAsync(lab.Folder, lab.Workspace.Credential, null, JobLab.Token);

        saved.EnsureComplete();
        Assert.Equal(["Observation-1.ndjson", "Patient-1.ndjson"], lab.SavedNames());
        Assert.Equal(3, (await File.ReadAllLinesAsync(
            Path.Combine(lab.Folder, "Patient-1.ndjson"), JobLab.Token)).Length);
        Assert.Equal([("Patient", 3L), ("Observation", 1L)], export.Value.Outputs.Select(
            file => (file.Type, file.Count.GetValueOrDefault())));
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], lab.Time.Delays);
        Assert.Equal((true, true, 200), (export.HasCompleted, export.HasValue, export.GetRawResponse().Status));
        Assert.NotNull(export.Value.TransactionTime);
        Assert.False(export.Value.RequiresAccessToken);
        var service = lab.Workspace.Requests.First().Headers["Authorization"];
        Assert.All(lab.FileRequests, request =>
        {
            Assert.NotEqual(service, request.Headers["Authorization"]);
            Assert.Equal("2023-11-03", request.Headers["x-ms-version"]);
        });
    }

    [Fact]
    public async Task Resources_are_read_by_type_with_a_signature()
    {
        await using var lab = await JobLab.StartAsync(polls: 0);
        lab.AddResources(patients: 3);
        var export = await lab.Client.ExportAsync(WaitUntil.Completed, null, JobLab.Token);
        var signature = new AzureSasCredential("?sv=1&sig=x");

        var patients = await ListAsync(export.Value.ReadResourcesAsync<Patient>(signature));
        var all = await ListAsync(export.Value.ReadResourcesAsync<Resource>(signature));

        Assert.Equal(["p1", "p2", "p3"], patients.Select(patient => patient.Id));
        Assert.Equal(4, all.Count);
        Assert.Equal(3, lab.FileRequests.Count());
        Assert.All(lab.FileRequests, request =>
        {
            Assert.EndsWith("?sv=1&sig=x", request.Path, StringComparison.Ordinal);
            Assert.False(request.Headers.ContainsKey("Authorization"));
        });
    }

    [Fact]
    public async Task Files_without_access_are_problems_that_say_what_is_missing()
    {
        await using var lab = await JobLab.StartAsync(polls: 0);
        lab.AddResources(patients: 1);
        var export = await lab.Client.ExportAsync(WaitUntil.Completed, null, JobLab.Token);
        var options = new FhirExportReadOptions { OnProblem = ProblemPolicy.Continue };
        TokenCredential? none = null;

        var saved = await export.Value.SaveAsync(lab.Folder, none, null, JobLab.Token);
        var resources = export.Value.ReadResourcesAsync<Resource>(none, options);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => ListAsync(export.Value.ReadResourcesAsync<Resource>(none)));

        Assert.Empty(await ListAsync(resources));
        Assert.Equal(["file 1", "file 2"], resources.Problems.Select(problem => problem.Location));
        Assert.Equal(["file 1", "file 2"], saved.Problems.Select(problem => problem.Location));
        Assert.Contains("Storage Blob Data Reader", failure.Advice, StringComparison.Ordinal);
        Assert.Throws<HealthDataRequestFailedException>(saved.EnsureComplete);
        Assert.Empty(lab.SavedNames());
        Assert.All(lab.FileRequests, request => Assert.False(request.Headers.ContainsKey("Authorization")));
    }

    [Fact]
    public async Task All_options_are_sent()
    {
        await using var lab = await JobLab.StartAsync(polls: 0);
        lab.Workspace.Faults.Add(new FakeFault { Status = 202, Headers = Location(lab, "7") });
        var options = new FhirExportOptions
        {
            Types = { "Patient", "Observation" },
            TypeFilters = { "Observation?status=final", "Patient?active=true" },
            Since = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)),
            Till = new DateTimeOffset(2026, 2, 3, 4, 5, 6, 789, TimeSpan.Zero),
            Container = "c1",
            Format = "<resourcename>",
            MaxCount = 10,
            IsParallel = false,
            IncludeAssociatedData = { "_history", "_deleted" },
            AnonymizationConfig = "a.json",
            AnonymizationConfigETag = "\"1\"",
            AnonymizationConfigCollection = "registry/image:1",
        };

        var export = await lab.Client.ExportAsync(WaitUntil.Started, options, JobLab.Token);

        Assert.Equal("7", export.Id);
        var sent = Assert.Single(lab.Workspace.Requests);
        Assert.Equal("respond-async", sent.Headers["Prefer"]);
        Assert.Equal(
            "/fhir/$export?_type=Patient,Observation&_typeFilter=Observation?status=final,Patient?active=true"
            + "&_since=2026-01-02T02:04:05Z&_till=2026-02-03T04:05:06.789Z&_container=c1&_format=<resourcename>"
            + "&_maxCount=10&_isParallel=false&includeAssociatedData=_history,_deleted&_anonymizationConfig=a.json"
            + "&_anonymizationConfigEtag=\"1\"&_anonymizationConfigCollectionReference=registry/image:1",
            Uri.UnescapeDataString(sent.Path));
    }

    [Theory]
    [InlineData(FhirExportLevel.Patient, "a.json", null)]
    [InlineData(FhirExportLevel.Group, "a.json", null)]
    [InlineData(FhirExportLevel.System, null, "\"1\"")]
    public async Task Rules_that_the_service_would_ignore_are_refused(
        FhirExportLevel level, string? config, string? etag)
    {
        await using var lab = await JobLab.StartAsync(polls: 0);
        var options = new FhirExportOptions
        {
            Level = level,
            GroupId = "g1",
            AnonymizationConfig = config,
            AnonymizationConfigETag = etag,
        };

        await Assert.ThrowsAsync<ArgumentException>(
            () => lab.Client.ExportAsync(WaitUntil.Started, options, JobLab.Token));

        Assert.Empty(lab.Workspace.Requests);
    }

    [Theory]
    [InlineData(FhirExportLevel.Patient, "/fhir/Patient/$export")]
    [InlineData(FhirExportLevel.Group, "/fhir/Group/g1/$export")]
    public async Task Levels_have_paths_of_their_own(FhirExportLevel level, string path)
    {
        await using var lab = await JobLab.StartAsync(polls: 0);
        lab.Workspace.Fhir.Add("""{"resourceType":"Group","id":"g1"}""");

        await lab.Client.ExportAsync(WaitUntil.Started, new() { Level = level, GroupId = "g1" }, JobLab.Token);

        Assert.Equal(path, Assert.Single(lab.Workspace.Requests).Path);
        await Assert.ThrowsAsync<ArgumentException>(() => lab.Client.ExportAsync(
            WaitUntil.Started, new() { Level = FhirExportLevel.Group }, JobLab.Token));
    }

    [Fact]
    public async Task A_job_of_another_address_is_resumed_by_that_address()
    {
        await using var lab = await JobLab.StartAsync(polls: 0);
        var address = $"{lab.Workspace.FhirEndpoint}/_operations/export/1?_details=true";
        lab.Workspace.Faults.Add(new FakeFault
        {
            Status = 202,
            Headers = new Dictionary<string, string> { ["Content-Location"] = address },
        });

        var started = await lab.Client.ExportAsync(WaitUntil.Started, null, JobLab.Token);
        await lab.Client.ExportAsync(WaitUntil.Started, null, JobLab.Token);
        var resumed = new FhirExportOperation(started.Id, lab.Client);
        await resumed.WaitForCompletionAsync(JobLab.Token);

        Assert.Equal(address, started.Id);
        Assert.Equal(new Uri(address).PathAndQuery, lab.Workspace.Requests.Last().Path);
    }

    private static Dictionary<string, string> Location(JobLab lab, string id) =>
        new() { ["Content-Location"] = $"{lab.Workspace.FhirEndpoint}/_operations/export/{id}" };

    private static async Task<List<T>> ListAsync<T>(FhirExportedResources<T> resources)
        where T : Resource
    {
        List<T> list = [];
        await foreach (var resource in resources.WithCancellation(JobLab.Token))
        {
            list.Add(resource);
        }

        return list;
    }
}
