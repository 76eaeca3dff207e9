namespace HealthData.Dicom.Tests.Workitems;

/// <summary>When a request about a workitem is sent again, and what its answer means then.</summary>
public sealed class WorkitemRetryTests
{
    private const string Item = "1.2.3";
    private const string Owner = "2.25.7";

    private static readonly AttributeSet Changes = new AttributeSet().Set(Keyword.ProcedureStepLabel, "Neck CT");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_creation_with_a_uid_whose_answer_is_lost_has_created(bool inAttributes)
    {
        await using var lab = await Lab.StartAsync();
        Lose(lab, FakeOperation.DicomCreateWorkitem);

        var created = inAttributes
            ? await lab.Client.CreateWorkitemAsync(Worklists.New(Item), Lab.Token)
            : await lab.Client.CreateWorkitemAsync(Item, Worklists.New(), Lab.Token);

        Assert.Equal(409, created.GetRawResponse().Status);
        Assert.Equal(2, lab.Workspace.Requests.Total);
        Assert.Equal(Item, Assert.Single(lab.Workspace.Dicom.Workitems).WorkitemUid);
    }

    [Fact]
    public async Task A_creation_that_finds_another_at_once_has_not_created()
    {
        await using var lab = await Lab.StartAsync();
        await lab.Client.CreateWorkitemAsync(Item, Worklists.New(), Lab.Token);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Client.CreateWorkitemAsync(Item, Worklists.New(), Lab.Token));

        Assert.Equal((409, 1), (failure.Status, failure.Attempts));
    }

    [Theory]
    [InlineData(503)]
    [InlineData(500)]
    public async Task A_creation_without_a_uid_is_never_sent_again(int status)
    {
        await using var server = RawServer.Answering($"HTTP/1.1 {status} Error\r\nContent-Length: 0\r\n\r\n");

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Lab.ClientOf(server, retries: 2).CreateWorkitemAsync(Worklists.New(), Lab.Token));

        Assert.Equal((status, 1), (failure.Status, failure.Attempts));
        Assert.True(server.HasSeen(1));
    }

    [Theory]
    [InlineData(Owner, 2)]
    [InlineData(null, 1)]
    public async Task An_update_is_sent_again_only_by_the_owner(string? transactionUid, int requests)
    {
        await using var lab = await Lab.StartAsync();
        await lab.Client.CreateWorkitemAsync(Item, Worklists.New(), Lab.Token);
        if (transactionUid is not null)
        {
            await lab.Client.ChangeWorkitemStateAsync(Item, WorkitemState.InProgress, Owner, Lab.Token);
        }

        var before = lab.Workspace.Requests.Total;
        Lose(lab, FakeOperation.DicomUpdateWorkitem);

        var exception = await Record.ExceptionAsync(
            () => lab.Client.UpdateWorkitemAsync(Item, Changes, transactionUid, Lab.Token));

        Assert.Equal(requests, lab.Workspace.Requests.Total - before);
        Assert.Equal(requests == 1, exception is HealthDataRequestFailedException);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_claim_is_sent_again_when_it_was_refused_and_not_when_its_answer_is_lost(bool isRefused)
    {
        await using var lab = await Lab.StartAsync();
        await lab.Client.CreateWorkitemAsync(Item, Worklists.New(), Lab.Token);
        var before = lab.Workspace.Requests.Total;
        if (isRefused)
        {
            lab.Workspace.Faults.Add(FakeFault.Respond(503));
        }
        else
        {
            Lose(lab, FakeOperation.DicomChangeWorkitemState);
        }

        var exception = await Record.ExceptionAsync(
            () => lab.Client.ChangeWorkitemStateAsync(Item, WorkitemState.InProgress, Owner, Lab.Token));

        Assert.Equal(isRefused ? 2 : 1, lab.Workspace.Requests.Total - before);
        Assert.Equal(isRefused, exception is null);

        // Who holds it is found out by an update.
        await lab.Client.UpdateWorkitemAsync(Item, Changes, Owner, Lab.Token);
    }

    private static void Lose(Lab lab, FakeOperation operation) => lab.Workspace.Faults.Add(new FakeFault
    {
        Operation = operation,
        Connection = FakeConnectionFault.Reset,
        Moment = FakeFaultMoment.AfterActing,
    });
}
