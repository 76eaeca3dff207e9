namespace HealthData.Events;

/// <summary>The exception for data that isn't an event or a batch of events.</summary>
/// <remarks>The text says what is wrong and where; it never holds a value from the data.</remarks>
public sealed class EventFormatException : FormatException
{
    /// <summary>Creates the exception without a text.</summary>
    public EventFormatException()
    {
    }

    /// <summary>Creates the exception with a text.</summary>
    /// <param name="message">What is wrong; without any value from the data.</param>
    public EventFormatException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a text and a cause.</summary>
    /// <param name="message">What is wrong; without any value from the data.</param>
    /// <param name="innerException">The cause.</param>
    public EventFormatException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal EventFormatException(IReadOnlyList<ItemProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Gets what is wrong, event by event.</summary>
    public IReadOnlyList<ItemProblem> Problems { get; } = [];

    private static string Describe(IReadOnlyList<ItemProblem> problems) => problems.Count == 1
        ? problems[0].ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{problems[0]} ({problems.Count} problems)");
}
