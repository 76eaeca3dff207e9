namespace HealthData.Events;

/// <summary>The members of events of Azure Health Data Services that an <see cref="AdvancedFilter"/> can look
/// at.</summary>
public static class EventFilterKey
{
    /// <summary>The type of the event, a text.</summary>
    public const string EventType = "eventType";

    /// <summary>The subject of the event, a text.</summary>
    public const string Subject = "subject";

    /// <summary>The type of the FHIR resource, a text.</summary>
    public const string ResourceType = "data.resourceType";

    /// <summary>The host of the FHIR service, a text.</summary>
    public const string FhirServiceHost = "data.resourceFhirAccount";

    /// <summary>The id of the FHIR resource, a text.</summary>
    public const string ResourceId = "data.resourceFhirId";

    /// <summary>The version of the FHIR resource, a number.</summary>
    public const string ResourceVersion = "data.resourceVersionId";

    /// <summary>The host of the DICOM service, a text.</summary>
    public const string DicomServiceHost = "data.serviceHostName";

    /// <summary>The data partition of the DICOM service, a text.</summary>
    public const string PartitionName = "data.partitionName";

    /// <summary>The Study Instance UID, a text.</summary>
    public const string StudyInstanceUid = "data.imageStudyInstanceUid";

    /// <summary>The number of the change in the change feed of the DICOM service, a number.</summary>
    public const string SequenceNumber = "data.sequenceNumber";
}
