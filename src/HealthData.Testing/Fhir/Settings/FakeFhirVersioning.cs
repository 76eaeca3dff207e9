namespace HealthData.Testing;

/// <summary>The versioning policies of the resource types of a <see cref="FakeFhirService"/>.</summary>
public enum FakeFhirVersioning
{
    /// <summary>Every change adds a version. This is the default.</summary>
    Versioned,

    /// <summary>Every change adds a version, and an update needs <c>If-Match</c>.</summary>
    VersionUpdate,

    /// <summary>Only the current version is kept.</summary>
    NoVersion,
}
