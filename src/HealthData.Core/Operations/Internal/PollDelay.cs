namespace HealthData.Core;

/// <summary>How long to wait between two looks at a long-running operation.</summary>
internal static class PollDelay
{
    private const int MostDoublings = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWish = TimeSpan.FromMinutes(5);

    /// <summary>Gives the wait that an answer wishes for; without a wish it doubles from one second.</summary>
    /// <param name="response">The answer to the latest look.</param>
    /// <param name="poll">The number of looks so far.</param>
    /// <param name="time">The clock, for wishes that are dates.</param>
    public static TimeSpan After(Response response, int poll, TimeProvider time)
    {
        if (Wish(response, time) is { } wish && wish > TimeSpan.Zero)
        {
            return wish;
        }

        var doubled = TimeSpan.FromSeconds(1 << Math.Min(poll - 1, MostDoublings));
        return doubled < Longest ? doubled : Longest;
    }

    /// <summary>Gets the wait that an answer wishes for; null without a wish.</summary>
    public static TimeSpan? Wish(Response response, TimeProvider time) =>
        RetryAfter.Read(response, LongestWish, time);
}
