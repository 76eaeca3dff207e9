using HealthData.Core.Tests.Support;

namespace HealthData.Testing.Tests.EventGrid;

/// <summary>A workspace whose clock moves when told, and a webhook.</summary>
internal sealed class EventGridLab : IAsyncDisposable
{
    private EventGridLab(ManualTime time, FakeWorkspace workspace, Webhook webhook)
    {
        Time = time;
        Workspace = workspace;
        Webhook = webhook;
    }

    public ManualTime Time { get; }

    public FakeWorkspace Workspace { get; }

    public Webhook Webhook { get; }

    public static async Task<EventGridLab> StartAsync(bool useHttps = false)
    {
        var time = new ManualTime { HoldsDelays = true };
        var workspace = await FakeWorkspace.StartAsync(
            new FakeWorkspaceOptions { UseHttps = useHttps, TimeProvider = time });
        return new EventGridLab(time, workspace, await Webhook.StartAsync());
    }

    public Task<FakeEventSubscription> SubscribeAsync(FakeEventSubscriptionOptions? options = null) =>
        Workspace.EventGrid.SubscribeAsync("new", Webhook.Address, options);

    public void Publish(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Workspace.EventGrid.Publish("a.b", "subject", "{}", $"{i}");
        }
    }

    public Task WaitAsync() => Workspace.EventGrid.WaitForIdleAsync(TestContext.Current.CancellationToken);

    public Task AdvanceAsync(TimeSpan time)
    {
        Time.Advance(time);
        return WaitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Workspace.DisposeAsync();
        await Webhook.DisposeAsync();
    }
}
