namespace HealthData.Dicom;

/// <summary>The operations of the worklist, with their routes, good answers, retry classes and errors.</summary>
internal static class WorkitemOperations
{
    private const string All = "/workitems";
    private const string One = All + "/{workitem}";

    public static RequestOperation CreateWorkitem { get; } =
        new(Name(nameof(CreateWorkitem)), RequestMethod.Post, All, RetryClass.SafeWhenConditional, 200, 201, 204)
        {
            IsScoped = true,
            NameError = static status => status == 409 ? WorkitemErrorCode.AlreadyExists : Meaning(status),
            DoneStatus = 409,
            Advise = static (status, _) => status switch
            {
                400 => "The workitem isn't valid. It must be scheduled, without a transaction UID, and have the "
                    + "attributes that PS3.4 table CC.2.5-3 requires. For the service's own message, see "
                    + "ServiceMessage of the exception.",
                409 => "There is a workitem with this UID. Retrieve it, or generate another UID.",
                _ => null,
            },
        };

    public static RequestOperation RetrieveWorkitem { get; } =
        new(Name(nameof(RetrieveWorkitem)), RequestMethod.Get, One, RetryClass.Safe, 200, 206)
        {
            IsScoped = true,
            NameError = Meaning,
            Advise = static (status, _) => Absence(status),
        };

    public static RequestOperation UpdateWorkitem { get; } =
        new(Name(nameof(UpdateWorkitem)), RequestMethod.Post, One, RetryClass.SafeWhenConditional, 200, 204)
        {
            IsScoped = true,
            NameError = Meaning,
            Advise = static (status, _) => status switch
            {
                400 or 409 => "A workitem in progress is updated with its transaction UID, a scheduled one without. A "
                    + "completed or canceled one can't be updated, and some attributes never can.",
                _ => Absence(status),
            },
        };

    public static RequestOperation ChangeWorkitemState { get; } =
        new(Name(nameof(ChangeWorkitemState)), RequestMethod.Put, One + "/state", RetryClass.NotActedOn, 200, 204)
        {
            IsScoped = true,
            NameError = Meaning,
            Advise = static (status, _) => status switch
            {
                400 or 409 => "A scheduled workitem can only be begun; one in progress can be completed or canceled, "
                    + "with the transaction UID that it was begun with. Retrieve it to see its state.",
                _ => Absence(status),
            },
        };

    public static RequestOperation RequestWorkitemCancellation { get; } =
        new(
            Name(nameof(RequestWorkitemCancellation)),
            RequestMethod.Post,
            One + "/cancelrequest",
            RetryClass.NotActedOn,
            200,
            202,
            204)
        {
            IsScoped = true,
            NameError = Meaning,
            Advise = static (status, _) => status switch
            {
                409 => "The Azure DICOM service cancels only scheduled workitems on request. One in progress is "
                    + "canceled by its owner, who changes its state.",
                _ => Absence(status),
            },
        };

    public static RequestOperation SearchWorkitems { get; } =
        new(Name(nameof(SearchWorkitems)), RequestMethod.Get, All, RetryClass.Safe, 200, 204, 206) { IsScoped = true };

    private static string? Meaning(int status) => status switch
    {
        400 => WorkitemErrorCode.NotValid,
        404 => WorkitemErrorCode.NotFound,
        409 => WorkitemErrorCode.StateConflict,
        _ => null,
    };

    private static string? Absence(int status) => status == 404
        ? "The service has no such workitem. If it should, check the endpoint's path and the data partition."
        : null;

    private static string Name(string method) => $"{nameof(DicomWebClient)}.{method}";
}
