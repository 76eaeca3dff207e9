using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Globalization;

namespace HealthData.Dicom.Tests.Search;

public sealed class SearchPrivacyTests
{
    private const string Canary = "PHI-5d1c";

    [Theory]
    [InlineData("HTTP/1.1 204 No Content\r\n\r\n")]
    [InlineData("HTTP/1.1 400 PHI-5d1c\r\nX-Name: PHI-5d1c\r\nContent-Length: 8\r\n\r\nPHI-5d1c")]
    [InlineData("HTTP/1.1 200 OK\r\nWarning: 299 - \"PHI-5d1c\"\r\nContent-Length: 8\r\n\r\nPHI-5d1c")]
    public async Task Neither_logs_nor_spans_have_what_is_searched_for(string answer)
    {
        using var log = new Log();
        await using var server = new QidoServer(RawServer.Answering(answer));
        var query = new InstanceQuery
        {
            PatientName = Canary,
            PatientId = Canary,
            StudyInstanceUid = Canary,
            SopInstanceUid = Canary,
            Matches = { [Keyword.PatientAge] = Canary },
            IncludeFields = { Keyword.PatientSex },
        };

        var exception = await Record.ExceptionAsync(() => server.Client().SearchInstancesAsync(query).CollectAsync());

        Assert.Contains("limit=200", log.Text, StringComparison.Ordinal);
        Assert.Contains("DicomWebClient.SearchInstances", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, log.Text + exception, StringComparison.Ordinal);
        Assert.Contains(Canary, server.Targets[0], StringComparison.Ordinal);
    }

    private sealed class Log : EventListener
    {
        private readonly ConcurrentQueue<string> _lines = new();
        private readonly ActivityListener _spans;

        public Log()
        {
            _spans = new ActivityListener
            {
                ShouldListenTo = source => source.Name.StartsWith("Azure", StringComparison.Ordinal)
                    || source.Name.StartsWith("HealthData", StringComparison.Ordinal),
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = span => _lines.Enqueue(
                    $"{span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} "
                    + string.Join(' ', span.Events.SelectMany(item => item.Tags))),
            };
            ActivitySource.AddActivityListener(_spans);
        }

        public string Text => string.Join('\n', _lines);

        public override void Dispose()
        {
            _spans.Dispose();
            base.Dispose();
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.StartsWith("Azure", StringComparison.Ordinal))
            {
                EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) => _lines?.Enqueue(string.Join(
            ' ',
            (eventData.Payload ?? new([])).Select(item => item is byte[] bytes
                ? Encoding.UTF8.GetString(bytes)
                : Convert.ToString(item, CultureInfo.InvariantCulture))));
    }
}
