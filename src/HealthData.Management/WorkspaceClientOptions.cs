namespace HealthData.Management;

/// <summary>The options of a <see cref="WorkspaceClient"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class WorkspaceClientOptions : ManagementClientOptions
{
    /// <summary>Creates the options, for the newest version of the API.</summary>
    public WorkspaceClientOptions()
        : this(ServiceVersion.V20240331)
    {
    }

    /// <summary>Creates the options for a version of the API.</summary>
    /// <param name="version">The version of the resource provider <c>Microsoft.HealthcareApis</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> isn't a known version.</exception>
    public WorkspaceClientOptions(ServiceVersion version)
        : base(TextOf(version)) => Release.Require(Release.Current, "HealthData.Management");

    /// <summary>The versions of the resource provider <c>Microsoft.HealthcareApis</c>.</summary>
    public enum ServiceVersion
    {
        /// <summary>The version 2023-11-01.</summary>
        V20231101 = 1,

        /// <summary>The version 2024-03-31.</summary>
        V20240331 = 2,
    }

    private static string TextOf(ServiceVersion version) => version switch
    {
        ServiceVersion.V20231101 => "2023-11-01",
        ServiceVersion.V20240331 => "2024-03-31",
        _ => throw new ArgumentOutOfRangeException(nameof(version)),
    };
}
