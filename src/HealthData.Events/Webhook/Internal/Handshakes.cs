using Azure.Core;
using Azure.Core.Pipeline;

namespace HealthData.Events;

/// <summary>Agrees to subscriptions, in the way of either schema.</summary>
internal sealed class Handshakes(EventWebhookOptions options)
{
    private const string Origin = "WebHook-Request-Origin";
    private const string Callback = "WebHook-Request-Callback";
    private const string AllowedOrigin = "WebHook-Allowed-Origin";
    private const string AllowedRate = "WebHook-Allowed-Rate";

    private readonly HostList _hosts = new(options.ValidationHosts);
    private readonly string[] _origins = [.. options.AllowedOrigins];
    private readonly string _rate = options.AllowedRate?.ToString(CultureInfo.InvariantCulture) ?? "*";
    private readonly bool _confirmsByUrl = options.ConfirmsByUrl;
    private readonly Lazy<HttpPipelineTransport> _transport =
        new(() => options.Transport ?? HealthDataTransport.Create());

    /// <summary>The Event Grid schema: a code to echo, or a URL to request.</summary>
    public WebhookResponse Agree(SubscriptionValidationEvent validation)
    {
        var url = validation.ValidationUrl;
        if ((url is not null || _confirmsByUrl) && !_hosts.Allows(url))
        {
            return new WebhookResponse(WebhookStatus.BadRequest);
        }

        return _confirmsByUrl
            ? new WebhookResponse(WebhookStatus.Ok, confirm: token => RequestAsync(url!, token))
            : new WebhookResponse(WebhookStatus.Ok, Echo(validation.ValidationCode));
    }

    /// <summary>The CloudEvents schema: an origin that asks whether it may send.</summary>
    public WebhookResponse Agree(WebhookRequest request)
    {
        if (request.GetHeader(Origin) is not { } origin || !_origins.Contains(origin, StringComparer.OrdinalIgnoreCase))
        {
            return WebhookStatus.NotAllowed();
        }

        if (!_confirmsByUrl || request.GetHeader(Callback) is not { } callback)
        {
            var headers = new Dictionary<string, string> { [AllowedOrigin] = origin, [AllowedRate] = _rate };
            return new WebhookResponse(WebhookStatus.Ok, headers: headers);
        }

        return Uri.TryCreate(callback, UriKind.Absolute, out var url) && _hosts.Allows(url)
            ? new WebhookResponse(WebhookStatus.Ok, confirm: token => RequestAsync(url, token))
            : new WebhookResponse(WebhookStatus.BadRequest);
    }

    private static BinaryData Echo(string code)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(body))
        {
            writer.WriteStartObject();
            writer.WriteString("validationResponse"u8, code);
            writer.WriteEndObject();
        }

        return new BinaryData(body.WrittenMemory);
    }

    private async Task RequestAsync(Uri url, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var pipeline = new HttpPipeline(_transport.Value);
        using var message = pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Get;
        message.Request.Uri.Reset(url);
        await pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        if (message.Response.Status is < 200 or >= 300)
        {
            // The response may hold the code.
            throw new RequestFailedException(message.Response.Status, "Event Grid refused the handshake.");
        }
    }
}
