namespace HealthData.Core;

/// <summary>The result of saving many items: the files, and the items that couldn't be saved.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SaveResult
{
    private readonly ICallFacts? _call;

    internal SaveResult(
        IReadOnlyList<SavedFile> files, IReadOnlyList<ItemProblem> problems, bool isPartial, ICallFacts? call)
    {
        Files = files;
        Problems = problems;
        IsPartial = isPartial;
        _call = call;
    }

    /// <summary>Gets the files that were saved or kept, in the order in which they arrived.</summary>
    public IReadOnlyList<SavedFile> Files { get; }

    /// <summary>Gets the items that couldn't be saved, in the order in which they arrived.</summary>
    public IReadOnlyList<ItemProblem> Problems { get; }

    /// <summary>Gets a value that indicates whether the service left out some items.</summary>
    public bool IsPartial { get; }

    /// <summary>Gets a value that indicates whether everything requested was saved.</summary>
    public bool IsComplete => Problems.Count == 0 && !IsPartial;

    /// <summary>Throws an exception if something requested wasn't saved.</summary>
    /// <exception cref="HealthDataRequestFailedException">An item isn't saved;
    /// <see cref="HealthDataRequestFailedException.Issues"/> holds the reasons.</exception>
    public void EnsureComplete()
    {
        if (IsComplete)
        {
            return;
        }

        throw new Failure
        {
            Call = _call,
            ErrorCode = Problems.Select(problem => problem.ErrorCode).FirstOrDefault(code => code is not null),
            Event = Problems.Count > 0
                ? $"couldn't save all items: {Files.Count} saved, {Problems.Count} failed"
                : $"couldn't save all items: {Files.Count} saved, and the service left out some",
            Advice = "For the reasons, see Issues or the Problems of the result.",
            Issues = [.. Problems.Select(problem => problem.ToIssue())],
        }.ToException();
    }

    /// <summary>Returns the counts.</summary>
    /// <returns>A text such as <c>3 files, 1 problems</c>.</returns>
    public override string ToString() => $"{Files.Count} files, {Problems.Count} problems";
}
