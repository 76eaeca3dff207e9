namespace HealthData.Testing;

/// <summary>The places where a <see cref="FakeDicomService"/> keeps instances.</summary>
public enum FakeDicomStorage
{
    /// <summary>Memory.</summary>
    Memory,

    /// <summary>Files in <see cref="FakeDicomOptions.StorageFolder"/>.</summary>
    Disk,

    /// <summary>
    /// Nowhere: instances are checked up to the pixel data and dropped, and only identifiers and lengths are kept, so
    /// that uploads can be of any size. The retrieval of such an instance gets 404.
    /// </summary>
    CountOnly,

    /// <summary>
    /// Nowhere, as with <see cref="CountOnly"/>, but the hash of each instance is kept:
    /// <see cref="FakeDicomInstance.Sha256"/>.
    /// </summary>
    HashOnly,
}
