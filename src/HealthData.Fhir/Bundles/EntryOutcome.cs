namespace HealthData.Fhir;

/// <summary>The outcome of one entry of a batch or a transaction, or of one content that was loaded.</summary>
/// <threadsafety>Safe for concurrent reads.</threadsafety>
[DebuggerDisplay("Status = {Status}")]
public sealed class EntryOutcome
{
    internal EntryOutcome(int index) => Index = index;

    /// <summary>Gets the place of the entry in the bundle, or of the content among those that are loaded, from 0.
    /// </summary>
    public int Index { get; }

    /// <summary>Gets the source of the content that was loaded, such as <c>patients.ndjson:17</c>; null if none is
    /// known. A path might identify a patient, so don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Source { get; internal init; }

    /// <summary>Gets the content that was loaded; null for an entry of a batch or a transaction.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ResourceContent? Content { get; internal init; }

    /// <summary>Gets how often the entry was sent; 0 if it was not sent at all.</summary>
    public int Attempts { get; internal init; } = 1;

    /// <summary>Gets the HTTP status of the entry; null if the response doesn't say it, so that what became of the
    /// entry isn't known.</summary>
    public int? Status { get; internal init; }

    /// <summary>Gets a value that indicates whether the entry succeeded.</summary>
    public bool Succeeded => Status is >= 200 and < 300 or 304;

    /// <summary>Gets the resource's id; null if it isn't known. It might identify a patient.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Id { get; internal init; }

    /// <summary>Gets the id of the resource's version; null if it isn't known.</summary>
    public string? VersionId { get; internal init; }

    /// <summary>Gets the version for a condition; null if it isn't known.</summary>
    public ETag? ETag => VersionId is null ? null : new ETag($"W/\"{VersionId}\"");

    /// <summary>Gets the resource that the entry returned; null if it returned none, or one that can't be read, and
    /// from clients of another model, such as <see cref="FhirRawClient"/>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Resource? Resource { get; internal init; }

    /// <summary>Gets the resource that the entry returned, as JSON; null from <see cref="FhirClient"/>, whose outcomes
    /// have the <see cref="Resource"/>, and if the entry returned none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BinaryData? Json { get; internal init; }

    /// <summary>Gets what the service says about the entry.</summary>
    public IReadOnlyList<ServiceIssue> Issues { get; internal init; } = [];

    /// <summary>Gets why the returned resource can't be read, with its bytes, though the entry itself may have
    /// succeeded; or why a content can't be loaded. Null if neither is so.</summary>
    public ItemProblem? Problem { get; internal init; }

    /// <summary>Gets what usually helps; null if nothing is known to. It can be logged.</summary>
    public string? Advice => KnownAdvice ?? Status switch
    {
        null => "The response has no outcome of the entry. Read the resource before you send it again.",
        424 => "The entry depends on another entry that failed. Correct that entry first.",
        429 => "The service is busy. Send the entry again later.",
        >= 500 => "The service failed. Read the resource before you send the entry again.",
        _ => null,
    };

    /// <summary>Gets the resource that the entry returned, as the client's model holds it; null if there is none.
    /// </summary>
    internal object? Held { get; init; }

    /// <summary>Gets the OperationOutcome that the issues come from, as JSON; empty if there is none.</summary>
    internal ReadOnlyMemory<byte> OutcomeJson { get; init; }

    /// <summary>Gets what helps in this very case.</summary>
    internal string? KnownAdvice { get; init; }
}
