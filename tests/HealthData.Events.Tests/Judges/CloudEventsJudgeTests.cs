using System.Text.Json;
using CloudNative.CloudEvents;
using CloudNative.CloudEvents.SystemTextJson;
using HealthData.Events.Tests.Support;
using ContentType = System.Net.Mime.ContentType;

namespace HealthData.Events.Tests.Judges;

/// <summary>The SDK of the CloudEvents project reads the same from the same bytes.</summary>
public sealed class CloudEventsJudgeTests
{
    private static readonly JsonEventFormatter Formatter = new();
    private static readonly ContentType Batch = new("application/cloudevents-batch+json");

    [Fact]
    public void Batches_are_read_as_the_CloudEvents_SDK_reads_them()
    {
        var generator = new EventGenerator(seed: 3);
        for (var i = 0; i < 50; i++)
        {
            var events = Enumerable.Range(0, 20).Select(_ => generator.Next(isCloudEvent: true).Json);
            var json = Samples.Bytes($"[{string.Join(",\n", events)}]");
            var judged = Formatter.DecodeBatchModeMessage(json.ToMemory(), Batch, null);

            var batch = HealthDataEvent.ParseMany(json);

            batch.EnsureComplete();
            Assert.Equal(judged.Count, batch.Events.Count);
            Assert.All(batch.Events.Zip(judged), pair => AssertSame(pair.Second, pair.First));
        }
    }

    [Fact]
    public void What_is_written_is_what_the_CloudEvents_SDK_reads()
    {
        var generator = new EventGenerator(seed: 4);
        for (var i = 0; i < 200; i++)
        {
            var read = Samples.Parse(generator.Next(isCloudEvent: false).Json);
            var made = HealthDataEvent.Parse(read.Type, read.Data, read.Id, read.Source, read.Subject, read.Time);

            var judge = Formatter.DecodeStructuredModeMessage(made.ToBinaryData().ToMemory(), null, null);

            Assert.True(judge.IsValid);
            AssertSame(judge, read);
        }
    }

    private static void AssertSame(CloudEvent judge, HealthDataEvent read)
    {
        Assert.Equal(
            (judge.Id, judge.Type, judge.Source!.OriginalString, judge.Subject, judge.Time),
            (read.Id, read.Type, read.Source, read.Subject, read.Time));
        var data = Assert.IsType<JsonElement>(judge.Data);
        if (read is FhirResourceEvent fhir)
        {
            Assert.Equal(data.GetProperty("resourceFhirAccount").GetString(), fhir.ServiceHost);
            Assert.Equal(data.GetProperty("resourceType").GetString(), fhir.ResourceType);
            Assert.Equal(data.GetProperty("resourceFhirId").GetString(), fhir.ResourceId);
            Assert.Equal(data.GetProperty("resourceVersionId").GetInt64(), fhir.VersionId);
        }
        else
        {
            var dicom = Assert.IsType<DicomImageEvent>(read, exactMatch: false);
            Assert.Equal(data.GetProperty("serviceHostName").GetString(), dicom.ServiceHost);
            Assert.Equal(data.GetProperty("imageSopInstanceUid").GetString(), dicom.SopInstanceUid);
            Assert.Equal(data.GetProperty("sequenceNumber").GetInt64(), dicom.SequenceNumber);
        }
    }
}
