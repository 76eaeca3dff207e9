using System.Diagnostics;

namespace HealthData.Testing;

/// <summary>A webhook's subscription to the events of a <see cref="FakeWorkspace"/>.</summary>
/// <threadsafety>All members can be used from several threads at once.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeEventSubscription
{
    private readonly EventQueue _queue;

    internal FakeEventSubscription(string name, Uri webhook, EventQueue queue)
    {
        Name = name;
        Webhook = webhook;
        _queue = queue;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the address that events are delivered to.</summary>
    public Uri Webhook { get; }

    /// <summary>Gets the state.</summary>
    public FakeEventSubscriptionState State { get; internal set; }

    /// <summary>Gets the number of events that wait for their delivery.</summary>
    public int PendingCount => _queue.Count;

    /// <summary>Gets the requests that were sent, the latest last.</summary>
    public IReadOnlyList<FakeEventDelivery> Deliveries => _queue.Deliveries;

    /// <summary>Gets the events that were given up, each as it is in a blob of dead letters.</summary>
    public IReadOnlyList<BinaryData> DeadLetters => _queue.DeadLetters;

    internal EventQueue Queue => _queue;

    /// <summary>Gets what proves that a validation URL was made for this subscription.</summary>
    internal string Code { get; } = Guid.NewGuid().ToString();

    /// <summary>Returns the state and the number of events that wait, without identifiers.</summary>
    public override string ToString() => $"{nameof(FakeEventSubscription)} ({State}, {PendingCount} events wait)";
}
