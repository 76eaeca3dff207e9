namespace HealthData.Testing;

/// <summary>The options of <see cref="CtPhantom"/>.</summary>
public sealed class CtPhantomOptions
{
    /// <summary>Gets the number from which UIDs, the patient's id and the noise are derived. 1 by default.</summary>
    /// <remarks>Every seed is another patient and another study.</remarks>
    public int Seed { get; init; } = 1;

    /// <summary>Gets the number of the series in the study, from 1; each has its own UIDs. 1 by default.</summary>
    public int SeriesNumber { get; init; } = 1;

    /// <summary>
    /// Gets a value that indicates whether the data sets are in implicit VR little endian (1.2.840.10008.1.2). The
    /// default is explicit VR little endian (1.2.840.10008.1.2.1).
    /// </summary>
    public bool ImplicitVr { get; init; }
}
