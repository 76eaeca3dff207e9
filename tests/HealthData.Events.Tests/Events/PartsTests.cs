using Azure.Messaging;
using HealthData.Events.Tests.Support;

namespace HealthData.Events.Tests.Events;

/// <summary>Events whose envelope isn't JSON.</summary>
public sealed class PartsTests
{
    private const string Data = """
        {"resourceType":"Patient","resourceFhirAccount":"h.example","resourceFhirId":"p","resourceVersionId":2}
        """;

    private static readonly DateTimeOffset Time = new(2026, 3, 1, 10, 9, 10, TimeSpan.FromHours(2));

    [Fact]
    public void Cloud_event_of_Azure_Core_is_converted()
    {
        var source = Create();
        source.Id = "7";
        source.Subject = "subject";
        source.Time = Time;

        AssertWhole(HealthDataEvent.FromCloudEvent(source));
    }

    [Fact]
    public void Dead_letter_facts_of_a_cloud_event_are_its_extensions()
    {
        var source = Create();
        source.ExtensionAttributes.Add("deadletterreason", "TimeToLiveExceeded");
        source.ExtensionAttributes.Add("deliveryattempts", 6);
        source.ExtensionAttributes.Add("topic", "no");

        var read = HealthDataEvent.FromCloudEvent(source);

        Assert.Equal(("TimeToLiveExceeded", 6L), (read.DeadLetter!.Reason, read.DeadLetter.DeliveryAttempts));
        Assert.Equal("source", read.Source);
        Assert.Equal(6, Again(read).DeadLetter!.DeliveryAttempts);
    }

    [Fact]
    public void Cloud_event_without_data_is_converted()
    {
        var read = HealthDataEvent.FromCloudEvent(new CloudEvent("source", "a.b", null));

        Assert.Equal("a.b", Assert.IsType<UnknownEvent>(read).Type);
        Assert.True(read.Data.ToMemory().IsEmpty);
        Assert.Equal(read.Id, Again(read).Id);
    }

    [Fact]
    public void Headers_are_the_envelope_in_binary_mode()
    {
        var read = HealthDataEvent.FromHeaders(
            new Dictionary<string, string>
            {
                ["CE-Type"] = HealthDataEventType.FhirResourceDeleted,
                ["ce-id"] = "7",
                ["ce-source"] = "source",
                ["ce-subject"] = "s%75bject",
                ["ce-specversion"] = "1.0",
                ["ce-time"] = "2026-03-01T10:09:10+02:00",
                ["type"] = "no",
                ["id"] = "no",
            },
            new BinaryData("\uFEFF" + Data));

        AssertWhole(read);
    }

    [Fact]
    public void Headers_without_a_type_are_no_event() => Assert.Throws<EventFormatException>(
        () => HealthDataEvent.FromHeaders([KeyValuePair.Create("ce-id", "1")], new BinaryData(Data)));

    [Fact]
    public void Type_and_data_are_enough()
    {
        var read = HealthDataEvent.Parse(HealthDataEventType.FhirResourceDeleted, new BinaryData(Data));

        Assert.Equal("p", Assert.IsType<FhirResourceDeletedEvent>(read).ResourceId);
        Assert.Null(read.Id);
        Assert.Null(read.Source);
        Assert.Null(read.Time);
        Assert.Equal(read.ContentKey, Again(read).ContentKey);
    }

    [Fact]
    public void Rest_of_the_envelope_can_be_given()
    {
        var read = HealthDataEvent.Parse(
            HealthDataEventType.FhirResourceDeleted, new BinaryData(Data), "7", "source", "subject", Time);

        AssertWhole(read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{} {}")]
    public void Data_of_a_known_type_has_to_be_its_object(string data) => Assert.Throws<EventFormatException>(
        () => HealthDataEvent.Parse(HealthDataEventType.FhirResourceDeleted, new BinaryData(data)));

    [Fact]
    public void Data_of_an_unknown_type_can_be_anything()
    {
        var data = new BinaryData([0xFF, 0, 0xFE]);

        var read = Assert.IsType<UnknownEvent>(HealthDataEvent.Parse("a.b", data));

        Assert.Equal(data.ToArray(), read.Data.ToArray());
        Assert.Equal(data.ToArray(), Again(read).Data.ToArray());
    }

    private static CloudEvent Create() =>
        new("source", HealthDataEventType.FhirResourceDeleted, new BinaryData(Data), "application/json");

    private static HealthDataEvent Again(HealthDataEvent source) => HealthDataEvent.Parse(source.ToBinaryData());

    private static void AssertWhole(HealthDataEvent read)
    {
        Assert.All([read, Again(read)], item =>
        {
            var deleted = Assert.IsType<FhirResourceDeletedEvent>(item);
            Assert.Equal(("7", "source", "subject"), (deleted.Id, deleted.Source, deleted.Subject));
            Assert.Equal(Time, deleted.Time);
            Assert.Equal(
                ("h.example", "Patient", "p", 2L),
                (deleted.ServiceHost, deleted.ResourceType, deleted.ResourceId, deleted.VersionId));
            Assert.Equal(Data, deleted.Data.ToString());
        });
    }
}
