namespace HealthData.Core;

/// <summary>What became of an attempt to claim a key.</summary>
internal enum ClaimState
{
    /// <summary>The key is claimed for the caller.</summary>
    Granted,

    /// <summary>Another caller holds the key.</summary>
    Busy,

    /// <summary>The work behind the key is done.</summary>
    Done,
}
