namespace HealthData.Dicom;

/// <summary>The format of a rendered image.</summary>
public enum RenderedFormat
{
    /// <summary>JPEG, <c>image/jpeg</c>.</summary>
    Jpeg,

    /// <summary>PNG, <c>image/png</c>.</summary>
    Png,
}
