namespace HealthData.Imaging;

/// <summary>The preview of a synchronization: the resources as they would be, and as they are.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ImagingPreview
{
    /// <summary>Creates a preview.</summary>
    /// <param name="resources">The resources as they would be.</param>
    /// <param name="existing">The resources as they are.</param>
    public ImagingPreview(ImagingResources resources, ExistingResources existing)
    {
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentNullException.ThrowIfNull(existing);
        Resources = resources;
        Existing = existing;
    }

    /// <summary>Gets the resources as they would be, and the requests.</summary>
    public ImagingResources Resources { get; }

    /// <summary>Gets the resources as they are.</summary>
    public ExistingResources Existing { get; }

    /// <summary>Returns a description without identifiers.</summary>
    /// <returns>The type's name and the outcome.</returns>
    public override string ToString() => $"{nameof(ImagingPreview)} ({Resources.Outcome})";
}
