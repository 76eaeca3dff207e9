namespace HealthData.Fhir;

/// <summary>The result of an import. An import that has completed may still have left out resources: see
/// <see cref="Errors"/>.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Outputs.Count} files, {Errors.Count} with errors")]
public sealed class FhirImportResult
{
    internal FhirImportResult()
    {
    }

    /// <summary>Gets the time of the import; null if the server doesn't say.</summary>
    public DateTimeOffset? TransactionTime { get; internal init; }

    /// <summary>Gets the address of the request that started the import.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Request { get; internal init; }

    /// <summary>Gets the numbers of imported resources by file.</summary>
    public IReadOnlyList<FhirImportFile> Outputs { get; internal init; } = [];

    /// <summary>Gets the numbers of resources that couldn't be imported by file, each with the address of the file that
    /// has the reasons.</summary>
    public IReadOnlyList<FhirImportFile> Errors { get; internal init; } = [];
}
