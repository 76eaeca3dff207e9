using System.Net.Http;

namespace HealthData.Core;

/// <summary>
/// Creates transports for clients of this SDK. They don't follow redirects, never send requests to this machine through
/// a proxy, and limit the time for connecting.
/// </summary>
/// <remarks>A client without its own transport uses one like this. A transport that follows redirects, such as one
/// over <c>new HttpClient()</c>, would send requests and their content to any address that a response names, and is
/// rejected.</remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public static class HealthDataTransport
{
    /// <summary>Creates a transport with its own connections.</summary>
    /// <param name="options">How to connect; null for the defaults.</param>
    /// <returns>The transport, for <see cref="ClientOptions.Transport"/>. Keep it as long as its clients: it holds the
    /// connections.</returns>
    public static HttpPipelineTransport Create(HealthDataTransportOptions? options = null) =>
        new HttpClientTransport(CreateClient(options ?? new HealthDataTransportOptions()));

    internal static HttpClient CreateClient(HealthDataTransportOptions options) =>
        new(ConnectionHandler.Create(options)) { Timeout = Timeout.InfiniteTimeSpan };
}
