namespace HealthData.Core.Tests.Services;

public sealed class ModelFactoryTests
{
    private static readonly Response Answer = new MockResponse(200);

    [Fact]
    public void A_failure_has_all_that_was_given()
    {
        var issue = HealthDataModelFactory.ServiceIssue("duplicate", "Sample 7 exists", "samples/7");

        var failure = HealthDataModelFactory.HealthDataRequestFailedException(
            409,
            "Conflict",
            "text",
            [issue],
            "Read it first.",
            "id-1",
            "LabClient.Create",
            "/samples",
            2,
            TimeSpan.FromSeconds(3));

        Assert.Equal(
            (409, "Conflict", "text", "Read it first.", "id-1", "LabClient.Create", "/samples", 2, TimeSpan.FromSeconds(
                3)),
            (failure.Status, failure.ErrorCode, failure.ServiceMessage, failure.Advice, failure.ServiceRequestId,
                failure.Operation, failure.Route, failure.Attempts, failure.Elapsed));
        Assert.Same(issue, Assert.Single(failure.Issues));
        Assert.Equal(("duplicate", "samples/7"), (issue.Code, issue.Location));
    }

    [Fact]
    public async Task An_operation_can_be_completed_failed_or_running()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var done = HealthDataModelFactory.HealthDataOperation("1", "result", Answer);
        var failed = HealthDataModelFactory.HealthDataOperation<string>("2", new RequestFailedException("no"), Answer);
        var looks = 0;
        var running = HealthDataModelFactory.HealthDataOperation("3", () => ++looks < 2 ? null : done, Answer);

        Assert.Equal(("1", "result"), (done.Id, (await done.WaitForCompletionAsync(cancellation)).Value));
        await Assert.ThrowsAsync<RequestFailedException>(async () => await failed.WaitForCompletionAsync(cancellation));
        await running.UpdateStatusAsync(cancellation);
        Assert.False(running.HasCompleted);
        Assert.Equal("result", (await running.WaitForCompletionAsync(cancellation)).Value);
    }

    [Fact]
    public void An_operation_can_be_mocked()
    {
        var operation = new Mocked();

        Assert.Equal((true, "mine"), (operation.HasCompleted, operation.Value));
        Assert.Throws<NotSupportedException>(() => operation.UpdateStatus(TestContext.Current.CancellationToken));
    }

    private sealed class Mocked : HealthDataOperation<string>
    {
        public override bool HasCompleted => true;

        public override string Value => "mine";
    }
}
