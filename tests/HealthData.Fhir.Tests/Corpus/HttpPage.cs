namespace HealthData.Fhir.Tests.Corpus;

/// <summary>What a page of any door has: its resources as <c>Type/id</c>, and what came beside them.</summary>
internal sealed record HttpPage(
    IEnumerable<string> Matches,
    IEnumerable<string> Included,
    IReadOnlyList<ItemProblem> Problems,
    IReadOnlyList<ServiceIssue> Issues,
    long? Total);
