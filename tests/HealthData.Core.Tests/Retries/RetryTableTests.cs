using System.Net.Http;
using System.Net.Sockets;

namespace HealthData.Core.Tests.Retries;

/// <summary>The whole table: each class against each outcome, with the attempts it must lead to.</summary>
public sealed class RetryTableTests
{
    private const int Twice = 2;
    private const int Once = 1;

    public static TheoryData<string, string, int, bool> Table()
    {
        int[] transient = [408, 429, 500, 502, 503, 504];
        int[] final = [200, 202, 301, 304, 400, 401, 404, 409, 412, 501];
        string[] lost = ["refused", "lost", "truncated", "stall"];
        var table = new TheoryData<string, string, int, bool>();
        foreach (var async in new[] { true, false })
        {
            foreach (var retry in new[] { "Safe", "Conditional", "Unconditional", "NotActedOn", "Never" })
            {
                foreach (var status in transient)
                {
                    table.Add(retry, $"{status}", retry switch
                    {
                        "Safe" or "Conditional" => Twice,
                        "NotActedOn" when status is 429 or 503 => Twice,
                        _ => Once,
                    }, async);
                }

                foreach (var status in final)
                {
                    table.Add(retry, $"{status}", Once, async);
                }

                foreach (var fault in lost)
                {
                    table.Add(retry, fault, retry switch
                    {
                        "Safe" or "Conditional" => Twice,
                        "NotActedOn" when fault == "refused" => Twice,
                        _ => Once,
                    }, async);
                }

                table.Add(retry, "not HTTP", Once, async);
                table.Add(retry, "bug", Once, async);
            }
        }

        return table;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Attempts_are_as_declared(string retry, string outcome, int attempts, bool async)
    {
        var transport = new MockTransport(_ => Answer(outcome));
        var options = TestClientOptions.For(transport, new ManualTime());
        options.Retry.MaxRetries = 1;
        var service = TestService.Create(options);
        var operation = TestService.Operation("Act", RequestMethod.Put, retry switch
        {
            "Safe" => RetryClass.Safe,
            "NotActedOn" => RetryClass.NotActedOn,
            "Never" => RetryClass.Never,
            _ => RetryClass.SafeWhenConditional,
        });
        using var call = service.Open(operation, "one");
        call.Request.Content = RequestContent.Create("body"u8.ToArray());
        if (retry == "Conditional")
        {
            call.Request.Headers.Add("If-Match", "W/\"3\"");
        }

        var exception = await Record.ExceptionAsync(() => call.Send(async));

        Assert.Equal(attempts, transport.Attempts.Count);
        Assert.Equal(outcome is "200" or "202", exception is null);
        Assert.Equal(Enumerable.Range(0, attempts), transport.Attempts.Select(attempt => attempt.RetryNumber));
        Assert.Single(transport.Attempts.Select(attempt => attempt.BodyHash).Distinct());
        Assert.Single(transport.Attempts.Select(attempt => attempt.Headers["x-ms-client-request-id"]).Distinct());
        if (exception is HealthDataRequestFailedException failure)
        {
            Assert.Equal(attempts, failure.Attempts);
        }
    }

    [Theory]
    [InlineData("Conditional", "If-None-Exist")]
    [InlineData("Conditional", "If-None-Match")]
    public async Task Any_condition_makes_a_conditional_operation_safe(string retry, string header)
    {
        var transport = MockTransport.Always(503);
        var options = TestClientOptions.For(transport, new ManualTime());
        var service = TestService.Create(options);
        using var call = service.Open(
            TestService.Operation(retry, RequestMethod.Post, RetryClass.SafeWhenConditional), "one");
        call.Request.Headers.Add(header, "identifier=1");

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => call.Send(async: true));

        Assert.Equal(4, transport.Attempts.Count);
    }

    private static MockResponse Answer(string outcome) => outcome switch
    {
        "refused" => throw new RequestFailedException(0, "x", new HttpRequestException(
            HttpRequestError.ConnectionError, "x", new SocketException((int)SocketError.ConnectionRefused))),
        "lost" => throw new RequestFailedException(0, "x", new HttpRequestException(
            HttpRequestError.Unknown, "x", new IOException(
                "x", new SocketException((int)SocketError.ConnectionReset)))),
        "truncated" => throw new IOException("x", new HttpIOException(HttpRequestError.ResponseEnded)),
        "stall" => throw new TaskCanceledException("x", new TimeoutException()),
        "not HTTP" => throw new HttpRequestException(HttpRequestError.InvalidResponse),
        "bug" => throw new InvalidOperationException("x"),
        _ => new MockResponse(int.Parse(outcome, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
