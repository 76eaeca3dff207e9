namespace HealthData.Core;

/// <summary>When an operation may be sent again.</summary>
internal enum RetryClass
{
    /// <summary>Always: sending it twice is the same as sending it once.</summary>
    Safe,

    /// <summary>When the request carries the condition that makes it so.</summary>
    SafeWhenConditional,

    /// <summary>Only when the service has said, or must not have noticed, that it did not act on the request.</summary>
    NotActedOn,

    /// <summary>Never: a second one would be a second act.</summary>
    Never,
}
