namespace HealthData.Tool.Fhir;

/// <summary>What became of a resource that was to be loaded.</summary>
internal enum LoadStatus
{
    /// <summary>It is new.</summary>
    Created,

    /// <summary>It was there, and is as it was sent.</summary>
    Updated,

    /// <summary>It can't be sent, or the service refused it.</summary>
    Failed,

    /// <summary>It was sent, and the service didn't tell.</summary>
    Unknown,

    /// <summary>It wasn't sent, since no request would have succeeded.</summary>
    NotSent,
}
