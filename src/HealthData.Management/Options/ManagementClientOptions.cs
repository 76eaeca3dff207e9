namespace HealthData.Management;

/// <summary>
/// The options that all clients of Azure Resource Manager have, on top of those of
/// <see cref="HealthDataClientOptions"/>.
/// </summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public abstract class ManagementClientOptions : HealthDataClientOptions
{
    private protected ManagementClientOptions(string apiVersion)
        : base(["$top"]) => ApiVersion = apiVersion;

    /// <summary>
    /// Gets or sets the address of Azure Resource Manager; null (the default) for that of the cloud that
    /// <see cref="HealthDataClientOptions.Audience"/> names, which is the public one unless set.
    /// </summary>
    public Uri? Endpoint { get; set; }

    internal string ApiVersion { get; }

    /// <summary>Whether a client of these options asks for tokens.</summary>
    internal bool NeedsCredential => Endpoint is not { Scheme: "http" } && Authentication is null;
}
