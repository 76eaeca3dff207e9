namespace HealthData.Events;

/// <summary>An event about a DICOM instance that was created, updated, or deleted.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public abstract class DicomImageEvent : HealthDataEvent
{
    /// <summary>The partition of all instances while the service has no others.</summary>
    private const string DefaultPartition = "Microsoft.Default";

    private readonly ServiceAddress _service;
    private JsonField _partition;
    private JsonField _study;
    private JsonField _series;
    private JsonField _instance;

    private protected DicomImageEvent(
        in EventEnvelope envelope, BinaryData? decodedData, string type, ServiceAddress service, long sequenceNumber)
        : base(envelope, decodedData, type)
    {
        _service = service;
        _partition = envelope.Data.PartitionName;
        _study = envelope.Data.StudyUid;
        _series = envelope.Data.SeriesUid;
        _instance = envelope.Data.InstanceUid;
        SequenceNumber = sequenceNumber;
    }

    /// <summary>Gets the host name of the DICOM service.</summary>
    public string ServiceHost => _service.Host;

    /// <summary>Gets the address of the DICOM service, with the newest version segment.</summary>
    /// <remarks>It comes from the event, which names a host, or on this machine a whole address. Compare it with the
    /// service that you expect before you send anything there.</remarks>
    public Uri Endpoint => _service.Endpoint("/v2");

    /// <summary>Gets the name of the data partition; null if the event names none.</summary>
    public string? PartitionName => Text(ref _partition);

    /// <summary>Gets the Study Instance UID. It may identify a patient: don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string StudyInstanceUid => Text(ref _study)!;

    /// <summary>Gets the Series Instance UID. It may identify a patient: don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string SeriesInstanceUid => Text(ref _series)!;

    /// <summary>Gets the SOP Instance UID. It may identify a patient: don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string SopInstanceUid => Text(ref _instance)!;

    /// <summary>Gets the position of the change in the change feed of the service.</summary>
    public long SequenceNumber { get; }

    /// <inheritdoc/>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public override string OrderKey => $"{ServiceHost.ToLowerInvariant()}/{PartitionName ?? DefaultPartition}"
        + $"/{StudyInstanceUid}/{SeriesInstanceUid}/{SopInstanceUid}";

    /// <inheritdoc/>
    public override long? OrderNumber => SequenceNumber;
}
