namespace HealthData.Dicom;

/// <summary>The options of rendering a frame.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class RenderOptions
{
    private int? _quality;

    /// <summary>Gets or sets the image's format; JPEG by default.</summary>
    public RenderedFormat Format { get; set; }

    /// <summary>Gets or sets the quality of a JPEG, from 1 to 100; null (the default) for the service's own, which is
    /// 100 in Azure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 100.</exception>
    public int? Quality
    {
        get => _quality;
        set
        {
            if (value is < 1 or > 100)
            {
                throw new ArgumentOutOfRangeException(nameof(value), "The quality must be from 1 to 100.");
            }

            _quality = value;
        }
    }

    /// <summary>
    /// Gets or sets a value that indicates whether the version before the last bulk update is rendered. False by
    /// default. An extension of the Azure DICOM service.
    /// </summary>
    public bool OriginalVersion { get; set; }
}
