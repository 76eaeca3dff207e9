namespace HealthData.Fhir;

/// <summary>What became of a bundle that was sent.</summary>
/// <param name="Bundle">The bundle.</param>
internal sealed record LoadReply(LoadBundle Bundle)
{
    /// <summary>Gets what the answer says of each entry; it may say less than was sent.</summary>
    public IReadOnlyList<EntryAnswer> Answers { get; init; } = [];

    /// <summary>Gets why there is no answer; null where there is one.</summary>
    public Exception? Failure { get; init; }

    /// <summary>Gets how long the service asks to wait; null where it doesn't.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets a value that indicates whether the bundle had to be sent more than once.</summary>
    public bool WasRetried { get; init; }
}
