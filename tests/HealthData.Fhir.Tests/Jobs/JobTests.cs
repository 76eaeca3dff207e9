namespace HealthData.Fhir.Tests.Jobs;

/// <summary>What all jobs have in common.</summary>
public sealed class JobTests
{
    private const int Polls = 2;

    private static readonly Dictionary<string, FakeFault> Faults = new()
    {
        ["429"] = new() { Status = 429 },
        ["500"] = new() { Status = 500 },
        ["500 transient"] = new()
        {
            Status = 500,
            Headers = new Dictionary<string, string> { ["Content-Type"] = "application/fhir+json" },
            Body = """{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"transient"}]}"""u8
                .ToArray(),
        },
        ["503"] = new() { Status = 503 },
        ["no answer"] = new() { Connection = FakeConnectionFault.Reset },
    };

    public static TheoryData<string, int, bool> EachPoll()
    {
        var data = new TheoryData<string, int, bool>();
        foreach (var fault in Faults.Keys)
        {
            for (var poll = 0; poll <= Polls; poll++)
            {
                data.Add(fault, poll, true);
                data.Add(fault, poll, false);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EachPoll))]
    public async Task Exports_and_imports_survive_each_poll_failing_once(string fault, int poll, bool isAsync)
    {
        await using var lab = await JobLab.StartAsync(isAsync, Polls);
        lab.AddResources(patients: 1);
        var file = lab.Workspace.Fhir.AddFile("input/p.ndjson", """{"resourceType":"Patient","id":"i1"}""");
        var planned = Faults[fault];

        var first = Add();
        var export = await lab.Calls.ExportAsync(WaitUntil.Completed);
        var second = Add();
        var import = await lab.Calls.ImportAsync(WaitUntil.Completed, [new("Patient", file)]);

        Assert.Equal((1, 1), (first.Hits, second.Hits));
        Assert.Equal(2, export.Value.Outputs.Count);
        Assert.Equal(1, Assert.Single(import.Value.Outputs).Count);

        FakeFault Add()
        {
            var next = new FakeFault
            {
                Operation = FakeOperation.FhirJob,
                Skip = poll,
                Status = planned.Status,
                Headers = planned.Headers,
                Body = planned.Body,
                Connection = planned.Connection,
            };
            lab.Workspace.Faults.Add(next);
            return next;
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failed_job_is_told_apart_from_a_failed_poll(bool isAsync)
    {
        await using var lab = await JobLab.StartAsync(isAsync, polls: 0);
        var export = await lab.Calls.ExportAsync(WaitUntil.Started, new() { Container = "Canary--7" });

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => UpdateAsync(export, isAsync));

        Assert.Equal((HealthDataErrorCode.JobFailed, 400), (failure.ErrorCode, failure.Status));
        Assert.Equal("invalid", Assert.Single(failure.Issues).Code);
        Assert.Equal("/_operations/export/{id}", failure.Route);
        Assert.DoesNotContain("Canary", failure.ToString(), StringComparison.Ordinal);
        Assert.Equal((true, false), (export.HasCompleted, export.HasValue));
        Assert.Same(failure, Assert.Throws<HealthDataRequestFailedException>(() => export.Value));
        Assert.Equal(2, lab.Workspace.Requests.Total);
    }

    [Fact]
    public async Task A_server_error_with_an_outcome_is_not_asked_for_again()
    {
        await using var lab = await JobLab.StartAsync(polls: 0);
        var export = await lab.Client.ExportAsync(WaitUntil.Started, null, JobLab.Token);
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.FhirJob,
            Times = 10,
            Status = 500,
            Body = """{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"exception"}]}"""u8
                .ToArray(),
        });

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => UpdateAsync(export, true));

        Assert.Equal((HealthDataErrorCode.JobFailed, 500), (failure.ErrorCode, failure.Status));
        Assert.Equal(2, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_poll_that_fails_for_good_leaves_the_job_open(int status)
    {
        await using var lab = await JobLab.StartAsync(polls: 0);
        var export = await lab.Client.ExportAsync(WaitUntil.Started, null, JobLab.Token);
        lab.Workspace.Faults.Add(new FakeFault { Operation = FakeOperation.FhirJob, Times = 4, Status = status });

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => UpdateAsync(export, true));
        lab.Workspace.Faults.Clear();

        Assert.Equal(status, failure.Status);
        Assert.NotEqual(HealthDataErrorCode.JobFailed, failure.ErrorCode);
        Assert.False(export.HasCompleted);
        await export.WaitForCompletionAsync(JobLab.Token);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_job_is_resumed_from_its_id(bool isAsync)
    {
        await using var lab = await JobLab.StartAsync(isAsync);
        lab.AddResources(patients: 2);
        var started = await lab.Calls.ExportAsync(WaitUntil.Started);

        var resumed = new FhirExportOperation(started.Id, lab.Client);
        var result = isAsync
            ? await resumed.WaitForCompletionAsync(JobLab.Token)
            : resumed.WaitForCompletion(JobLab.Token);

        Assert.Equal("1", started.Id);
        Assert.Equal(202, started.GetRawResponse().Status);
        Assert.Equal(2, result.Value.Outputs.Count);
        Assert.Throws<ArgumentException>(() => new FhirExportOperation("", lab.Client));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_canceled_job_is_gone(bool isAsync)
    {
        await using var lab = await JobLab.StartAsync(isAsync);
        var export = await lab.Calls.ExportAsync(WaitUntil.Started);

        var response = isAsync ? await export.CancelAsync(JobLab.Token) : export.Cancel(JobLab.Token);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => UpdateAsync(export, isAsync));

        Assert.Equal(202, response.Status);
        Assert.Equal(("DELETE", "/fhir/_operations/export/1"), Sent(lab, 1));
        Assert.Equal((HealthDataErrorCode.JobFailed, 404), (failure.ErrorCode, failure.Status));
        Assert.True(export.HasCompleted);
    }

    [Fact]
    public async Task A_wait_is_canceled_without_the_job()
    {
        await using var lab = await JobLab.StartAsync(polls: 1000);
        var export = await lab.Client.ExportAsync(WaitUntil.Started, null, JobLab.Token);
        using var source = new CancellationTokenSource();
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.FhirJob,
            Skip = 3,
            When = _ =>
            {
                source.Cancel();
                return false;
            },
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await export.WaitForCompletionAsync(source.Token));

        Assert.False(export.HasCompleted);
        Assert.DoesNotContain(lab.Workspace.Requests, request => request.Method == "DELETE");
    }

    [Fact]
    public async Task A_start_is_sent_again_only_where_the_service_did_not_act()
    {
        await using var lab = await JobLab.StartAsync(polls: 0);
        lab.Workspace.Faults.Add(new FakeFault { Status = 503 });
        await lab.Client.ExportAsync(WaitUntil.Started, null, JobLab.Token);
        lab.Workspace.Faults.Add(new FakeFault { Status = 500 });

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Client.ExportAsync(WaitUntil.Started, null, JobLab.Token));

        Assert.Equal((500, 1), (failure.Status, failure.Attempts));
        Assert.Equal(3, lab.Workspace.Requests.Total);
    }

    private static (string Method, string Path) Sent(JobLab lab, int index) =>
        lab.Workspace.Requests.ToList()[index] is var request ? (request.Method, request.Path) : default;

    private static async Task UpdateAsync(Operation operation, bool isAsync) => _ = isAsync
        ? await operation.UpdateStatusAsync(JobLab.Token)
        : operation.UpdateStatus(JobLab.Token);
}
