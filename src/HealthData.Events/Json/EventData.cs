namespace HealthData.Events;

/// <summary>The data of an event of any type: those of its members that mean something here.</summary>
internal struct EventData
{
    public JsonField ResourceType;
    public JsonField FhirAccount;
    public JsonField FhirId;
    public JsonField FhirVersion;
    public JsonField PartitionName;
    public JsonField StudyUid;
    public JsonField SeriesUid;
    public JsonField InstanceUid;
    public JsonField ServiceHost;
    public JsonField SequenceNumber;
    public JsonField ValidationCode;
    public JsonField ValidationUrl;
    public JsonField SubscriptionId;

    /// <summary>The start and the length of the JSON value; the length is 0 if there is none.</summary>
    public int Start;
    public int Length;

    /// <summary>The bytes that it was found in.</summary>
    public ReadOnlyMemory<byte> Json;

    /// <summary>Takes the texts out of the bytes, for an event that keeps other bytes.</summary>
    public void Settle()
    {
        ResourceType.Get(Json);
        FhirAccount.Get(Json);
        FhirId.Get(Json);
        FhirVersion.Get(Json);
        PartitionName.Get(Json);
        StudyUid.Get(Json);
        SeriesUid.Get(Json);
        InstanceUid.Get(Json);
        ServiceHost.Get(Json);
        SequenceNumber.Get(Json);
        ValidationCode.Get(Json);
        ValidationUrl.Get(Json);
        SubscriptionId.Get(Json);
    }
}
