namespace HealthData.Events;

/// <summary>The types of the events that are read into classes of their own.</summary>
public static class HealthDataEventType
{
    /// <summary>The type of <see cref="FhirResourceCreatedEvent"/>.</summary>
    public const string FhirResourceCreated = "Microsoft.HealthcareApis.FhirResourceCreated";

    /// <summary>The type of <see cref="FhirResourceUpdatedEvent"/>.</summary>
    public const string FhirResourceUpdated = "Microsoft.HealthcareApis.FhirResourceUpdated";

    /// <summary>The type of <see cref="FhirResourceDeletedEvent"/>.</summary>
    public const string FhirResourceDeleted = "Microsoft.HealthcareApis.FhirResourceDeleted";

    /// <summary>The type of <see cref="DicomImageCreatedEvent"/>.</summary>
    public const string DicomImageCreated = "Microsoft.HealthcareApis.DicomImageCreated";

    /// <summary>The type of <see cref="DicomImageUpdatedEvent"/>.</summary>
    public const string DicomImageUpdated = "Microsoft.HealthcareApis.DicomImageUpdated";

    /// <summary>The type of <see cref="DicomImageDeletedEvent"/>.</summary>
    public const string DicomImageDeleted = "Microsoft.HealthcareApis.DicomImageDeleted";

    /// <summary>The type of <see cref="SubscriptionValidationEvent"/>.</summary>
    public const string SubscriptionValidation = "Microsoft.EventGrid.SubscriptionValidationEvent";

    /// <summary>The type of <see cref="SubscriptionDeletedEvent"/>.</summary>
    public const string SubscriptionDeleted = "Microsoft.EventGrid.SubscriptionDeletedEvent";
}
