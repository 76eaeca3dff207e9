using System.Net.Http;

namespace HealthData.Core;

/// <summary>
/// Sends by a client of the user's, and refuses an answer that came from another address than the one asked.
/// </summary>
internal sealed class FinalAddressHandler(HttpClient client) : HttpMessageHandler
{
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var copy = Copy(request);
        return Check(
            client.Send(copy, HttpCompletionOption.ResponseHeadersRead, cancellationToken), request.RequestUri!);
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var copy = Copy(request);
        var response = await client.SendAsync(copy, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        return Check(response, request.RequestUri!);
    }

    // A client takes no message that another has sent. The copy's content stays the original's to dispose of.
    private static HttpRequestMessage Copy(HttpRequestMessage request)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri)
        {
            Content = request.Content,
            Version = request.Version,
            VersionPolicy = request.VersionPolicy,
        };
        foreach (var header in request.Headers.NonValidated)
        {
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return copy;
    }

    private static HttpResponseMessage Check(HttpResponseMessage response, Uri asked)
    {
        if (response.RequestMessage?.RequestUri is { } final && final != asked)
        {
            response.Dispose();
            throw new CallFaultException(
                HealthDataErrorCode.OriginNotAllowed,
                "was sent to another address because the transport followed a redirect",
                $"Create the transport with {nameof(HealthDataTransport)}.{nameof(HealthDataTransport.Create)}.");
        }

        return response;
    }
}
