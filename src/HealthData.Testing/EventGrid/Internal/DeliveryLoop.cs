namespace HealthData.Testing;

/// <summary>Delivers the events of a subscription, one request after the other, once it has succeeded.</summary>
internal sealed class DeliveryLoop : IAsyncDisposable
{
    private readonly FakeEventSubscription _subscription;
    private readonly FakeEventSubscriptionOptions _options;
    private readonly WebhookSender _sender;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _stopping = new();
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly Task _running;

    public DeliveryLoop(
        FakeEventSubscription subscription,
        FakeEventSubscriptionOptions options,
        WebhookSender sender,
        TimeProvider clock)
    {
        _subscription = subscription;
        _options = options;
        _sender = sender;
        _clock = clock;
        _running = Task.Run(RunAsync);
    }

    public string Name => _subscription.Name;

    public bool IsIdle => !IsOpen || _subscription.Queue.IsIdle;

    private bool IsOpen => _subscription.State == FakeEventSubscriptionState.Succeeded;

    // Until the webhook has agreed, there is no subscription.
    public void Add(PublishedEvent published)
    {
        if (IsOpen)
        {
            _subscription.Queue.Add(published);
            Wake();
        }
    }

    public void Wake()
    {
        try
        {
            if (_wake.CurrentCount == 0)
            {
                _wake.Release();
            }
        }
        catch (SemaphoreFullException)
        {
            // Another thread has woken it meanwhile.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
        _wake.Dispose();
    }

    private async Task RunAsync()
    {
        while (true)
        {
            var batch = _subscription.Queue.Take();
            if (batch.Count == 0)
            {
                await WaitAsync().ConfigureAwait(false);
                continue;
            }

            var status = await _sender.DeliverAsync(_subscription, _options, batch, _stopping.Token)
                .ConfigureAwait(false);
            _subscription.Queue.Settle(batch, status);
        }
    }

    private async Task WaitAsync()
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        var wake = _wake.WaitAsync(both.Token);
        if (_subscription.Queue.TimeToNext() is { } time)
        {
            var delay = Task.Delay(time > TimeSpan.Zero ? time : TimeSpan.Zero, _clock, both.Token);
            await Task.WhenAny(wake, delay).ConfigureAwait(false);
            await both.CancelAsync().ConfigureAwait(false);
            await wake.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await delay.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _stopping.Token.ThrowIfCancellationRequested();
        }
        else
        {
            await wake.ConfigureAwait(false);
        }
    }
}
