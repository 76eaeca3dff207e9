namespace HealthData.Contracts.Tests.Dicom;

/// <summary>Workitems: every request, with and without UIDs.</summary>
internal static class WorkitemContracts
{
    public const string Item = "1.2.3";
    public const string Owner = "2.25.7";

    private const string Sync = "sync";

    private static readonly AttributeSet Changes = new AttributeSet().Set(Keyword.ProcedureStepLabel, "Changed");

    private static readonly AttributeSet Reason = new AttributeSet().Set(Keyword.ReasonForCancellation, "Reason");

    public static IReadOnlyList<ContractCall<DicomClients>> All { get; } =
    [
        new("create-workitem", clients => clients.Default.CreateWorkitemAsync(Item, New(), DicomClients.Token)),
        new("create-workitem", Synchronous(client => client.CreateWorkitem(Item, New())), Sync),
        new("create-workitem-of-attributes", clients =>
            clients.Default.CreateWorkitemAsync(New().Set(Keyword.SOPInstanceUID, Item), DicomClients.Token)),
        new("create-workitem-of-attributes", Synchronous(
            client => client.CreateWorkitem(New().Set(Keyword.SOPInstanceUID, Item))), Sync),
        new("create-workitem-in-partition", clients =>
            clients.OfPartition("ward-7").CreateWorkitemAsync(Item, New(), DicomClients.Token)),
        new("retrieve-workitem", async clients =>
            Check(await clients.Default.RetrieveWorkitemAsync(Item, DicomClients.Token))),
        new("retrieve-workitem", Synchronous(client => Check(client.RetrieveWorkitem(Item))), Sync),
        new("update-workitem", clients =>
            clients.Default.UpdateWorkitemAsync(Item, Changes, Owner, DicomClients.Token)),
        new("update-workitem", Synchronous(client => client.UpdateWorkitem(Item, Changes, Owner)), Sync),
        new("update-workitem-scheduled", clients =>
            clients.Default.UpdateWorkitemAsync(Item, Changes, null, DicomClients.Token)),
        new("change-workitem-state", clients => clients.Default.ChangeWorkitemStateAsync(
            Item, WorkitemState.InProgress, Owner, DicomClients.Token)),
        new("change-workitem-state", Synchronous(
            client => client.ChangeWorkitemState(Item, WorkitemState.InProgress, Owner)), Sync),
        new("complete-workitem", clients => clients.Default.ChangeWorkitemStateAsync(
            Item, WorkitemState.Completed, Owner, DicomClients.Token)),
        new("request-workitem-cancellation", clients =>
            clients.Default.RequestWorkitemCancellationAsync(Item, null, DicomClients.Token)),
        new("request-workitem-cancellation", Synchronous(client => client.RequestWorkitemCancellation(Item)), Sync),
        new("request-workitem-cancellation-with-reason", clients =>
            clients.Default.RequestWorkitemCancellationAsync(Item, Reason, DicomClients.Token)),
        new("search-workitems", clients => SearchAsync(clients.Default, null)),
        new("search-workitems", Synchronous(client => Check(Assert.Single(client.SearchWorkitems()))), Sync),
        new("search-workitems-by-everything", clients => SearchAsync(clients.Default, Everything())),
    ];

    /// <summary>The body that begins the workitem.</summary>
    public static AttributeSet Begun => new AttributeSet()
        .Set(Keyword.TransactionUID, Owner)
        .Set(Keyword.ProcedureStepState, "IN PROGRESS");

    /// <summary>A data set as the body of a request.</summary>
    public static byte[] Body(AttributeSet set) => [(byte)'[', .. set.ToUtf8Json(), (byte)']'];

    /// <summary>The attributes of the workitem that the stubs name.</summary>
    public static AttributeSet New() => new AttributeSet()
        .Set(Keyword.ProcedureStepState, "SCHEDULED")
        .Set(Keyword.ScheduledProcedureStepPriority, "MEDIUM")
        .Set(Keyword.ProcedureStepLabel, "Label")
        .Set(Keyword.ScheduledProcedureStepStartDateTime, "20260102030405")
        .Set(Keyword.InputReadinessState, "READY");

    private static WorkitemQuery Everything() => new()
    {
        State = WorkitemState.Scheduled,
        ScheduledStart = new DateTimeRange(new DateTime(2026, 1, 2, 3, 4, 5), new DateTime(2026, 1, 3)),
        PatientName = "Name",
        PatientId = "Id",
        StudyInstanceUid = "1.2.9",
        AccessionNumber = "Number",
        RequestedProcedureId = "Procedure",
        StationName = "Station",
        StationClass = "Class",
        StationLocation = "Place",
        FuzzyMatching = true,
        IncludeAllFields = true,
        PageSize = 10,
    };

    private static async Task SearchAsync(DicomWebClient client, WorkitemQuery? query)
    {
        List<Workitem> found = [];
        await foreach (var item in client.SearchWorkitemsAsync(query, DicomClients.Token))
        {
            found.Add(item);
        }

        Check(Assert.Single(found));
    }

    private static Workitem Check(Workitem item)
    {
        Assert.Equal(Item, item.WorkitemUid);
        return item;
    }

    private static Func<DicomClients, Task> Synchronous(Func<DicomWebClient, object> call) =>
        clients => Task.FromResult(call(clients.Default));
}
