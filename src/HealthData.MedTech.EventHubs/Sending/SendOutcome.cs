namespace HealthData.MedTech.EventHubs;

/// <summary>The outcome of one message.</summary>
/// <remarks><see cref="DeviceMessageModelFactory.SendOutcome"/> creates one for tests.</remarks>
/// <threadsafety>Safe for concurrent reads.</threadsafety>
[DebuggerDisplay("Status = {Status}")]
public sealed class SendOutcome
{
    internal SendOutcome(DeviceMessageContent content, SendStatus status)
    {
        Content = content;
        Status = status;
    }

    /// <summary>Gets the message.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public DeviceMessageContent Content { get; }

    /// <summary>Gets the source of the message; null if none is known.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Source => Content.Source;

    /// <summary>Gets the way in which sending the message ended.</summary>
    public SendStatus Status { get; }

    /// <summary>Gets a value that indicates whether the event hub has the message.</summary>
    public bool Succeeded => Status == SendStatus.Sent;

    /// <summary>Gets why the message itself can't be sent; null if that isn't so.</summary>
    public ItemProblem? Problem { get; internal init; }

    /// <summary>Gets the exception that the request with the message ended with, or the one that holds the message
    /// back; null if there is none.</summary>
    public Exception? Failure { get; internal init; }

    /// <summary>Gets what usually helps; null if nothing is known to. It can be logged.</summary>
    public string? Advice => Problem?.Advice ?? Status switch
    {
        SendStatus.Failed => (Failure as HealthDataRequestFailedException)?.Advice ?? "Send the message again.",
        SendStatus.Unknown => "Send the message again. A message that comes twice changes no Observation.",
        SendStatus.NotSent => "Send the message again, behind the earlier ones of its device.",
        _ => null,
    };
}
