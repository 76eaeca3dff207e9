namespace HealthData.Events.AspNetCore;

/// <summary>What is logged, which holds no patient data: an exception's text could.</summary>
internal static partial class EventLog
{
    [LoggerMessage(1, LogLevel.Error, "An event of the type {EventType} is to be delivered again: {ExceptionType}.")]
    public static partial void Failed(ILogger logger, string eventType, string? exceptionType);
}
