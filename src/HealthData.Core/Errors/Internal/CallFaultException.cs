namespace HealthData.Core;

/// <summary>
/// A fault found beneath the pipeline's policies, by code that does not know the call. The policies would take a
/// network error or a cancellation for one of the call; this one they pass on, and it becomes the one failure type.
/// </summary>
[SuppressMessage("Design", "CA1064", Justification = "It never leaves the pipeline.")]
internal sealed class CallFaultException(string code, string @event, string advice, Exception? cause = null)
    : Exception(@event, cause)
{
    public string Code { get; } = code;

    public string Event => Message;

    public string Advice { get; } = advice;
}
