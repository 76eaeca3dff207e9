namespace HealthData.Testing;

/// <summary>The states of a subscription.</summary>
public enum FakeEventSubscriptionState
{
    /// <summary>A subscription whose webhook neither agreed nor refused, so that its validation URL can still be
    /// requested.</summary>
    AwaitingManualAction,

    /// <summary>A subscription whose webhook agreed, and that gets events.</summary>
    Succeeded,

    /// <summary>A subscription whose webhook refused or didn't respond.</summary>
    Failed,
}
