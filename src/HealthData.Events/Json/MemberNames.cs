namespace HealthData.Events;

/// <summary>Recognizes the names of members, whatever their case.</summary>
/// <remarks>The service's documentation spells <c>specVersion</c> in CloudEvents, and the members of dead letters with
/// and without capital letters.</remarks>
internal static class MemberNames
{
    public static EnvelopeMember InEnvelope(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 when Is(name, "id"u8) => EnvelopeMember.Id,
        4 when Is(name, "data"u8) => EnvelopeMember.Data,
        4 when Is(name, "type"u8) => EnvelopeMember.Type,
        4 when Is(name, "time"u8) => EnvelopeMember.Time,
        5 when Is(name, "topic"u8) => EnvelopeMember.Topic,
        6 when Is(name, "source"u8) => EnvelopeMember.Source,
        7 when Is(name, "subject"u8) => EnvelopeMember.Subject,
        9 when Is(name, "eventType"u8) => EnvelopeMember.EventType,
        9 when Is(name, "eventTime"u8) => EnvelopeMember.EventTime,
        11 when Is(name, "specversion"u8) => EnvelopeMember.SpecVersion,
        11 when Is(name, "data_base64"u8) => EnvelopeMember.DataBase64,
        11 when Is(name, "publishTime"u8) => EnvelopeMember.PublishTime,
        16 when Is(name, "deadLetterReason"u8) => EnvelopeMember.DeadLetterReason,
        16 when Is(name, "deliveryAttempts"u8) => EnvelopeMember.DeliveryAttempts,
        19 when Is(name, "lastDeliveryOutcome"u8) => EnvelopeMember.LastDeliveryOutcome,
        23 when Is(name, "lastDeliveryAttemptTime"u8) => EnvelopeMember.LastDeliveryAttemptTime,
        _ => EnvelopeMember.None,
    };

    public static DataMember InData(ReadOnlySpan<byte> name) => name.Length switch
    {
        12 when Is(name, "resourceType"u8) => DataMember.ResourceType,
        19 when Is(name, "resourceFhirAccount"u8) => DataMember.FhirAccount,
        14 when Is(name, "resourceFhirId"u8) => DataMember.FhirId,
        17 when Is(name, "resourceVersionId"u8) => DataMember.FhirVersion,
        13 when Is(name, "partitionName"u8) => DataMember.PartitionName,
        21 when Is(name, "imageStudyInstanceUid"u8) => DataMember.StudyUid,
        22 when Is(name, "imageSeriesInstanceUid"u8) => DataMember.SeriesUid,
        19 when Is(name, "imageSopInstanceUid"u8) => DataMember.InstanceUid,
        15 when Is(name, "serviceHostName"u8) => DataMember.ServiceHost,
        14 when Is(name, "sequenceNumber"u8) => DataMember.SequenceNumber,
        14 when Is(name, "validationCode"u8) => DataMember.ValidationCode,
        13 when Is(name, "validationUrl"u8) => DataMember.ValidationUrl,
        19 when Is(name, "eventSubscriptionId"u8) => DataMember.SubscriptionId,
        _ => DataMember.None,
    };

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> known) =>
        name.SequenceEqual(known) || Ascii.EqualsIgnoreCase(name, known);
}
