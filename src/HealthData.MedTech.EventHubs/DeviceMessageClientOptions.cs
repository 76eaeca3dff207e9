namespace HealthData.MedTech.EventHubs;

/// <summary>The options of a <see cref="DeviceMessageClient"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class DeviceMessageClientOptions : HealthDataClientOptions
{
    /// <summary>Initializes a new instance of the <see cref="DeviceMessageClientOptions"/> class, for the newest
    /// version of the API.</summary>
    public DeviceMessageClientOptions()
        : this(ServiceVersion.V201401)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="DeviceMessageClientOptions"/> class for a version of the
    /// API.</summary>
    /// <param name="version">The version of the API of Event Hubs.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> isn't a known version.</exception>
    public DeviceMessageClientOptions(ServiceVersion version)
    {
        ApiVersion = version == ServiceVersion.V201401
            ? "2014-01"
            : throw new ArgumentOutOfRangeException(nameof(version));
        Release.Require(Release.Current, "HealthData.MedTech.EventHubs");
    }

    /// <summary>The versions of the API of Event Hubs.</summary>
    public enum ServiceVersion
    {
        /// <summary>The version 2014-01.</summary>
        V201401 = 1,
    }

    internal string ApiVersion { get; }
}
