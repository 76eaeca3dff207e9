namespace HealthData.Events;

/// <summary>Recognizes the names of members, whatever their case.</summary>
/// <remarks>The service's documentation spells <c>specVersion</c> in CloudEvents, and the members of dead letters with
/// and without capital letters.</remarks>
internal static class MemberNames
{
    public static EnvelopeMember InEnvelope(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 when Is(name, "id"u8) => EnvelopeMember.Id,
        4 when Has(name, 1, 'a') && Is(name, "data"u8) => EnvelopeMember.Data,
        4 when Has(name, 1, 'y') && Is(name, "type"u8) => EnvelopeMember.Type,
        4 when Has(name, 1, 'i') && Is(name, "time"u8) => EnvelopeMember.Time,
        5 when Is(name, "topic"u8) => EnvelopeMember.Topic,
        6 when Is(name, "source"u8) => EnvelopeMember.Source,
        7 when Is(name, "subject"u8) => EnvelopeMember.Subject,
        9 when Has(name, 7, 'p') && Is(name, "eventType"u8) => EnvelopeMember.EventType,
        9 when Has(name, 7, 'm') && Is(name, "eventTime"u8) => EnvelopeMember.EventTime,
        11 when Has(name, 0, 's') && Is(name, "specversion"u8) => EnvelopeMember.SpecVersion,
        11 when Has(name, 5, 'b') && Is(name, "data_base64"u8) => EnvelopeMember.DataBase64,
        11 when Has(name, 0, 'p') && Is(name, "publishTime"u8) => EnvelopeMember.PublishTime,
        16 when Has(name, 2, 'a') && Is(name, "deadLetterReason"u8) => EnvelopeMember.DeadLetterReason,
        16 when Has(name, 2, 'l') && Is(name, "deliveryAttempts"u8) => EnvelopeMember.DeliveryAttempts,
        19 when Is(name, "lastDeliveryOutcome"u8) => EnvelopeMember.LastDeliveryOutcome,
        23 when Is(name, "lastDeliveryAttemptTime"u8) => EnvelopeMember.LastDeliveryAttemptTime,
        _ => EnvelopeMember.None,
    };

    public static DataMember InData(ReadOnlySpan<byte> name) => name.Length switch
    {
        12 when Is(name, "resourceType"u8) => DataMember.ResourceType,
        13 when Has(name, 0, 'p') && Is(name, "partitionName"u8) => DataMember.PartitionName,
        13 when Has(name, 0, 'v') && Is(name, "validationUrl"u8) => DataMember.ValidationUrl,
        14 when Has(name, 0, 'r') && Is(name, "resourceFhirId"u8) => DataMember.FhirId,
        14 when Has(name, 0, 's') && Is(name, "sequenceNumber"u8) => DataMember.SequenceNumber,
        14 when Has(name, 0, 'v') && Is(name, "validationCode"u8) => DataMember.ValidationCode,
        15 when Is(name, "serviceHostName"u8) => DataMember.ServiceHost,
        17 when Is(name, "resourceVersionId"u8) => DataMember.FhirVersion,
        19 when Has(name, 0, 'r') && Is(name, "resourceFhirAccount"u8) => DataMember.FhirAccount,
        19 when Has(name, 0, 'i') && Is(name, "imageSopInstanceUid"u8) => DataMember.InstanceUid,
        19 when Has(name, 0, 'e') && Is(name, "eventSubscriptionId"u8) => DataMember.SubscriptionId,
        21 when Is(name, "imageStudyInstanceUid"u8) => DataMember.StudyUid,
        22 when Is(name, "imageSeriesInstanceUid"u8) => DataMember.SeriesUid,
        _ => DataMember.None,
    };

    /// <summary>Whether a letter is at a place, as a test that is cheaper than to compare the whole name.</summary>
    private static bool Has(ReadOnlySpan<byte> name, int at, char letter) => (name[at] | 0x20) == letter;

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> known) =>
        name.SequenceEqual(known) || Ascii.EqualsIgnoreCase(name, known);
}
