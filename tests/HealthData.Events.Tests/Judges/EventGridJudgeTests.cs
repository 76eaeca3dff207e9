using Azure.Messaging;
using Azure.Messaging.EventGrid;
using Azure.Messaging.EventGrid.SystemEvents;
using HealthData.Events.Tests.Support;

namespace HealthData.Events.Tests.Judges;

/// <summary>Azure.Messaging.EventGrid reads the same from the same bytes.</summary>
public sealed class EventGridJudgeTests
{
    private const int Events = 2_000;

    [Fact]
    public void Events_of_the_Event_Grid_schema_are_read_as_Azure_Messaging_EventGrid_reads_them()
    {
        var generator = new EventGenerator(seed: 1);
        for (var i = 0; i < Events; i++)
        {
            var json = Samples.Bytes(generator.Next(isCloudEvent: false).Json);
            var judge = EventGridEvent.Parse(json);
            Assert.True(judge.TryGetSystemEventData(out var data));

            var read = HealthDataEvent.Parse(json);

            Assert.Equal(
                (judge.Id, judge.EventType, judge.Topic, judge.Subject, judge.EventTime),
                (read.Id, read.Type, read.Source, read.Subject, read.Time));
            AssertSame(data, read);
            AssertSame(data, HealthDataEvent.Parse(judge.EventType, judge.Data, judge.Id, judge.Topic));
            AssertSame(data, HealthDataEvent.Parse(judge.EventType, judge.Data));
        }
    }

    [Fact]
    public void Events_of_the_CloudEvents_schema_are_read_as_Azure_Messaging_EventGrid_reads_them()
    {
        var generator = new EventGenerator(seed: 2);
        for (var i = 0; i < Events; i++)
        {
            var json = Samples.Bytes(generator.Next(isCloudEvent: true).Json);
            var judge = CloudEvent.Parse(json)!;
            Assert.True(judge.TryGetSystemEventData(out var data));

            Assert.All([HealthDataEvent.Parse(json), HealthDataEvent.FromCloudEvent(judge)], read =>
            {
                Assert.Equal(
                    (judge.Id, judge.Type, judge.Source, judge.Subject, judge.Time),
                    (read.Id, read.Type, read.Source, read.Subject, read.Time));
                AssertSame(data, read);
            });
        }
    }

    [Fact]
    public void Samples_of_the_documentation_are_read_as_Azure_Messaging_EventGrid_reads_them() => Assert.All(
        [Samples.Fhir, Samples.Dicom],
        json =>
        {
            Assert.True(EventGridEvent.Parse(Samples.Bytes(json)).TryGetSystemEventData(out var data));
            AssertSame(data, Samples.Parse(json));
        });

    private static void AssertSame(object judge, HealthDataEvent read)
    {
        switch (judge)
        {
            case HealthcareFhirResourceCreatedEventData data:
                AssertFhir<FhirResourceCreatedEvent>(
                    read,
                    (data.FhirServiceHostName, data.FhirResourceType?.ToString(), data.FhirResourceId),
                    data.FhirResourceVersionId);
                break;
            case HealthcareFhirResourceUpdatedEventData data:
                AssertFhir<FhirResourceUpdatedEvent>(
                    read,
                    (data.FhirServiceHostName, data.FhirResourceType?.ToString(), data.FhirResourceId),
                    data.FhirResourceVersionId);
                break;
            case HealthcareFhirResourceDeletedEventData data:
                AssertFhir<FhirResourceDeletedEvent>(
                    read,
                    (data.FhirServiceHostName, data.FhirResourceType?.ToString(), data.FhirResourceId),
                    data.FhirResourceVersionId);
                break;
            case HealthcareDicomImageCreatedEventData data:
                AssertDicom<DicomImageCreatedEvent>(
                    read,
                    (data.ServiceHostName, data.PartitionName),
                    (data.ImageStudyInstanceUid, data.ImageSeriesInstanceUid, data.ImageSopInstanceUid),
                    data.SequenceNumber);
                break;
            case HealthcareDicomImageUpdatedEventData data:
                AssertDicom<DicomImageUpdatedEvent>(
                    read,
                    (data.ServiceHostName, data.PartitionName),
                    (data.ImageStudyInstanceUid, data.ImageSeriesInstanceUid, data.ImageSopInstanceUid),
                    data.SequenceNumber);
                break;
            case HealthcareDicomImageDeletedEventData data:
                AssertDicom<DicomImageDeletedEvent>(
                    read,
                    (data.ServiceHostName, data.PartitionName),
                    (data.ImageStudyInstanceUid, data.ImageSeriesInstanceUid, data.ImageSopInstanceUid),
                    data.SequenceNumber);
                break;
            default:
                Assert.Fail($"{judge.GetType()} is no data of an event.");
                break;
        }
    }

    private static void AssertFhir<T>(
        HealthDataEvent read, (string Host, string? Type, string Id) resource, long? version)
        where T : FhirResourceEvent
    {
        var fhir = Assert.IsType<T>(read);
        Assert.Equal(resource, (fhir.ServiceHost, fhir.ResourceType, fhir.ResourceId));
        Assert.Equal(version, fhir.VersionId);
    }

    private static void AssertDicom<T>(
        HealthDataEvent read,
        (string Host, string? Partition) service,
        (string Study, string Series, string Instance) image,
        long? number)
        where T : DicomImageEvent
    {
        var dicom = Assert.IsType<T>(read);
        Assert.Equal(service, (dicom.ServiceHost, dicom.PartitionName));
        Assert.Equal(image, (dicom.StudyInstanceUid, dicom.SeriesInstanceUid, dicom.SopInstanceUid));
        Assert.Equal(number, dicom.SequenceNumber);
    }
}
