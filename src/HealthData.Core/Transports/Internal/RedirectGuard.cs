using System.Net.Http;
using System.Runtime.CompilerServices;

namespace HealthData.Core;

/// <summary>
/// Looks at a transport of the user's for what would follow a redirect: the answer that leads away says where a
/// request, with the file that it holds, goes.
/// </summary>
internal static class RedirectGuard
{
    /// <summary>Refuses a transport that is seen to follow redirects, and makes others tell the final
    /// address.</summary>
    public static HttpPipelineTransport Check(HttpPipelineTransport transport)
    {
        if (transport is not HttpClientTransport known || ClientOf(known) is not { } client)
        {
            return transport;
        }

        return Follows(HandlerOf(client)) switch
        {
            true => throw new ArgumentException(
                "The transport in the options follows redirects, which might send a request and its content to another "
                + $"server. Create one with {nameof(HealthDataTransport)}.{nameof(HealthDataTransport.Create)}, or set "
                + "AllowAutoRedirect of its handler to false."),
            false => transport,
            null => new HttpClientTransport(new FinalAddressHandler(client)),
        };
    }

    // Null where a handler of the user's hides what is beneath.
    private static bool? Follows(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        return handler switch
        {
            SocketsHttpHandler sockets => sockets.AllowAutoRedirect,
            HttpClientHandler standard => standard.AllowAutoRedirect,
            _ => null,
        };
    }

    // These two are not public. Where a later version has others, the final address is not known.
    private static HttpClient? ClientOf(HttpClientTransport transport)
    {
        try
        {
            return GetClient(transport);
        }
        catch (MissingMemberException)
        {
            return null;
        }
    }

    private static HttpMessageHandler? HandlerOf(HttpMessageInvoker client)
    {
        try
        {
            return Handler(client);
        }
        catch (MissingMemberException)
        {
            return null;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_Client")]
    private static extern HttpClient GetClient(HttpClientTransport transport);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_handler")]
    private static extern ref HttpMessageHandler Handler(HttpMessageInvoker invoker);
}
