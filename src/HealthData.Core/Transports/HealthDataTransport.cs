using System.Net.Http;

namespace HealthData.Core;

/// <summary>
/// Makes transports for clients of this SDK: they do not follow redirects, never send what is for this machine through
/// a proxy, and limit the time that connecting may take.
/// </summary>
/// <remarks>A client without a transport of its own uses one like this. A transport that follows redirects, such as one
/// over <c>new HttpClient()</c>, would carry requests and what they hold to wherever an answer says, and is
/// refused.</remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public static class HealthDataTransport
{
    /// <summary>Makes a transport with connections of its own.</summary>
    /// <param name="options">How to connect; null for the defaults.</param>
    /// <returns>The transport, for <see cref="ClientOptions.Transport"/>. Keep it as long as its clients: it holds the
    /// connections.</returns>
    public static HttpPipelineTransport Create(HealthDataTransportOptions? options = null) =>
        new HttpClientTransport(CreateClient(options ?? new HealthDataTransportOptions()));

    internal static HttpClient CreateClient(HealthDataTransportOptions options) =>
        new(ConnectionHandler.Create(options)) { Timeout = Timeout.InfiniteTimeSpan };
}
