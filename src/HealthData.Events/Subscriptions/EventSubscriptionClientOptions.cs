namespace HealthData.Events;

/// <summary>The options of an <see cref="EventSubscriptionClient"/>.</summary>
/// <remarks>Bodies of requests hold secrets, so a client refuses options that log them
/// (<c>Diagnostics.IsLoggingContentEnabled</c>).</remarks>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class EventSubscriptionClientOptions : ManagementClientOptions
{
    /// <summary>Creates the options, for the newest version of the API.</summary>
    public EventSubscriptionClientOptions()
        : this(ServiceVersion.V20250215)
    {
    }

    /// <summary>Creates the options for a version of the API.</summary>
    /// <param name="version">The version of the resource provider <c>Microsoft.EventGrid</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> isn't a known version.</exception>
    public EventSubscriptionClientOptions(ServiceVersion version)
        : base(TextOf(version)) => Release.Require(Release.Current, "HealthData.Events");

    /// <summary>The versions of the resource provider <c>Microsoft.EventGrid</c>.</summary>
    public enum ServiceVersion
    {
        /// <summary>The version 2022-06-15.</summary>
        V20220615 = 1,

        /// <summary>The version 2025-02-15.</summary>
        V20250215 = 2,
    }

    private static string TextOf(ServiceVersion version) => version switch
    {
        ServiceVersion.V20220615 => "2022-06-15",
        ServiceVersion.V20250215 => "2025-02-15",
        _ => throw new ArgumentOutOfRangeException(nameof(version)),
    };
}
