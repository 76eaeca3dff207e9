namespace HealthData.Dicom;

/// <summary>
/// The values of <see cref="RequestFailedException.ErrorCode"/> for requests about workitems that a service refused.
/// </summary>
public static class WorkitemErrorCode
{
    /// <summary>There is a workitem with this UID already (409).</summary>
    public const string AlreadyExists = "WorkitemAlreadyExists";

    /// <summary>There is no such workitem (404).</summary>
    public const string NotFound = "WorkitemNotFound";

    /// <summary>The request isn't valid (400): the data set lacks something, the transaction UID isn't that of the
    /// workitem, or the workitem's state doesn't allow it.</summary>
    public const string NotValid = "WorkitemRequestNotValid";

    /// <summary>The workitem's state doesn't allow it (409).</summary>
    public const string StateConflict = "WorkitemStateConflict";
}
