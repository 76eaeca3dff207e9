namespace HealthData.Events;

/// <summary>An event about a FHIR resource that was created, updated, or deleted.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public abstract class FhirResourceEvent : HealthDataEvent
{
    private readonly ServiceAddress _service;
    private JsonField _resourceType;
    private JsonField _resourceId;

    private protected FhirResourceEvent(
        in EventEnvelope envelope, BinaryData? decodedData, string type, ServiceAddress service, long version)
        : base(envelope, decodedData, type)
    {
        _service = service;
        _resourceType = envelope.Data.ResourceType;
        _resourceId = envelope.Data.FhirId;
        VersionId = version;
    }

    /// <summary>Gets the host name of the FHIR service.</summary>
    public string ServiceHost => _service.Host;

    /// <summary>Gets the address of the FHIR service.</summary>
    /// <remarks>It comes from the event, which names a host, or on this machine a whole address. Compare it with the
    /// service that you expect before you send anything there.</remarks>
    public Uri Endpoint => _service.Endpoint("/");

    /// <summary>Gets the type of the resource, such as <c>Patient</c>.</summary>
    public string ResourceType => Text(ref _resourceType)!;

    /// <summary>Gets the id of the resource. It may identify a patient: don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string ResourceId => Text(ref _resourceId)!;

    /// <summary>Gets the version of the resource that the change made. It can't be read if the service keeps no
    /// versions.</summary>
    public long VersionId { get; }

    /// <inheritdoc/>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public override string OrderKey => $"{ServiceHost.ToLowerInvariant()}/{ResourceType}/{ResourceId}";

    /// <inheritdoc/>
    public override long? OrderNumber => VersionId;
}
