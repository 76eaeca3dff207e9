namespace HealthData.Imaging;

/// <summary>A request that brings a resource to its new state.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ImagingWrite
{
    /// <summary>Creates a write.</summary>
    /// <param name="resourceType">The type of the resource, such as <c>ImagingStudy</c>.</param>
    /// <param name="id">The resource's id.</param>
    /// <param name="content">The resource as JSON; null to delete it.</param>
    /// <param name="ifMatch">The version that must be the current one; null for any.</param>
    public ImagingWrite(string resourceType, string id, BinaryData? content, ETag? ifMatch = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourceType);
        ArgumentException.ThrowIfNullOrEmpty(id);
        ResourceType = resourceType;
        Id = id;
        Content = content;
        IfMatch = ifMatch;
    }

    /// <summary>Gets the type of the resource.</summary>
    public string ResourceType { get; }

    /// <summary>Gets the resource's id.</summary>
    public string Id { get; }

    /// <summary>Gets the resource as JSON; null if it is deleted.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BinaryData? Content { get; }

    /// <summary>Gets the version that must be the current one; null for any.</summary>
    public ETag? IfMatch { get; }

    /// <summary>Returns a description without identifiers.</summary>
    /// <returns>The type of the resource, and whether it is deleted.</returns>
    public override string ToString() => $"{(Content is null ? "delete" : "put")} {ResourceType}";
}
