using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>The worklist (PS3.18 11): creates, retrieves, updates, changes and cancels workitems.</summary>
internal sealed class WorklistOperation(FakeDicomOptions options, InstanceCatalog catalog, Worklist worklist)
{
    private const string SopClass = "1.2.840.10008.5.1.4.34.6.1";

    private readonly WorkitemSearch _search = new(options, worklist);

    public Task InvokeAsync(DicomCall call, FakeOperation operation)
    {
        AcceptHeader.RequireDicomJson(call.Request);
        return operation switch
        {
            FakeOperation.DicomCreateWorkitem => CreateAsync(call),
            FakeOperation.DicomRetrieveWorkitem => DicomJsonAnswer.WriteAsync(call, worklist.Find(
                call.Partition, call.Route.Workitem!).Attributes),
            FakeOperation.DicomUpdateWorkitem => UpdateAsync(call),
            FakeOperation.DicomChangeWorkitemState => ChangeStateAsync(call),
            FakeOperation.DicomRequestWorkitemCancellation => CancelAsync(call),
            _ => _search.InvokeAsync(call),
        };
    }

    private static FakeWorkitem With(FakeWorkitem item, WorkitemState state, string? transactionUid)
    {
        var attributes = item.Attributes.Clone().Set(Keyword.ProcedureStepState, WorkitemRules.Text(state));
        return new(item.Partition, item.WorkitemUid, attributes, state, transactionUid);
    }

    private static void Warn(DicomCall call, string text) =>
        call.Response.Headers["Warning"] = $"299 {call.Request.Host} \"{text}\"";

    private static string AlreadyIn(WorkitemState state) =>
        $"The UPS is already in the requested state of {WorkitemRules.Text(state)}.";

    private async Task CreateAsync(DicomCall call)
    {
        var set = await WorkitemBody.ReadAsync(call).ConfigureAwait(false);
        var named = set.GetString(Keyword.SOPInstanceUID);
        var uid = WorkitemBody.UidOf(call.Request) ?? named;
        if (!UidRule.Allows(uid) || (named is not null && named != uid))
        {
            throw ServiceException.BadRequest("The workitem needs one UID, in the query or as SOPInstanceUID.");
        }

        WorkitemRules.CheckNew(set);
        var attributes = set.Clone().Set(Keyword.SOPInstanceUID, uid).Set(Keyword.SOPClassUID, SopClass);
        attributes.Remove(Keyword.TransactionUID);
        catalog.AddPartition(call.Partition);
        var item = new FakeWorkitem(call.Partition, uid!, attributes, WorkitemState.Scheduled, transactionUid: null);
        if (!worklist.TryAdd(item))
        {
            throw new ServiceException(StatusCodes.Status409Conflict, "The workitem exists already.");
        }

        call.Response.StatusCode = StatusCodes.Status201Created;
        var url = call.WorkitemUrl(uid!);
        call.Response.Headers.Location = url;
        call.Response.Headers.ContentLocation = url;
    }

    private async Task UpdateAsync(DicomCall call)
    {
        var changes = await WorkitemBody.ReadAsync(call).ConfigureAwait(false);
        var transactionUid = WorkitemBody.UidOf(call.Request);
        worklist.Change(call.Partition, call.Route.Workitem!, item =>
        {
            WorkitemRules.CheckUpdate(item, changes, transactionUid);
            var attributes = WorkitemBody.Merge(item.Attributes, changes);
            return new(item.Partition, item.WorkitemUid, attributes, item.State, item.TransactionUid);
        });
        call.Response.Headers.ContentLocation = call.WorkitemUrl(call.Route.Workitem!);
    }

    private async Task ChangeStateAsync(DicomCall call)
    {
        var set = await WorkitemBody.ReadAsync(call).ConfigureAwait(false);
        var target = WorkitemRules.StateOf(set);
        var transactionUid = set.GetString(Keyword.TransactionUID);
        if (!UidRule.Allows(transactionUid) || target is WorkitemState.Unknown or WorkitemState.Scheduled)
        {
            throw ServiceException.BadRequest("The transaction UID or the state is missing or not valid.");
        }

        worklist.Change(call.Partition, call.Route.Workitem!, item =>
        {
            if (WorkitemRules.CheckChange(item, target, transactionUid!))
            {
                return With(item, target, transactionUid);
            }

            Warn(call, AlreadyIn(target));
            return null;
        });
        call.Response.Headers.ContentLocation = call.WorkitemUrl(call.Route.Workitem!);
    }

    // Nobody is told of a request: only what belongs to nobody is canceled.
    private async Task CancelAsync(DicomCall call)
    {
        await WorkitemBody.ReadAsync(call).ConfigureAwait(false);
        worklist.Change(call.Partition, call.Route.Workitem!, item =>
        {
            if (item.State == WorkitemState.Scheduled)
            {
                return With(item, WorkitemState.Canceled, item.TransactionUid);
            }

            Warn(call, item.State == WorkitemState.Canceled
                ? AlreadyIn(item.State)
                : "The submitted request is inconsistent with the state of the UPS Instance.");
            throw new ServiceException(
                StatusCodes.Status409Conflict, $"The workitem is {WorkitemRules.Text(item.State)}.");
        });
        call.Response.StatusCode = StatusCodes.Status202Accepted;
    }
}
