namespace HealthData.Testing;

/// <summary>What checking an instance came to.</summary>
internal readonly record struct CheckResult(
    int? Failure,
    int? Warning,
    IReadOnlyList<string>? AttributeComments,
    bool HasSeveralValues,
    IReadOnlyList<uint> InvalidTags)
{
    public static CheckResult Failed(int reason, IReadOnlyList<string>? comments) =>
        new(reason, null, comments, false, []);

    public static CheckResult Passed(
        int? warning,
        IReadOnlyList<string>? comments,
        bool hasSeveralValues,
        IReadOnlyList<uint> invalidTags) =>
        new(null, warning, comments, hasSeveralValues, invalidTags);
}
