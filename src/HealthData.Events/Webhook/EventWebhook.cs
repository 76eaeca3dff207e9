namespace HealthData.Events;

/// <summary>
/// A webhook of Event Grid that depends on no web framework: it agrees to subscriptions, refuses forgeries, hands
/// events to their handlers, and answers so that no event is lost.
/// </summary>
/// <remarks>It answers 200 when all events were handled, and 503 when one has to be delivered again. Event Grid never
/// delivers again after these, so they are only for what will never be right: 400 for what isn't an event, and for an
/// event that can't be handled; 401 for a wrong secret; 403 for another workspace; 413 for too much. The package
/// HealthData.Events.AspNetCore has it as an endpoint, and checks tokens.</remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public sealed class EventWebhook
{
    private readonly EventDispatcher _dispatcher;
    private readonly Handshakes _handshakes;
    private readonly WorkspaceList _workspaces;
    private readonly WebhookSecret[] _secrets;
    private readonly Func<IReadOnlyList<HealthDataEvent>, CancellationToken, Task>? _queue;
    private readonly Deadline _deadline;
    private readonly Action<HealthDataEvent, Exception>? _failed;
    private readonly int _maxBodyBytes;
    private readonly int _maxEvents;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="options">The options. Later changes have no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public EventWebhook(EventWebhookOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _dispatcher = new EventDispatcher(options.Dispatch);
        _handshakes = new Handshakes(options);
        _workspaces = new WorkspaceList(options.Workspaces);
        _secrets = [.. options.Secrets];
        _queue = options.Queue;
        _deadline = new Deadline(options.Dispatch.Deadline, options.Dispatch.TimeProvider ?? TimeProvider.System);
        _failed = options.Dispatch.Failed;
        _maxBodyBytes = options.MaxBodyBytes;
        _maxEvents = options.MaxEvents;
    }

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the handlers: the caller has gone.</param>
    /// <returns>The response.</returns>
    /// <exception cref="OperationCanceledException">The caller has gone.</exception>
    public async Task<WebhookResponse> HandleAsync(
        WebhookRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var activity = EventTelemetry.StartRequest(request.Method);
        try
        {
            var response = await AnswerAsync(request, activity, cancellationToken).ConfigureAwait(false);
            activity?.SetTag("http.response.status_code", response.Status);
            if (response.Status >= WebhookStatus.LeastServerError)
            {
                EventTelemetry.Fail(activity, response.Status.ToString(CultureInfo.InvariantCulture));
            }

            return response;
        }
        catch (Exception exception)
        {
            EventTelemetry.Fail(activity, exception.GetType().FullName);
            throw;
        }
    }

    private async Task<WebhookResponse> AnswerAsync(
        WebhookRequest request, Activity? activity, CancellationToken cancellationToken)
    {
        var isQuestion = request.Method == "OPTIONS";
        if (!isQuestion && request.Method != "POST")
        {
            return WebhookStatus.NotAllowed();
        }

        if (!HasSecret(request, isQuestion))
        {
            return new WebhookResponse(WebhookStatus.Unauthorized);
        }

        return isQuestion
            ? _handshakes.Agree(request)
            : await ReceiveAsync(request, activity, cancellationToken).ConfigureAwait(false);
    }

    // The question of CloudEvents carries none of the subscription's headers.
    private bool HasSecret(WebhookRequest request, bool isQuestion)
    {
        var needed = isQuestion ? Array.FindAll(_secrets, secret => secret.IsInQuery) : _secrets;
        return needed.Length == 0 || (isQuestion && needed.Length < _secrets.Length)
            || Array.Exists(needed, secret => secret.IsIn(request));
    }

    private async Task<WebhookResponse> ReceiveAsync(
        WebhookRequest request, Activity? activity, CancellationToken cancellationToken)
    {
        if (!WebhookContent.IsSupported(request))
        {
            return new WebhookResponse(WebhookStatus.UnsupportedType);
        }

        var body = await WebhookBody.ReadAsync(request, _maxBodyBytes, cancellationToken).ConfigureAwait(false);
        if (body is null)
        {
            return new WebhookResponse(WebhookStatus.TooLarge);
        }

        EventBatch batch;
        try
        {
            batch = WebhookContent.Read(request, body, _maxEvents);
        }
        catch (EventFormatException failure)
        {
            var isTooMany = failure.Problems is [{ Code: ItemProblemCode.WrongCount }];
            return new WebhookResponse(isTooMany ? WebhookStatus.TooLarge : WebhookStatus.BadRequest);
        }

        if (!batch.Events.All(item => _workspaces.Contains(item.Source)))
        {
            return new WebhookResponse(WebhookStatus.Forbidden);
        }

        if (batch.Events.OfType<SubscriptionValidationEvent>().FirstOrDefault() is { } validation)
        {
            return batch is { IsComplete: true, Events.Count: 1 }
                ? _handshakes.Agree(validation)
                : new WebhookResponse(WebhookStatus.BadRequest);
        }

        activity?.SetTag("healthdata.event.count", batch.Events.Count);
        EventTelemetry.Received.Add(batch.Events);
        var result = await TakeAsync(request, batch, cancellationToken).ConfigureAwait(false);
        return new WebhookResponse(result switch
        {
            EventResult.Done => WebhookStatus.Ok,
            EventResult.Poison => WebhookStatus.BadRequest,
            _ => WebhookStatus.Unavailable,
        });
    }

    /// <summary>Gives the result that decides the answer, which is one for all events.</summary>
    private async Task<EventResult> TakeAsync(
        WebhookRequest request, EventBatch batch, CancellationToken cancellationToken)
    {
        if (_queue is not null)
        {
            return await TryQueueAsync(_queue, batch, cancellationToken).ConfigureAwait(false);
        }

        int? count = int.TryParse(
            request.GetHeader("aeg-delivery-count"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
        var results = await _dispatcher
            .DispatchAsync(batch.Events, new EventDelivery(request.Services, count), cancellationToken)
            .ConfigureAwait(false);
        return Array.IndexOf(results, EventResult.RetryLater) >= 0 ? EventResult.RetryLater
            : Array.IndexOf(results, EventResult.Poison) >= 0 || !batch.IsComplete ? EventResult.Poison
            : EventResult.Done;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a queue throws, the events are delivered again.")]
    private async Task<EventResult> TryQueueAsync(
        Func<IReadOnlyList<HealthDataEvent>, CancellationToken, Task> queue,
        EventBatch batch,
        CancellationToken cancellationToken)
    {
        try
        {
            if (batch.Events.Count > 0)
            {
                await _deadline.RunAsync(token => queue(batch.Events, token), cancellationToken).ConfigureAwait(false);
            }

            return batch.IsComplete ? EventResult.Done : EventResult.Poison;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            EventTelemetry.Failed.Add(batch.Events);
            _failed?.Invoke(batch.Events[0], exception);
            return EventResult.RetryLater;
        }
    }
}
