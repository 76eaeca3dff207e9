namespace HealthData.Testing;

/// <summary>What checking an instance came to.</summary>
internal readonly record struct CheckResult(
    int? Failure,
    int? Warning,
    IReadOnlyList<string>? AttributeComments,
    bool HasSeveralValues)
{
    public static CheckResult Failed(int reason, IReadOnlyList<string>? comments) => new(reason, null, comments, false);

    public static CheckResult Passed(int? warning, IReadOnlyList<string>? comments, bool hasSeveralValues) =>
        new(null, warning, comments, hasSeveralValues);
}
