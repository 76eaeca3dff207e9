using HealthData.Events.Tests.Support;

namespace HealthData.Events.Tests.Events;

/// <summary>Events of each type in both schemas.</summary>
public sealed class EnvelopeTests
{
    [Fact]
    public void Fhir_event_in_the_Event_Grid_schema_is_read()
    {
        var read = Samples.Parse<FhirResourceUpdatedEvent>(Samples.Fhir);

        Assert.Equal("e4c7f556-d72c-e7f7-1069-1e82ac76ab41", read.Id);
        Assert.Equal(HealthDataEventType.FhirResourceUpdated, read.Type);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 8, 9, 10, TimeSpan.Zero).AddTicks(1_234_567), read.Time);
        Assert.Equal(Samples.Source, read.Source);
        Assert.Equal("contoso-records.fhir.azurehealthcareapis.com/Patient/p-1", read.Subject);
        Assert.Equal(
            ("contoso-records.fhir.azurehealthcareapis.com", "Patient", "p-1", 3L),
            (read.ServiceHost, read.ResourceType, read.ResourceId, read.VersionId));
        Assert.Equal(HealthDataEndpoints.Fhir("contoso", "records"), read.Endpoint);
        Assert.Null(read.DeadLetter);
    }

    [Fact]
    public void Fhir_event_in_the_CloudEvents_schema_is_read()
    {
        var read = Samples.Parse<FhirResourceCreatedEvent>(Samples.FhirCloud);

        Assert.Equal("d674b9b7-7d1c-9b0a-8c48-139f3eb86c48", read.Id);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 8, 9, 10, TimeSpan.Zero), read.Time);
        Assert.Equal(Samples.Source, read.Source);
        Assert.Equal(("Patient", "p-1", 1L), (read.ResourceType, read.ResourceId, read.VersionId));
    }

    [Fact]
    public void Dicom_event_in_the_Event_Grid_schema_is_read_from_its_data()
    {
        var read = Samples.Parse<DicomImageDeletedEvent>(Samples.Dicom);

        Assert.Equal("research", read.PartitionName);
        Assert.Equal(
            ("1.2.3", "1.2.3.4", "1.2.3.4.5"),
            (read.StudyInstanceUid, read.SeriesInstanceUid, read.SopInstanceUid));
        Assert.Equal(9_007_199_254_740_993, read.SequenceNumber);
        Assert.Equal(HealthDataEndpoints.Dicom("contoso", "imaging"), read.Endpoint);
    }

    [Fact]
    public void Dicom_event_in_the_CloudEvents_schema_is_read_though_specVersion_has_a_capital()
    {
        var read = Samples.Parse<DicomImageCreatedEvent>(Samples.DicomCloud);

        Assert.Null(read.PartitionName);
        Assert.Equal(("1.2.3.4.5", 1L), (read.SopInstanceUid, read.SequenceNumber));
        Assert.Equal(Samples.Source, read.Source);
    }

    [Theory]
    [InlineData("FhirResourceCreated", typeof(FhirResourceCreatedEvent))]
    [InlineData("FhirResourceUpdated", typeof(FhirResourceUpdatedEvent))]
    [InlineData("FhirResourceDeleted", typeof(FhirResourceDeletedEvent))]
    public void Type_of_a_Fhir_event_decides_its_class(string type, Type expected)
    {
        var read = Samples.Parse(Samples.Fhir.Replace("FhirResourceUpdated", type, StringComparison.Ordinal));

        Assert.IsType(expected, read);
        Assert.Equal("Microsoft.HealthcareApis." + type, read.Type);
    }

    [Theory]
    [InlineData("DicomImageCreated", typeof(DicomImageCreatedEvent))]
    [InlineData("DicomImageUpdated", typeof(DicomImageUpdatedEvent))]
    [InlineData("DicomImageDeleted", typeof(DicomImageDeletedEvent))]
    public void Type_of_a_Dicom_event_decides_its_class(string type, Type expected)
    {
        var read = Samples.Parse(Samples.Dicom.Replace("DicomImageDeleted", type, StringComparison.Ordinal));

        Assert.IsType(expected, read);
        Assert.Equal("Microsoft.HealthcareApis." + type, read.Type);
    }

    [Fact]
    public void Validation_has_its_code_and_url()
    {
        var read = Samples.Parse<SubscriptionValidationEvent>(Samples.Validation);

        Assert.Equal("512d38b6-c7b8-40c8-89fe-f46f9e9622b6", read.ValidationCode);
        Assert.Equal("rp-eastus2.eventgrid.azure.net", read.ValidationUrl!.Host);
        Assert.Equal("?id=512d38b6&t=2026", read.ValidationUrl.Query);
        Assert.Null(read.OrderKey);
        Assert.Null(read.ContentKey);
    }

    [Fact]
    public void Deleted_subscription_is_named()
    {
        var read = Samples.Parse<SubscriptionDeletedEvent>(Samples.SubscriptionDeleted);

        Assert.Equal(
            "/subscriptions/s/providers/Microsoft.EventGrid/eventSubscriptions/new", read.EventSubscriptionId);
    }

    [Theory]
    [InlineData("Microsoft.Storage.BlobCreated")]
    [InlineData("Microsoft.HealthcareApis.FhirDeletedCreated")]
    [InlineData("Microsoft.HealthcareApis.fhirResourceCreated")]
    [InlineData("Microsoft.EventGrid.SubscriptionRenewedEvent")]
    public void Event_of_another_type_is_kept_whole(string type)
    {
        var json = $$"""{"id":"1","eventType":"{{type}}","data":{"a":[1,{"b":"c"}]},"more":true}""";

        var read = Samples.Parse<UnknownEvent>(json);

        Assert.Equal(type, read.Type);
        Assert.Equal("""{"a":[1,{"b":"c"}]}""", read.Data.ToString());
        Assert.Equal(json, read.ToBinaryData().ToString());
    }

    [Fact]
    public void Array_of_both_schemas_is_read_in_its_order()
    {
        var batch = Samples.ParseMany($" [ {Samples.Fhir} ,{Samples.DicomCloud}\n, {Samples.SubscriptionDeleted}]\r\n");

        Assert.True(batch.IsComplete);
        Assert.Collection(
            batch.Events,
            first => Assert.Equal("p-1", Assert.IsType<FhirResourceUpdatedEvent>(first).ResourceId),
            second => Assert.Equal("1.2.3", Assert.IsType<DicomImageCreatedEvent>(second).StudyInstanceUid),
            third => Assert.Equal("42", Assert.IsType<SubscriptionDeletedEvent>(third).Id));
        Assert.Equal(Samples.DicomCloud, batch.Events[1].ToBinaryData().ToString());
    }

    [Fact]
    public void Empty_array_holds_no_events()
    {
        Assert.Empty(Samples.ParseMany(" [ ] ").Events);
        Assert.Throws<EventFormatException>(() => Samples.Parse("[]"));
    }

    [Fact]
    public void One_event_is_read_from_an_array_but_not_from_two()
    {
        Assert.Equal("42", Samples.Parse($"[{Samples.SubscriptionDeleted}]").Id);
        Assert.Throws<EventFormatException>(() => Samples.Parse($"[{Samples.Fhir},{Samples.Fhir}]"));
    }
}
