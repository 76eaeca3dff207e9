using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Sends the requests of Event Grid to webhooks, whatever certificate they have on this machine.</summary>
internal sealed class WebhookSender : IDisposable
{
    private const string Origin = "eventgrid.azure.net";

    private readonly TimeProvider _clock;
    private readonly HttpClient _client;

    public WebhookSender(TimeProvider clock)
    {
        _clock = clock;
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
        handler.SslOptions.RemoteCertificateValidationCallback = static (sender, _, _, errors) =>
            errors == SslPolicyErrors.None
            || ((SslStream)sender).TargetHostName is "localhost" or "127.0.0.1" or "::1";
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Sends events, and gives the status of the response; 0 if there is none in time.</summary>
    public async Task<int> DeliverAsync(
        FakeEventSubscription subscription,
        FakeEventSubscriptionOptions options,
        IReadOnlyList<PendingEvent> batch,
        CancellationToken cancellationToken)
    {
        var isCloudEvent = options.Schema == FakeEventSchema.CloudEvents;
        var isArray = !isCloudEvent || options.MaxEventsPerBatch > 1;
        using var request = Post(
            subscription,
            options,
            EventText.Body(batch, options.Schema, isArray),
            !isCloudEvent ? "application/json"
                : isArray ? "application/cloudevents-batch+json" : "application/cloudevents+json");
        request.Headers.Add("aeg-event-type", "Notification");
        request.Headers.Add("aeg-subscription-name", subscription.Name.ToUpperInvariant());
        request.Headers.Add("aeg-delivery-count", batch[0].Attempts.ToString(CultureInfo.InvariantCulture));
        if (!isCloudEvent)
        {
            request.Headers.Add("aeg-data-version", batch[0].Event.DataVersion);
            request.Headers.Add("aeg-metadata-version", "1");
        }

        using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        return (int?)response?.StatusCode ?? 0;
    }

    /// <summary>Asks a webhook by a code and a URL; tells whether it agreed, or null if it left it to the
    /// URL.</summary>
    public async Task<bool?> ValidateAsync(
        FakeEventSubscription subscription,
        FakeEventSubscriptionOptions options,
        PublishedEvent question,
        CancellationToken cancellationToken)
    {
        PendingEvent[] body = [new PendingEvent(question, question.Time, 0, IsDuplicate: false)];
        using var request = Post(
            subscription, options, EventText.Body(body, FakeEventSchema.EventGrid, isArray: true), "application/json");
        request.Headers.Add("aeg-event-type", "SubscriptionValidation");
        request.Headers.Add("aeg-subscription-name", subscription.Name.ToUpperInvariant());
        using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response is null || response.StatusCode != HttpStatusCode.OK)
        {
            return false;
        }

        var text = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return CodeIn(text) is { } code ? code == subscription.Code : null;
    }

    /// <summary>Asks a webhook by OPTIONS; tells whether it agreed, or null if it left it to the callback.</summary>
    public async Task<bool?> AskAsync(
        FakeEventSubscription subscription,
        FakeEventSubscriptionOptions options,
        Uri callback,
        CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, subscription.Webhook);
        AddHeaders(request, options);
        request.Headers.Add("WebHook-Request-Origin", Origin);
        request.Headers.Add("WebHook-Request-Callback", callback.AbsoluteUri);
        request.Headers.Add("WebHook-Request-Rate", "120");
        using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response is null || response.StatusCode != HttpStatusCode.OK)
        {
            return false;
        }

        return response.Headers.TryGetValues("WebHook-Allowed-Origin", out var allowed)
            ? allowed.Any(origin => origin is Origin or "*")
            : null;
    }

    public void Dispose() => _client.Dispose();

    private static HttpRequestMessage Post(
        FakeEventSubscription subscription, FakeEventSubscriptionOptions options, byte[] body, string mediaType)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, subscription.Webhook)
        {
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(mediaType) { CharSet = "utf-8" };
        AddHeaders(request, options);
        return request;
    }

    private static void AddHeaders(HttpRequestMessage request, FakeEventSubscriptionOptions options)
    {
        foreach (var (name, value) in options.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static string? CodeIn(byte[] text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("validationResponse", out var code)
                && code.ValueKind == JsonValueKind.String
                    ? code.GetString()
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<HttpResponseMessage?> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(RetrySchedule.ResponseTime, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await _client.SendAsync(request, both.Token).ConfigureAwait(false);
        }
        catch (HttpRequestException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
