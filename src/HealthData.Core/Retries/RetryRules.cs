using Polly;

namespace HealthData.Core;

/// <summary>Decides whether an attempt is followed by another.</summary>
internal static class RetryRules
{
    public static bool ShouldRetry(Outcome<Response> outcome, HttpMessage message)
    {
        var call = CallState.Find(message);
        if (call?.Upload is { CanBeSent: false } or { SourceFailure: not null })
        {
            return false;
        }

        if (outcome.Result is { } answer && call?.Operation.IsFinal?.Invoke(answer) == true)
        {
            return false;
        }

        return Effective(message) switch
        {
            RetryClass.Safe => IsTransient(outcome),
            RetryClass.NotActedOn =>
                IsRefused(outcome) || (IsUnseen(outcome) && call?.Upload is not { HasStarted: true }),
            _ => false,
        };
    }

    private static RetryClass Effective(HttpMessage message) => CallState.Find(message) switch
    {
        null => RequestOperation.IsReading(message.Request.Method) ? RetryClass.Safe : RetryClass.Never,
        { Operation.Retry: RetryClass.SafeWhenConditional } call =>
            call.IsConditional || IsConditional(message.Request) ? RetryClass.Safe : RetryClass.Never,
        { Operation.Retry: var declared } => declared,
    };

    private static bool IsConditional(Request request) =>
        request.Headers.Contains("If-Match") || request.Headers.Contains("If-None-Exist")
        || request.Headers.Contains("If-None-Match");

    private static bool IsTransient(Outcome<Response> outcome) => outcome.Exception switch
    {
        null => outcome.Result?.Status is 408 or 429 or 500 or 502 or 503 or 504,
        HealthDataRequestFailedException { IsLasting: true } => false,
        HealthDataRequestFailedException { Status: 0, ErrorCode: var code } => code is
            HealthDataErrorCode.ConnectionFailed or HealthDataErrorCode.ConnectionLost
            or HealthDataErrorCode.TimedOut or HealthDataErrorCode.ResponseTruncated,
        _ => false,
    };

    private static bool IsRefused(Outcome<Response> outcome) => outcome.Result?.Status is 429 or 503;

    private static bool IsUnseen(Outcome<Response> outcome) =>
        outcome.Exception is HealthDataRequestFailedException
        {
            ErrorCode: HealthDataErrorCode.ConnectionFailed, IsLasting: false,
        };
}
