namespace HealthData.MedTech.EventHubs.Tests.Workers;

/// <summary>What is there when all messages are processed.</summary>
/// <param name="Contents">The resources, without what each write changes.</param>
/// <param name="DeadLetters">The partitions and positions of the dead letters, in order, each once.</param>
internal sealed record StormEnd(IReadOnlyList<string> Contents, IReadOnlyList<string> DeadLetters)
{
    public static IReadOnlyList<string> NamesOf(IEnumerable<DeadLetter> letters) =>
    [
        .. letters.Select(letter => $"{letter.Partition}/{letter.Message.Position}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
