using Azure.Messaging;
using HealthData.Events;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The documents' code about events does what they say.</summary>
public sealed class EventSnippetTests
{
    [Fact]
    public async Task Events_reach_the_code_for_their_class()
    {
        List<string> calls = [];
        foreach (var (type, data) in new[]
        {
            (HealthDataEventType.FhirResourceUpdated, """
                {"resourceType":"Patient","resourceFhirAccount":"h.example","resourceFhirId":"p","resourceVersionId":2}
                """),
            (HealthDataEventType.DicomImageDeleted, """
                {"serviceHostName":"h.example","imageStudyInstanceUid":"1","imageSeriesInstanceUid":"2",
                "imageSopInstanceUid":"3","sequenceNumber":4}
                """),
        })
        {
            var cloudEvent = new CloudEvent("source", type, new BinaryData(data), "application/json");
            await EventSnippets.HandleAsync(cloudEvent, id => Add($"refresh {id}"), uid => Add($"forget {uid}"));
        }

        Assert.Equal(["refresh p", "forget 3"], calls);

        Task Add(string call)
        {
            calls.Add(call);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public void Bad_event_is_reported_after_the_good_ones() => Assert.Throws<EventFormatException>(
        () => EventSnippets.Read(new BinaryData("""[{"type":"a"},{}]""")));
}
