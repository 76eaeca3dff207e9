namespace HealthData.Dicom;

/// <summary>An extended query tag: an attribute to search by in addition to those that the DICOM service
/// knows.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ExtendedQueryTag
{
    /// <summary>Initializes a new instance, to add it.</summary>
    /// <param name="tag">The attribute, at the top level of data sets.</param>
    /// <param name="level">The level of the attribute.</param>
    public ExtendedQueryTag(AttributeTag tag, QueryTagLevel level)
    {
        Tag = tag;
        Level = level;
    }

    /// <summary>Gets the attribute.</summary>
    public AttributeTag Tag { get; }

    /// <summary>Gets the level of the attribute.</summary>
    public QueryTagLevel Level { get; }

    /// <summary>Gets or sets the value representation, which private attributes need;
    /// <see cref="ValueRepresentation.None"/> (the default) for that of the dictionary.</summary>
    public ValueRepresentation ValueRepresentation { get; init; }

    /// <summary>Gets or sets the private creator, which private attributes need.</summary>
    public string? PrivateCreator { get; init; }

    /// <summary>Gets the stage in the life of the tag.</summary>
    public ExtendedQueryTagStatus Status { get; internal init; }

    /// <summary>Gets the permission to search by the tag.</summary>
    public QueryStatus QueryStatus { get; internal init; }

    /// <summary>Gets the number of instances that could not be indexed by the tag.</summary>
    public int ErrorCount { get; internal init; }

    /// <summary>Gets the id of the operation that indexes by the tag; null if there is none.</summary>
    public string? OperationId { get; internal init; }

    /// <summary>Returns the attribute, its level, and its status.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => $"{nameof(ExtendedQueryTag)} {Tag} ({Level}, {Status})";
}
