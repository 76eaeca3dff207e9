namespace HealthData.Fhir;

/// <summary>One version of a resource in its history (FHIR R4 3.1.0.9).</summary>
/// <typeparam name="T">The resource's type.</typeparam>
/// <threadsafety>Safe for concurrent reads.</threadsafety>
[DebuggerDisplay("IsDeleted = {IsDeleted}")]
public sealed class FhirVersion<T>
    where T : class
{
    internal FhirVersion(
        ResourceVersionInfo info, T? resource, ItemProblem? problem, bool isDeleted, DateTimeOffset? lastModified)
    {
        Id = info.Id;
        VersionId = info.VersionId;
        Resource = resource;
        Problem = problem;
        IsDeleted = isDeleted;
        LastModified = lastModified;
    }

    /// <summary>Gets the resource's id; null if the server doesn't say it. It might identify a patient.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Id { get; }

    /// <summary>Gets the version's id; null if the server doesn't say it.</summary>
    public string? VersionId { get; }

    /// <summary>Gets the resource as it was; null if the version is its deletion, or can't be read.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public T? Resource { get; }

    /// <summary>Gets why the resource can't be read, with its bytes; null if it can.</summary>
    public ItemProblem? Problem { get; }

    /// <summary>Gets a value that indicates whether the version is the deletion of the resource.</summary>
    public bool IsDeleted { get; }

    /// <summary>Gets when the version was stored; null if the server doesn't say it.</summary>
    public DateTimeOffset? LastModified { get; }
}
