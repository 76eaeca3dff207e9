using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>What the service allows to happen to a workitem (PS3.4 table CC.1.1-2).</summary>
internal static class WorkitemRules
{
    private static readonly AttributeTag[] Required =
    [
        Keyword.ScheduledProcedureStepPriority,
        Keyword.ProcedureStepLabel,
        Keyword.ScheduledProcedureStepStartDateTime,
        Keyword.InputReadinessState,
    ];

    private static readonly AttributeTag[] Fixed =
        [Keyword.SOPClassUID, Keyword.SOPInstanceUID, Keyword.TransactionUID, Keyword.ProcedureStepState];

    public static WorkitemState StateOf(AttributeSet set) =>
        Enum.GetValues<WorkitemState>().FirstOrDefault(state => state != WorkitemState.Unknown
            && Text(state).Equals(set.GetString(Keyword.ProcedureStepState), StringComparison.OrdinalIgnoreCase));

    public static string Text(WorkitemState state) => state switch
    {
        WorkitemState.Scheduled => "SCHEDULED",
        WorkitemState.InProgress => "IN PROGRESS",
        WorkitemState.Completed => "COMPLETED",
        _ => "CANCELED",
    };

    /// <exception cref="ServiceException">It can't be created (400).</exception>
    public static void CheckNew(AttributeSet set)
    {
        if (StateOf(set) != WorkitemState.Scheduled)
        {
            throw ServiceException.BadRequest("A new workitem must be SCHEDULED.");
        }

        if (!string.IsNullOrEmpty(set.GetString(Keyword.TransactionUID)))
        {
            throw ServiceException.BadRequest("A new workitem must have no transaction UID.");
        }

        foreach (var tag in Required)
        {
            if (string.IsNullOrEmpty(set.GetString(tag)))
            {
                throw ServiceException.BadRequest($"The required attribute {tag} is missing.");
            }
        }
    }

    /// <exception cref="ServiceException">It can't be updated so (400).</exception>
    public static void CheckUpdate(FakeWorkitem item, AttributeSet changes, string? transactionUid)
    {
        if (item.State is WorkitemState.Completed or WorkitemState.Canceled)
        {
            throw ServiceException.BadRequest($"The workitem is {Text(item.State)} and cannot be updated.");
        }

        // A scheduled workitem has no transaction UID, and a request for it must have none.
        if (item.TransactionUid != transactionUid)
        {
            throw ServiceException.BadRequest("The transaction UID is missing or incorrect.");
        }

        foreach (var tag in Fixed)
        {
            if (changes.Contains(tag))
            {
                throw ServiceException.BadRequest($"The attribute {tag} cannot be updated.");
            }
        }
    }

    /// <summary>Checks a change of state; false where the workitem is in it already.</summary>
    /// <exception cref="ServiceException">There is no such change (400).</exception>
    public static bool CheckChange(FakeWorkitem item, WorkitemState target, string transactionUid)
    {
        if (item.TransactionUid is not null && item.TransactionUid != transactionUid)
        {
            throw ServiceException.BadRequest("The transaction UID is incorrect.");
        }

        return (item.State, target) switch
        {
            (WorkitemState.Scheduled, WorkitemState.InProgress) => true,
            (WorkitemState.InProgress, WorkitemState.Completed or WorkitemState.Canceled) => true,
            (WorkitemState.Completed, WorkitemState.Completed) => false,
            (WorkitemState.Canceled, WorkitemState.Canceled) => false,
            _ => throw ServiceException.BadRequest(
                $"A workitem that is {Text(item.State)} cannot become {Text(target)}."),
        };
    }
}
