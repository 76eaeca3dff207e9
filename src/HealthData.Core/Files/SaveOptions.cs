namespace HealthData.Core;

/// <summary>The options for saving what a service sends.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class SaveOptions
{
    /// <summary>Gets or sets what to do when a file already exists. The default is <see cref="ExistingFile.Fail"/>.
    /// </summary>
    public ExistingFile ExistingFile { get; set; }

    /// <summary>Gets or sets what to do about an item that can't be saved. The default is
    /// <see cref="ProblemPolicy.Continue"/>: the item is listed in <see cref="SaveResult.Problems"/>, and the others
    /// are saved. A single item that can't be saved is always an exception.</summary>
    public ProblemPolicy OnProblem { get; set; } = ProblemPolicy.Continue;

    /// <summary>Gets or sets the receiver of progress reports.</summary>
    public IProgress<TransferProgress>? Progress { get; set; }
}
