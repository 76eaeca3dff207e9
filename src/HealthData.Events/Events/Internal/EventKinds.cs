namespace HealthData.Events;

/// <summary>Recognizes the types of events.</summary>
internal static class EventKinds
{
    private static ReadOnlySpan<byte> Service => "Microsoft.HealthcareApis."u8;

    private static ReadOnlySpan<byte> EventGrid => "Microsoft.EventGrid."u8;

    public static EventKind Of(ReadOnlySpan<byte> type)
    {
        if (type.StartsWith(Service))
        {
            var name = type[Service.Length..];
            return name.Length switch
            {
                19 when name.SequenceEqual("FhirResourceCreated"u8) => EventKind.FhirResourceCreated,
                19 when name.SequenceEqual("FhirResourceUpdated"u8) => EventKind.FhirResourceUpdated,
                19 when name.SequenceEqual("FhirResourceDeleted"u8) => EventKind.FhirResourceDeleted,
                17 when name.SequenceEqual("DicomImageCreated"u8) => EventKind.DicomImageCreated,
                17 when name.SequenceEqual("DicomImageUpdated"u8) => EventKind.DicomImageUpdated,
                17 when name.SequenceEqual("DicomImageDeleted"u8) => EventKind.DicomImageDeleted,
                _ => EventKind.Unknown,
            };
        }

        if (type.StartsWith(EventGrid))
        {
            var name = type[EventGrid.Length..];
            return name.SequenceEqual("SubscriptionValidationEvent"u8) ? EventKind.SubscriptionValidation
                : name.SequenceEqual("SubscriptionDeletedEvent"u8) ? EventKind.SubscriptionDeleted
                : EventKind.Unknown;
        }

        return EventKind.Unknown;
    }
}
