namespace HealthData.Dicom;

/// <content>Workitems of the worklist: UPS-RS (PS3.18 11).</content>
public partial class DicomWebClient
{
    /// <summary>Creates a workitem with a UID of your own.</summary>
    /// <param name="workitemUid">The workitem's UID, such as one of <see cref="Uid.Generate"/>.</param>
    /// <param name="workitem">The attributes. They must say that the workitem is scheduled.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Where the workitem is, and what the service said.</returns>
    /// <exception cref="ArgumentException">The UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (one of
    /// <see cref="WorkitemErrorCode"/>), or couldn't be reached.</exception>
    /// <remarks>With a UID the call can be sent twice. If a retry finds that the workitem exists, an earlier attempt
    /// has created it: the call succeeds, with status 409 in the raw response.</remarks>
    /// <example>
    /// <code>
    /// string workitemUid = Uid.Generate();
    /// await client.CreateWorkitemAsync(workitemUid, attributes);
    /// string transactionUid = Uid.Generate();
    /// await client.ChangeWorkitemStateAsync(workitemUid, WorkitemState.InProgress, transactionUid);
    /// await client.UpdateWorkitemAsync(workitemUid, changes, transactionUid);
    /// await client.ChangeWorkitemStateAsync(workitemUid, WorkitemState.Completed, transactionUid);
    /// </code>
    /// </example>
    public virtual async Task<Response<WorkitemResult>> CreateWorkitemAsync(
        string workitemUid, AttributeSet workitem, CancellationToken cancellationToken = default)
    {
        using var call = OpenCreation(UidGuard.Check(workitemUid), workitem);
        return WorkitemResult.Read(await call.SendAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc cref="CreateWorkitemAsync(string, AttributeSet, CancellationToken)"/>
    public virtual Response<WorkitemResult> CreateWorkitem(
        string workitemUid, AttributeSet workitem, CancellationToken cancellationToken = default)
    {
        using var call = OpenCreation(UidGuard.Check(workitemUid), workitem);
        return WorkitemResult.Read(call.Send(cancellationToken));
    }

    /// <summary>Creates a workitem with the UID in its attributes (SOP Instance UID, 0008,0018), or without one.
    /// </summary>
    /// <param name="workitem">The attributes. They must say that the workitem is scheduled.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Where the workitem is, and what the service said.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (one of
    /// <see cref="WorkitemErrorCode"/>), or couldn't be reached.</exception>
    /// <remarks>Without a UID the call is never retried. The Azure DICOM service requires one.</remarks>
    public virtual async Task<Response<WorkitemResult>> CreateWorkitemAsync(
        AttributeSet workitem, CancellationToken cancellationToken = default)
    {
        using var call = OpenCreation(workitemUid: null, workitem);
        return WorkitemResult.Read(await call.SendAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc cref="CreateWorkitemAsync(AttributeSet, CancellationToken)"/>
    public virtual Response<WorkitemResult> CreateWorkitem(
        AttributeSet workitem, CancellationToken cancellationToken = default)
    {
        using var call = OpenCreation(workitemUid: null, workitem);
        return WorkitemResult.Read(call.Send(cancellationToken));
    }

    /// <summary>Retrieves a workitem.</summary>
    /// <param name="workitemUid">The workitem's UID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The workitem, without its transaction UID.</returns>
    /// <exception cref="ArgumentException">The UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (one of
    /// <see cref="WorkitemErrorCode"/>), or couldn't be reached.</exception>
    public virtual async Task<Response<Workitem>> RetrieveWorkitemAsync(
        string workitemUid, CancellationToken cancellationToken = default)
    {
        using var call = OpenWorkitem(WorkitemOperations.RetrieveWorkitem, workitemUid);
        return ReadWorkitem(call, await call.SendAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc cref="RetrieveWorkitemAsync"/>
    public virtual Response<Workitem> RetrieveWorkitem(
        string workitemUid, CancellationToken cancellationToken = default)
    {
        using var call = OpenWorkitem(WorkitemOperations.RetrieveWorkitem, workitemUid);
        return ReadWorkitem(call, call.Send(cancellationToken));
    }

    /// <summary>Updates the attributes of a workitem that is scheduled or in progress.</summary>
    /// <param name="workitemUid">The workitem's UID.</param>
    /// <param name="changes">The attributes to change, with their new values.</param>
    /// <param name="transactionUid">The transaction UID that the workitem was begun with; null for a scheduled one.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Where the workitem is, and what the service said.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (one of
    /// <see cref="WorkitemErrorCode"/>), or couldn't be reached.</exception>
    /// <remarks>With a transaction UID, which only the owner knows, the call can be sent twice. Without one it is never
    /// retried.</remarks>
    public virtual async Task<Response<WorkitemResult>> UpdateWorkitemAsync(
        string workitemUid,
        AttributeSet changes,
        string? transactionUid = null,
        CancellationToken cancellationToken = default)
    {
        using var call = OpenUpdate(workitemUid, changes, transactionUid);
        return WorkitemResult.Read(await call.SendAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc cref="UpdateWorkitemAsync"/>
    public virtual Response<WorkitemResult> UpdateWorkitem(
        string workitemUid,
        AttributeSet changes,
        string? transactionUid = null,
        CancellationToken cancellationToken = default)
    {
        using var call = OpenUpdate(workitemUid, changes, transactionUid);
        return WorkitemResult.Read(call.Send(cancellationToken));
    }

    /// <summary>Begins, completes, or cancels a workitem.</summary>
    /// <param name="workitemUid">The workitem's UID.</param>
    /// <param name="state">The state to change to.</param>
    /// <param name="transactionUid">To begin: a new UID, which makes the caller the owner. Keep it, since the service
    /// never returns it. Later: the same one.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Where the workitem is, and what the service said, such as that it is in this state already.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid, or the state is none to change to.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (one of
    /// <see cref="WorkitemErrorCode"/>), or couldn't be reached.</exception>
    /// <remarks>If the response is lost, it isn't known who owns the workitem: an update with the same transaction UID
    /// succeeds if the caller does.</remarks>
    public virtual async Task<Response<WorkitemResult>> ChangeWorkitemStateAsync(
        string workitemUid,
        WorkitemState state,
        string transactionUid,
        CancellationToken cancellationToken = default)
    {
        using var call = OpenChange(workitemUid, state, transactionUid);
        return WorkitemResult.Read(await call.SendAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc cref="ChangeWorkitemStateAsync"/>
    public virtual Response<WorkitemResult> ChangeWorkitemState(
        string workitemUid,
        WorkitemState state,
        string transactionUid,
        CancellationToken cancellationToken = default)
    {
        using var call = OpenChange(workitemUid, state, transactionUid);
        return WorkitemResult.Read(call.Send(cancellationToken));
    }

    /// <summary>Asks for the cancellation of a workitem that belongs to nobody or to somebody else.</summary>
    /// <param name="workitemUid">The workitem's UID.</param>
    /// <param name="reason">What to tell the owner, such as Reason For Cancellation (0074,1238); null for nothing.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the service said.</returns>
    /// <exception cref="ArgumentException">The UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (one of
    /// <see cref="WorkitemErrorCode"/>; its Warning headers are in
    /// <see cref="HealthDataRequestFailedException.Issues"/>), or couldn't be reached.</exception>
    /// <remarks>The Azure DICOM service cancels a scheduled workitem at once, and refuses others.</remarks>
    public virtual async Task<Response<WorkitemResult>> RequestWorkitemCancellationAsync(
        string workitemUid, AttributeSet? reason = null, CancellationToken cancellationToken = default)
    {
        using var call = OpenCancellation(workitemUid, reason);
        return WorkitemResult.Read(await call.SendAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc cref="RequestWorkitemCancellationAsync"/>
    public virtual Response<WorkitemResult> RequestWorkitemCancellation(
        string workitemUid, AttributeSet? reason = null, CancellationToken cancellationToken = default)
    {
        using var call = OpenCancellation(workitemUid, reason);
        return WorkitemResult.Read(call.Send(cancellationToken));
    }

    /// <summary>Searches workitems.</summary>
    /// <param name="query">What to search by; null for all workitems.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The workitems, retrieved page by page as you enumerate them. Empty if there are none. A page that the
    /// service calls partial (206) is followed by the rest.</returns>
    /// <exception cref="ArgumentException">The query has something that the service would reject.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be reached; thrown
    /// while enumerating.</exception>
    public virtual AsyncPageable<Workitem> SearchWorkitemsAsync(
        WorkitemQuery? query = null, CancellationToken cancellationToken = default) =>
        new LazyAsyncPageable<Workitem>(WorkitemPages(query).Begin, cancellationToken);

    /// <inheritdoc cref="SearchWorkitemsAsync"/>
    public virtual Pageable<Workitem> SearchWorkitems(
        WorkitemQuery? query = null, CancellationToken cancellationToken = default) =>
        new LazyPageable<Workitem>(WorkitemPages(query).BeginSync, cancellationToken);

    private static Response<Workitem> ReadWorkitem(ServiceCall call, Response response)
    {
        try
        {
            return Response.FromValue(new Workitem(Answers.ParseOne(response)), response);
        }
        catch (DicomFormatException exception)
        {
            throw Answers.NotDicomJson(call.Facts, exception);
        }
    }

    private SearchPages<Workitem> WorkitemPages(WorkitemQuery? query) => Pages(
        WorkitemOperations.SearchWorkitems, (query ?? new WorkitemQuery()).ToRequest(), [], set => new Workitem(set));

    private ServiceCall OpenCreation(string? workitemUid, AttributeSet workitem)
    {
        ArgumentNullException.ThrowIfNull(workitem);
        var call = _service.Open(WorkitemOperations.CreateWorkitem);
        if (workitemUid is not null)
        {
            WorkitemRequest.SetQuery(call, workitemUid);
        }

        if (workitemUid is not null || workitem.GetString(Keyword.SOPInstanceUID) is not null)
        {
            call.SetConditional();
        }

        return Complete(call, workitem);
    }

    private ServiceCall OpenUpdate(string workitemUid, AttributeSet changes, string? transactionUid)
    {
        UidGuard.Check(workitemUid);
        ArgumentNullException.ThrowIfNull(changes);
        if (transactionUid is not null)
        {
            UidGuard.Check(transactionUid);
        }

        var call = _service.Open(WorkitemOperations.UpdateWorkitem, workitemUid);
        if (transactionUid is not null)
        {
            WorkitemRequest.SetQuery(call, transactionUid);
            call.SetConditional();
        }

        return Complete(call, changes);
    }

    private ServiceCall OpenChange(string workitemUid, WorkitemState state, string transactionUid)
    {
        UidGuard.Check(workitemUid);
        var body = new AttributeSet()
            .Set(Keyword.ProcedureStepState, WorkitemRequest.Text(state, nameof(state)))
            .Set(Keyword.TransactionUID, UidGuard.Check(transactionUid));
        return Complete(_service.Open(WorkitemOperations.ChangeWorkitemState, workitemUid), body);
    }

    private ServiceCall OpenCancellation(string workitemUid, AttributeSet? reason) => Complete(
        OpenWorkitem(WorkitemOperations.RequestWorkitemCancellation, workitemUid), reason ?? new AttributeSet());

    private ServiceCall OpenWorkitem(RequestOperation operation, string workitemUid)
    {
        var call = _service.Open(operation, UidGuard.Check(workitemUid));
        JsonRequest.Accept(call, _service.Endpoint);
        return call;
    }

    private ServiceCall Complete(ServiceCall call, AttributeSet body)
    {
        JsonRequest.Accept(call, _service.Endpoint);
        WorkitemRequest.SetBody(call, body);
        return call;
    }
}
