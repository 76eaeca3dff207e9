namespace HealthData.Testing;

/// <summary>When Event Grid tries a delivery again, by its documentation; without the randomness that it
/// adds.</summary>
internal static class RetrySchedule
{
    private static readonly TimeSpan[] Delays =
    [
        TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(3),
        TimeSpan.FromHours(6), TimeSpan.FromHours(12),
    ];

    /// <summary>How long a webhook has for its response.</summary>
    public static TimeSpan ResponseTime { get; } = TimeSpan.FromSeconds(30);

    public static bool IsSuccess(int status) => status is >= 200 and <= 204;

    /// <summary>Whether an event is given up at once.</summary>
    public static bool IsFinal(int status) => status is 400 or 401 or 403 or 413;

    /// <summary>Gives the delay after a failed attempt.</summary>
    public static TimeSpan Delay(int attempts, int status)
    {
        var delay = Delays[Math.Min(attempts, Delays.Length) - 1];
        var least = status switch
        {
            404 => TimeSpan.FromMinutes(5),
            408 => TimeSpan.FromMinutes(2),
            503 => TimeSpan.FromSeconds(30),
            _ => Delays[0],
        };
        return delay > least ? delay : least;
    }

    /// <summary>Gives the word for a status in a dead letter.</summary>
    public static string Outcome(int status) => status switch
    {
        0 => "TimedOut",
        400 => "BadRequest",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "NotFound",
        408 => "TimedOut",
        413 => "PayloadTooLarge",
        503 => "Busy",
        _ => "GenericError",
    };
}
