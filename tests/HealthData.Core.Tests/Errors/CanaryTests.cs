using System.Collections;
using System.Diagnostics;
using System.Reflection;

namespace HealthData.Core.Tests.Errors;

/// <summary>What a service writes may be patient data: it reaches the typed properties, and nothing else.</summary>
[Collection(nameof(Sinks))]
public sealed class CanaryTests
{
    private const string Canary = "PHI-7f3a";

    public static TheoryData<string, bool, bool> Bodies()
    {
        var data = new TheoryData<string, bool, bool>();
        foreach (var type in (string[])
            [
                "application/json", "application/xml", "text/html", "text/plain", "application/dicom+json",
                "application/fhir+json",
            ])
        {
            foreach (var streamed in (bool[])[true, false])
            {
                data.Add(type, streamed, true);
                data.Add(type, streamed, false);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Error_bodies_headers_and_reason_phrases_stay_out_of_every_text(
        string type, bool streamed, bool async)
    {
        using var sinks = new Sinks();
        var body = $"{{\"error\":{{\"code\":\"{Canary}\",\"message\":\"{Canary}\"}}}}";
        await using var server = RawServer.Answering(
            $"HTTP/1.1 400 Patient {Canary}\r\nContent-Type: {type}; x={Canary}\r\nX-Patient: {Canary}\r\n"
            + $"Location: http://{Canary}.example/\r\nWarning: 299 - \"{Canary}\"\r\nServer: {Canary}\r\n"
            + $"ETag: \"{Canary}\"\r\nx-ms-client-request-id: {Canary}\r\nRequest-Id: {Canary}\r\n"
            + $"Retry-After: {Canary}\r\nDate: {Canary}\r\nCache-Control: {Canary}\r\nExpires: {Canary}\r\n"
            + $"Last-Modified: {Canary}\r\nMS-CV: {Canary}\r\ntraceparent: {Canary}\r\n"
            + $"x-ms-error-code: {Canary}\r\nx-ms-request-id: {Canary}\r\nWWW-Authenticate: Bearer x=\"{Canary}\"\r\n"
            + $"Pragma: {Canary}\r\nContent-Length: {body.Length}\r\n\r\n{body}");
        var service = TestService.Create(server.Endpoint, new TestClientOptions());

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() =>
            service.Open(streamed ? TestService.Stream : TestService.Read, "one").Send(async));

        Assert.Equal(body, exception.ServiceMessage);
        Assert.Null(exception.GetRawResponse());
        AssertClean(exception, sinks);
    }

    [Theory]
    [InlineData("HTTP/1.1 PHI-7f3a Patient\r\n\r\n", true)]
    [InlineData("HTTP/1.1 PHI-7f3a Patient\r\n\r\n", false)]
    [InlineData("PHI-7f3a\r\n\r\n", true)]
    [InlineData("HTTP/1.1 200 OK\r\nPHI-7f3a\r\n\r\n", true)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nPHI-7f3a\r\n", true)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nPHI-7f3a\r\n", false)]
    [InlineData("HTTP/1.1 200 PHI-7f3a\r\nContent-Length: 100\r\n\r\nPHI-7f3a", true)]
    [InlineData("HTTP/1.1 302 PHI-7f3a\r\nLocation: http://phi/PHI-7f3a\r\nContent-Length: 0\r\n\r\n", true)]
    [InlineData("HTTP/1.1 302 PHI-7f3a\r\nLocation: http://phi/PHI-7f3a\r\nContent-Length: 0\r\n\r\n", false)]
    public async Task Broken_answers_stay_out_of_every_text(string answer, bool async)
    {
        using var sinks = new Sinks();
        await using var server = RawServer.AnsweringOnce(answer);

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(server.Endpoint, new TestClientOptions()).Get(async));

        AssertClean(exception, sinks);
    }

    [Fact]
    public async Task A_transport_that_quotes_the_service_stays_out_of_every_text()
    {
        using var sinks = new Sinks();
        var transport = new MockTransport(_ => throw new RequestFailedException(
            0, Canary, new IOException(Canary, new InvalidDataException(Canary))));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(TestClientOptions.For(transport)).Get());

        Assert.Equal(4, exception.Attempts);
        AssertClean(exception, sinks);
    }

    [Fact]
    public async Task An_escape_hatch_request_keeps_the_reason_phrase_out()
    {
        using var sinks = new Sinks();
        await using var server = RawServer.Answering($"HTTP/1.1 404 {Canary}\r\nContent-Length: 0\r\n\r\n");
        var pipeline = TestService.Create(server.Endpoint, new TestClientOptions()).Pipeline;
        using var message = pipeline.CreateMessage();
        message.Request.Uri.Reset(server.Endpoint);

        await pipeline.SendAsync(message, default);

        Assert.Equal("NotFound", message.Response.ReasonPhrase);
        AssertClean(new RequestFailedException(message.Response), sinks);
    }

    [Fact]
    public void Issues_show_their_code_alone()
    {
        var issue = new ServiceIssue("45070", Canary, Canary);

        Assert.Equal("45070", issue.ToString());
        Assert.DoesNotContain(Canary, Debugged(issue), StringComparison.Ordinal);
    }

    private static void AssertClean(Exception exception, Sinks sinks)
    {
        for (var current = exception; current is not null; current = current.InnerException)
        {
            Assert.DoesNotContain(Canary, current.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(Canary, current.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(Canary, Debugged(current), StringComparison.Ordinal);
            Assert.All(current.Data.Cast<DictionaryEntry>(), entry =>
                Assert.DoesNotContain(Canary, $"{entry.Key} {entry.Value}", StringComparison.Ordinal));
        }

        Assert.Contains("event Request", sinks.Text, StringComparison.Ordinal);
        Assert.Contains("span ", sinks.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, sinks.Text, StringComparison.Ordinal);
    }

    // What a debugger shows of an object: its display text, and the properties that are not hidden.
    private static string Debugged(object value)
    {
        var display = value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>()?.Value ?? string.Empty;
        var shown = value.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0)
            .Where(property =>
                property.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never)
            .Select(property => $"{property.Name}={property.GetValue(value)}");
        return display + string.Join(' ', shown);
    }
}
