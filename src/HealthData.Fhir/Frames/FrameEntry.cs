namespace HealthData.Fhir;

/// <summary>One entry of a bundle, with its resources still in JSON.</summary>
internal sealed class FrameEntry
{
    /// <summary>Gets or sets the resource; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Resource { get; set; }

    /// <summary>Gets or sets the resource as a model has read it already, or what the model has found wrong with it;
    /// null where none has.</summary>
    public object? Known { get; set; }

    public string? FullUrl { get; set; }

    /// <summary>Gets or sets why it is in the result of a search: match, include or outcome.</summary>
    public string? Mode { get; set; }

    /// <summary>Gets or sets the method of the request that the entry tells of.</summary>
    public string? Method { get; set; }

    /// <summary>Gets or sets the address of the request that the entry tells of.</summary>
    public string? Url { get; set; }

    /// <summary>Gets or sets the search of the request that must find nothing.</summary>
    public string? IfNoneExist { get; set; }

    /// <summary>Gets or sets the status of the answer that the entry is, which may have a phrase behind it.</summary>
    public string? Status { get; set; }

    public string? Location { get; set; }

    public string? ETag { get; set; }

    public string? LastModified { get; set; }

    /// <summary>Gets or sets the OperationOutcome of the answer that the entry is; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Outcome { get; set; }
}
