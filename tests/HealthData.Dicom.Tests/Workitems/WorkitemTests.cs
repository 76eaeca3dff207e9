using HealthData.Dicom.Tests.Search;

namespace HealthData.Dicom.Tests.Workitems;

/// <summary>The life of a workitem in a service with Azure's rules.</summary>
public sealed class WorkitemTests
{
    private const string Item = "1.2.3";
    private const string Owner = "2.25.7";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_workitem_lives_from_creation_to_its_end(bool isSync)
    {
        await using var lab = await Lab.StartAsync();
        var client = lab.Client;
        var changes = new AttributeSet().Set(Keyword.ProcedureStepLabel, "Neck CT");
        foreach (var (uid, end) in new[] { (Item, WorkitemState.Completed), ("1.2.4", WorkitemState.Canceled) })
        {
            var created = isSync
                ? client.CreateWorkitem(uid, Worklists.New(), Lab.Token)
                : await client.CreateWorkitemAsync(uid, Worklists.New(), Lab.Token);
            Assert.Equal($"{client.Endpoint}/workitems/{uid}", created.Value.Location?.ToString());
            Assert.Equal(201, created.GetRawResponse().Status);
            Assert.Equal(WorkitemState.Scheduled, (await RetrieveAsync(client, uid, isSync)).State);

            await UpdateAsync(client, uid, changes, null, isSync);
            await ChangeAsync(client, uid, WorkitemState.InProgress, isSync);
            await UpdateAsync(client, uid, changes, Owner, isSync);
            var begun = await RetrieveAsync(client, uid, isSync);
            Assert.Equal((WorkitemState.InProgress, "Neck CT"), (begun.State, begun.ProcedureStepLabel));

            await ChangeAsync(client, uid, end, isSync);
            Assert.Equal(end, (await RetrieveAsync(client, uid, isSync)).State);
        }
    }

    [Fact]
    public async Task A_workitem_tells_its_values_and_never_its_transaction_uid()
    {
        await using var lab = await Lab.StartAsync();
        var set = Worklists.New(Item)
            .Set(Keyword.PatientName, "Doe^Jane")
            .Set(Keyword.PatientID, "7")
            .Set(Keyword.WorklistLabel, "Radiology")
            .Set(Keyword.StudyInstanceUID, "1.9");
        await lab.Client.CreateWorkitemAsync(set, Lab.Token);
        await lab.Client.ChangeWorkitemStateAsync(Item, WorkitemState.InProgress, Owner, Lab.Token);

        Workitem item = await lab.Client.RetrieveWorkitemAsync(Item, Lab.Token);

        Assert.Equal((Item, WorkitemState.InProgress), (item.WorkitemUid, item.State));
        Assert.Equal(("Head CT", "Radiology", "MEDIUM"), (item.ProcedureStepLabel, item.WorklistLabel, item.Priority));
        Assert.Equal(("Doe^Jane", "7", "1.9"), (item.PatientName?.Alphabetic, item.PatientId, item.StudyInstanceUid));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), item.ScheduledStart);
        Assert.False(item.Attributes.Contains(Keyword.TransactionUID));
        Assert.Equal(Owner, Assert.Single(lab.Workspace.Dicom.Workitems).TransactionUid);
        Assert.All(
            await lab.Client.SearchWorkitemsAsync(new() { IncludeAllFields = true }, Lab.Token).CollectAsync(),
            found => Assert.False(found.Attributes.Contains(Keyword.TransactionUID)));
    }

    [Fact]
    public async Task A_service_refuses_with_a_code_for_each_reason()
    {
        await using var lab = await Lab.StartAsync();
        var client = lab.Client;
        await client.CreateWorkitemAsync(Item, Worklists.New(), Lab.Token);
        var label = new AttributeSet().Set(Keyword.ProcedureStepLabel, "Neck CT");

        await Refused(409, WorkitemErrorCode.AlreadyExists, client.CreateWorkitemAsync(Item, Worklists.New()));
        await Refused(400, WorkitemErrorCode.NotValid, client.CreateWorkitemAsync("1.5", new AttributeSet()));
        await Refused(400, WorkitemErrorCode.NotValid, client.CreateWorkitemAsync("1.5", Worklists.New("1.6")));
        await Refused(404, WorkitemErrorCode.NotFound, client.RetrieveWorkitemAsync("1.5"));
        await Refused(404, WorkitemErrorCode.NotFound, client.UpdateWorkitemAsync("1.5", label));
        await Refused(404, WorkitemErrorCode.NotFound, Change("1.5", WorkitemState.InProgress));
        await Refused(404, WorkitemErrorCode.NotFound, client.RequestWorkitemCancellationAsync("1.5"));
        await Refused(400, WorkitemErrorCode.NotValid, client.UpdateWorkitemAsync(Item, label, Owner));
        await Refused(400, WorkitemErrorCode.NotValid, Change(Item, WorkitemState.Completed));

        await Change(Item, WorkitemState.InProgress);
        await Refused(400, WorkitemErrorCode.NotValid, Change(Item, WorkitemState.InProgress));
        await Refused(400, WorkitemErrorCode.NotValid, client.ChangeWorkitemStateAsync(
            Item, WorkitemState.Completed, "2.25.8"));
        await Refused(400, WorkitemErrorCode.NotValid, client.UpdateWorkitemAsync(Item, label));
        await Refused(400, WorkitemErrorCode.NotValid, client.UpdateWorkitemAsync(Item, label, "2.25.8"));
        await Refused(409, WorkitemErrorCode.StateConflict, client.RequestWorkitemCancellationAsync(Item));

        await Change(Item, WorkitemState.Completed);
        await Refused(400, WorkitemErrorCode.NotValid, client.UpdateWorkitemAsync(Item, label, Owner));
        await Refused(400, WorkitemErrorCode.NotValid, Change(Item, WorkitemState.Canceled));
        await Refused(409, WorkitemErrorCode.StateConflict, client.RequestWorkitemCancellationAsync(Item));
        Assert.Equal(WorkitemState.Completed, Assert.Single(lab.Workspace.Dicom.Workitems).State);

        Task<Response<WorkitemResult>> Change(string uid, WorkitemState state) =>
            client.ChangeWorkitemStateAsync(uid, state, Owner, Lab.Token);
    }

    [Fact]
    public async Task A_scheduled_workitem_is_canceled_on_request_and_a_second_request_says_so()
    {
        await using var lab = await Lab.StartAsync();
        await lab.Client.CreateWorkitemAsync(Item, Worklists.New(), Lab.Token);
        var reason = new AttributeSet().Set(Keyword.ReasonForCancellation, "The patient left.");

        var first = await lab.Client.RequestWorkitemCancellationAsync(Item, reason, Lab.Token);
        var second = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Client.RequestWorkitemCancellationAsync(Item, reason, Lab.Token));

        Assert.Equal((202, 409), (first.GetRawResponse().Status, second.Status));
        Assert.Equal(WorkitemState.Canceled, Assert.Single(lab.Workspace.Dicom.Workitems).State);
        Assert.Contains("already in the requested state of CANCELED", Assert.Single(second.Issues).Text);
    }

    [Fact]
    public async Task Completing_twice_succeeds_with_a_warning()
    {
        await using var lab = await Lab.StartAsync();
        await lab.Client.CreateWorkitemAsync(Item, Worklists.New(), Lab.Token);
        await lab.Client.ChangeWorkitemStateAsync(Item, WorkitemState.InProgress, Owner, Lab.Token);
        await lab.Client.ChangeWorkitemStateAsync(Item, WorkitemState.Completed, Owner, Lab.Token);

        WorkitemResult again = await lab.Client.ChangeWorkitemStateAsync(
            Item, WorkitemState.Completed, Owner, Lab.Token);

        Assert.Contains("already in the requested state of COMPLETED", Assert.Single(again.Issues).Text);
    }

    [Fact]
    public async Task Partitions_keep_workitems_apart()
    {
        await using var lab = await Lab.StartAsync(workspace => workspace.Dicom.UseDataPartitions = true);
        var one = lab.CreateClient(options => options.Partition = "one");
        var two = lab.CreateClient(options => options.Partition = "two");
        await one.CreateWorkitemAsync(Item, Worklists.New(), Lab.Token);
        await two.CreateWorkitemAsync("1.2.4", Worklists.New(), Lab.Token);

        Assert.Equal(Item, Assert.Single(await one.SearchWorkitemsAsync().CollectAsync()).WorkitemUid);
        await Refused(404, WorkitemErrorCode.NotFound, two.RetrieveWorkitemAsync(Item, Lab.Token));
    }

    [Theory]
    [InlineData(WorkitemState.Unknown)]
    [InlineData(WorkitemState.Scheduled)]
    [InlineData((WorkitemState)9)]
    public async Task A_state_that_is_none_to_change_to_is_not_sent(WorkitemState state)
    {
        await using var lab = await Lab.StartAsync();

        var refusal = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => lab.Client.ChangeWorkitemStateAsync(Item, state, Owner, Lab.Token));

        Assert.Equal("state", refusal.ParamName);
        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    private static async Task Refused(int status, string code, Task call)
    {
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => call);
        Assert.Equal((status, code), (failure.Status, failure.ErrorCode));
        Assert.NotNull(failure.Advice);
    }

    private static async Task<Workitem> RetrieveAsync(DicomWebClient client, string uid, bool isSync) => isSync
        ? client.RetrieveWorkitem(uid, Lab.Token)
        : await client.RetrieveWorkitemAsync(uid, Lab.Token);

    private static async Task UpdateAsync(
        DicomWebClient client, string uid, AttributeSet changes, string? owner, bool isSync)
    {
        var result = isSync
            ? client.UpdateWorkitem(uid, changes, owner, Lab.Token)
            : await client.UpdateWorkitemAsync(uid, changes, owner, Lab.Token);
        Assert.Equal($"{client.Endpoint}/workitems/{uid}", result.Value.Location?.ToString());
    }

    private static async Task ChangeAsync(DicomWebClient client, string uid, WorkitemState state, bool isSync)
    {
        var result = isSync
            ? client.ChangeWorkitemState(uid, state, Owner, Lab.Token)
            : await client.ChangeWorkitemStateAsync(uid, state, Owner, Lab.Token);
        Assert.Empty(result.Value.Issues);
    }
}
