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

    /// <summary>Sets the value of a member; null and values of other types than text and numbers aren't
    /// there.</summary>
    public void Set(DataMember member, JsonField field)
    {
        switch (member)
        {
            case DataMember.ResourceType:
                ResourceType = field;
                break;
            case DataMember.FhirAccount:
                FhirAccount = field;
                break;
            case DataMember.FhirId:
                FhirId = field;
                break;
            case DataMember.FhirVersion:
                FhirVersion = field;
                break;
            case DataMember.PartitionName:
                PartitionName = field;
                break;
            case DataMember.StudyUid:
                StudyUid = field;
                break;
            case DataMember.SeriesUid:
                SeriesUid = field;
                break;
            case DataMember.InstanceUid:
                InstanceUid = field;
                break;
            case DataMember.ServiceHost:
                ServiceHost = field;
                break;
            case DataMember.SequenceNumber:
                SequenceNumber = field;
                break;
            case DataMember.ValidationCode:
                ValidationCode = field;
                break;
            case DataMember.ValidationUrl:
                ValidationUrl = field;
                break;
            case DataMember.SubscriptionId:
                SubscriptionId = field;
                break;
            default:
                break;
        }
    }
}
