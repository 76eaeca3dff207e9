namespace HealthData.MedTech.EventHubs;

/// <summary>The ways in which sending a message can end.</summary>
public enum SendStatus
{
    /// <summary>The event hub has the message.</summary>
    Sent,

    /// <summary>The message itself can't be sent; <see cref="SendOutcome.Problem"/> says why. The others went on.
    /// </summary>
    Rejected,

    /// <summary>The event hub doesn't have the message; <see cref="SendOutcome.Failure"/> says why.</summary>
    Failed,

    /// <summary>The message was sent, but no response said what became of it: the event hub might have it.</summary>
    Unknown,

    /// <summary>The message was held back, since an earlier one of its device isn't known to be sent, since the event
    /// hub can't be used, or since the call was canceled.</summary>
    NotSent,
}
