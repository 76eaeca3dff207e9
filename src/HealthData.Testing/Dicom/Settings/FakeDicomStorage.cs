namespace HealthData.Testing;

/// <summary>Where a <see cref="FakeDicomService"/> keeps what is stored in it.</summary>
public enum FakeDicomStorage
{
    /// <summary>The bytes stay in memory.</summary>
    Memory,

    /// <summary>The bytes go to files in <see cref="FakeDicomOptions.StorageFolder"/>.</summary>
    Disk,

    /// <summary>
    /// The bytes are read, checked up to the pixel data and dropped: only identities and lengths are kept, so that
    /// uploads of any size fit. Retrieving such an instance answers 404.
    /// </summary>
    CountOnly,
}
