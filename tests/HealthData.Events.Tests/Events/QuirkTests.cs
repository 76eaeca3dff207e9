using HealthData.Events.Tests.Support;

namespace HealthData.Events.Tests.Events;

/// <summary>The oddities of the service, of its documentation, and of what stands between.</summary>
public sealed class QuirkTests
{
    [Theory]
    [InlineData("\"7\"", 7)]
    [InlineData("7", 7)]
    [InlineData("\"9223372036854775807\"", long.MaxValue)]
    [InlineData("\"\\u0037\"", 7)]
    public void Version_can_be_a_text(string version, long expected)
    {
        var json = Samples.Fhir.Replace("Id\": 3", "Id\": " + version, StringComparison.Ordinal);

        Assert.Equal(expected, Samples.Parse<FhirResourceEvent>(json).VersionId);
    }

    [Fact]
    public void Sequence_number_can_be_a_text()
    {
        var json = Samples.Dicom.Replace("9007199254740993", "\"9007199254740993\"", StringComparison.Ordinal);

        Assert.Equal(9_007_199_254_740_993, Samples.Parse<DicomImageEvent>(json).SequenceNumber);
    }

    [Fact]
    public void Id_can_be_a_number()
    {
        var json = Samples.Fhir.Replace("\"p-1\"", "17", StringComparison.Ordinal);

        Assert.Equal("17", Samples.Parse<FhirResourceEvent>(json).ResourceId);
    }

    [Theory]
    [InlineData("\"partitionName\": null,")]
    [InlineData("")]
    public void Partition_can_be_missing(string partition)
    {
        var json = Samples.Dicom.Replace("\"partitionName\": \"research\",", partition, StringComparison.Ordinal);

        Assert.Null(Samples.Parse<DicomImageEvent>(json).PartitionName);
    }

    [Fact]
    public void Missing_partition_is_the_default_one_in_keys()
    {
        var named = Samples.Parse(Samples.Dicom.Replace("research", "Microsoft.Default", StringComparison.Ordinal));
        var unnamed = Samples.Parse(
            Samples.Dicom.Replace("\"partitionName\": \"research\",", "", StringComparison.Ordinal));

        Assert.Equal(named.OrderKey, unnamed.OrderKey);
        Assert.Equal(named.ContentKey, unnamed.ContentKey);
        Assert.NotEqual(named.OrderKey, Samples.Parse(Samples.Dicom).OrderKey);
    }

    [Fact]
    public void Case_of_a_host_name_makes_no_other_key()
    {
        var upper = Samples.Fhir.Replace(
            "\"contoso-records.fhir", "\"CONTOSO-Records.fhir", StringComparison.Ordinal);

        Assert.Equal(Samples.Parse(Samples.Fhir).OrderKey, Samples.Parse(upper).OrderKey);
    }

    [Fact]
    public void Same_change_has_the_same_content_key_whatever_its_envelope()
    {
        var other = Samples.FhirCloud
            .Replace("ResourceCreated", "ResourceUpdated", StringComparison.Ordinal)
            .Replace("Id\": 1", "Id\": 3", StringComparison.Ordinal);
        var (first, second) = (Samples.Parse(Samples.Fhir), Samples.Parse(other));

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(first.ContentKey, second.ContentKey);
        Assert.NotEqual(first.ContentKey, Samples.Parse(Samples.FhirCloud).ContentKey);
        Assert.Equal(first.OrderKey, Samples.Parse(Samples.FhirCloud).OrderKey);
        Assert.Equal(3, first.OrderNumber);
    }

    [Theory]
    [InlineData("Id\": 3", "Id\": 4")]
    [InlineData("ResourceUpdated", "ResourceDeleted")]
    [InlineData("\"p-1\"", "\"p-2\"")]
    [InlineData("\"Patient\"", "\"Group\"")]
    [InlineData("\"contoso-records", "\"contoso-other")]
    public void Other_change_has_another_content_key(string part, string other) => Assert.NotEqual(
        Samples.Parse(Samples.Fhir).ContentKey,
        Samples.Parse(Samples.Fhir.Replace(part, other, StringComparison.Ordinal)).ContentKey);

    [Fact]
    public void Dead_letter_of_the_Event_Grid_schema_has_its_facts()
    {
        var json = Samples.Fhir.Replace(
            "\"dataVersion\"",
            """
            "deadLetterReason": "MaxDeliveryAttemptsExceeded", "deliveryAttempts": 30,
            "lastDeliveryOutcome": "NotFound", "publishTime": "2026-03-01T08:10:00Z",
            "lastDeliveryAttemptTime": "2026-03-02T08:10:00Z", "dataVersion"
            """,
            StringComparison.Ordinal);

        var read = Samples.Parse<FhirResourceUpdatedEvent>(json).DeadLetter!;

        Assert.Equal(
            ("MaxDeliveryAttemptsExceeded", 30L, "NotFound"),
            (read.Reason, read.DeliveryAttempts, read.LastDeliveryOutcome));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 8, 10, 0, TimeSpan.Zero), read.PublishTime);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 8, 10, 0, TimeSpan.Zero), read.LastDeliveryAttemptTime);
    }

    [Fact]
    public void Dead_letter_of_the_CloudEvents_schema_has_lower_case_names_and_no_specversion()
    {
        var json = Samples.FhirCloud.Replace(
            "\"specversion\": \"1.0\"",
            """
            "deadletterreason": "TimeToLiveExceeded", "deliveryattempts": "6",
            "lastdeliveryoutcome": "Busy", "publishtime": "2026-03-01T08:10:00",
            "lastdeliveryattempttime": "soon"
            """,
            StringComparison.Ordinal);

        var read = Samples.Parse<FhirResourceCreatedEvent>(json);

        Assert.Equal(Samples.Source, read.Source);
        Assert.Equal(
            ("TimeToLiveExceeded", 6L, "Busy"),
            (read.DeadLetter!.Reason, read.DeadLetter.DeliveryAttempts, read.DeadLetter.LastDeliveryOutcome));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 8, 10, 0, TimeSpan.Zero), read.DeadLetter.PublishTime);
        Assert.Null(read.DeadLetter.LastDeliveryAttemptTime);
    }

    [Fact]
    public void Byte_order_mark_is_skipped() =>
        Assert.Equal("42", Samples.Parse("\uFEFF" + Samples.SubscriptionDeleted).Id);

    [Fact]
    public void Unknown_members_and_nested_values_of_known_names_are_skipped()
    {
        var json = Samples.Fhir.Replace(
            "\"resourceType\"",
            "\"extra\": {\"resourceFhirId\": \"no\", \"data\": [[]]}, \"resourceType\"",
            StringComparison.Ordinal);

        Assert.Equal("p-1", Samples.Parse<FhirResourceEvent>(json).ResourceId);
    }

    [Fact]
    public void Members_can_come_in_any_order()
    {
        var read = Samples.Parse<FhirResourceDeletedEvent>(
            """
            {"eventType":"Microsoft.HealthcareApis.FhirResourceDeleted","data":{"resourceVersionId":2,
            "resourceFhirId":"a","resourceType":"Group","resourceFhirAccount":"h.example"},"id":"1"}
            """);

        Assert.Equal(("Group", "a", 2L), (read.ResourceType, read.ResourceId, read.VersionId));
    }

    [Fact]
    public void Case_of_names_does_not_matter()
    {
        var json = Samples.Fhir
            .Replace("\"eventType\"", "\"EventType\"", StringComparison.Ordinal)
            .Replace("\"data\"", "\"Data\"", StringComparison.Ordinal)
            .Replace("\"resourceFhirId\"", "\"ResourceFhirID\"", StringComparison.Ordinal);

        Assert.Equal("p-1", Samples.Parse<FhirResourceUpdatedEvent>(json).ResourceId);
    }

    [Fact]
    public void Escapes_in_names_and_values_are_resolved()
    {
        var json = Samples.Fhir
            .Replace("\"eventType\": \"Microsoft.", "\"event\\u0054ype\": \"\\u004dicrosoft.", StringComparison.Ordinal)
            .Replace("\"resourceFhirId\"", "\"resource\\u0046hirId\"", StringComparison.Ordinal)
            .Replace("\"p-1\"", "\"p\\u002d\\u00e9\"", StringComparison.Ordinal)
            .Replace("\"contoso-records", "\"contoso\\u002drecords", StringComparison.Ordinal);

        var read = Samples.Parse<FhirResourceUpdatedEvent>(json);

        Assert.Equal("p-é", read.ResourceId);
        Assert.Equal("contoso-records.fhir.azurehealthcareapis.com", read.ServiceHost);
    }

    [Fact]
    public void Extension_of_a_CloudEvent_named_as_a_member_of_the_other_schema_does_not_mislead()
    {
        var json = Samples.FhirCloud.Replace(
            "\"dataschema\"",
            "\"eventtype\": \"Microsoft.HealthcareApis.FhirResourceDeleted\", \"topic\": \"t\", \"dataschema\"",
            StringComparison.Ordinal);

        Assert.Equal(Samples.Source, Samples.Parse<FhirResourceCreatedEvent>(json).Source);
    }

    [Fact]
    public void Data_in_base64_is_decoded()
    {
        const string Data = """
            {"resourceType":"Patient","resourceFhirAccount":"h.example","resourceFhirId":"a","resourceVersionId":"5"}
            """;
        var json = $$"""
            {"specversion":"1.0","type":"Microsoft.HealthcareApis.FhirResourceCreated","id":"1","source":"s",
            "data_base64":"{{Convert.ToBase64String(Encoding.UTF8.GetBytes(Data))}}"}
            """;

        var read = Samples.Parse<FhirResourceCreatedEvent>(json);

        Assert.Equal(("h.example", "a", 5L), (read.ServiceHost, read.ResourceId, read.VersionId));
        Assert.Equal(Data, read.Data.ToString());
        Assert.Equal(json, read.ToBinaryData().ToString());
    }

    [Fact]
    public void Data_in_base64_of_an_unknown_type_can_be_anything()
    {
        var read = Samples.Parse<UnknownEvent>("""{"specversion":"1.0","type":"a.b","data_base64":"/wD/"}""");

        Assert.Equal([0xFF, 0, 0xFF], read.Data.ToArray());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"yesterday\"")]
    [InlineData("true")]
    public void Time_that_cannot_be_read_is_null(string time)
    {
        var json = Samples.Fhir.Replace("\"2026-03-01T08:09:10.1234567Z\"", time, StringComparison.Ordinal);

        Assert.Null(Samples.Parse(json).Time);
    }

    [Fact]
    public void Host_can_have_a_port()
    {
        var json = Samples.Fhir.Replace(
            "\"contoso-records.fhir.azurehealthcareapis.com\"", "\"127.0.0.1:5000\"", StringComparison.Ordinal);

        Assert.Equal(new Uri("https://127.0.0.1:5000/"), Samples.Parse<FhirResourceEvent>(json).Endpoint);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000/fhir", "127.0.0.1:5000")]
    [InlineData("https://localhost:5000/fhir", "localhost:5000")]
    public void Service_on_this_machine_can_be_a_whole_address(string address, string host)
    {
        var json = Samples.Fhir.Replace(
            "contoso-records.fhir.azurehealthcareapis.com\",", address + "\",", StringComparison.Ordinal);

        var read = Samples.Parse<FhirResourceEvent>(json);

        Assert.Equal((host, new Uri(address)), (read.ServiceHost, read.Endpoint));
    }

    [Theory]
    [InlineData("https://contoso-records.fhir.azurehealthcareapis.com")]
    [InlineData("http://127.0.0.1.example/fhir")]
    [InlineData("http://localhost@evil.example/fhir")]
    [InlineData("http://user@localhost/fhir")]
    [InlineData("http://localhost/fhir?q")]
    [InlineData("http://localhost/fhir#q")]
    [InlineData("file://localhost/fhir")]
    public void Whole_address_of_anything_else_is_a_problem(string address)
    {
        var json = Samples.Fhir.Replace(
            "contoso-records.fhir.azurehealthcareapis.com\",", address + "\",", StringComparison.Ordinal);

        Assert.Throws<EventFormatException>(() => Samples.Parse(json));
    }

    [Fact]
    public void Later_of_two_members_with_one_name_counts()
    {
        var json = Samples.Fhir.Replace(
            "\"topic\"", "\"data\": {\"resourceFhirId\": \"no\"}, \"topic\"", StringComparison.Ordinal);

        Assert.Equal("p-1", Samples.Parse<FhirResourceEvent>(json).ResourceId);
    }
}
