namespace HealthData.MedTech.EventHubs;

/// <summary>Tells failures of a hub apart.</summary>
internal static class HubFailure
{
    /// <summary>Tells whether an attempt later can't succeed either: the identity may not read, or there is no such
    /// hub, group, or container.</summary>
    public static bool IsFinal(Exception exception) => exception switch
    {
        UnauthorizedAccessException => true,
        EventHubsException { Reason: EventHubsException.FailureReason.ResourceNotFound } => true,
        RequestFailedException { Status: 401 or 403 } => true,
        RequestFailedException failure => failure.ErrorCode == BlobErrorCode.ContainerNotFound,
        _ => false,
    };
}
