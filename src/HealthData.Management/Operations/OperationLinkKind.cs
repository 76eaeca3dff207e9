namespace HealthData.Management;

/// <summary>How the state of a long-running operation is told.</summary>
internal enum OperationLinkKind
{
    /// <summary>By the member <c>status</c> of an answer (<c>Azure-AsyncOperation</c>).</summary>
    Status,

    /// <summary>By the HTTP status of an answer (<c>Location</c>).</summary>
    Result,

    /// <summary>By the resource's own <c>provisioningState</c>.</summary>
    Resource,
}
