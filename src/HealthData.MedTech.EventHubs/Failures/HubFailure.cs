namespace HealthData.MedTech.EventHubs;

/// <summary>Tells failures of a hub apart.</summary>
internal static class HubFailure
{
    /// <summary>Tells whether an attempt later can't succeed either: the identity may not use the hub, or there is no
    /// such hub, group, or container.</summary>
    public static bool IsFinal(Exception exception) => exception switch
    {
        UnauthorizedAccessException => true,
        EventHubsException { Reason: EventHubsException.FailureReason.ResourceNotFound } => true,
        RequestFailedException { Status: 401 or 403 } => true,
        RequestFailedException failure => failure.ErrorCode == BlobErrorCode.ContainerNotFound,
        _ => false,
    };

    /// <summary>Tells whether the messages were larger than the hub takes at once.</summary>
    public static bool IsTooLarge(Exception exception) => exception is RequestFailedException { Status: 413 }
        or EventHubsException { Reason: EventHubsException.FailureReason.MessageSizeExceeded };

    /// <summary>Tells whether the hub is known not to have what a request sent.</summary>
    public static bool IsNotTaken(Exception exception) => IsFinal(exception) || IsTooLarge(exception)
        || exception is RequestFailedException { Status: 429 or 503 or (>= 400 and < 500 and not 408) }
            or RequestFailedException
        {
            ErrorCode: HealthDataErrorCode.ConnectionFailed or HealthDataErrorCode.MissingToken
                    or HealthDataErrorCode.RejectedByStrategy,
        }
            or EventHubsException
        {
            Reason: EventHubsException.FailureReason.ServiceBusy or EventHubsException.FailureReason.QuotaExceeded
                    or EventHubsException.FailureReason.ClientClosed,
        };

    /// <summary>Tells whether no message can be sent to the hub.</summary>
    public static bool EndsSending(Exception exception) => IsFinal(exception)
        || exception is RequestFailedException { Status: 404 }
            or RequestFailedException { ErrorCode: HealthDataErrorCode.MissingToken }
            or EventHubsException { Reason: EventHubsException.FailureReason.ClientClosed };
}
